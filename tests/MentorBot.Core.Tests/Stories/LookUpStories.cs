using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.Core.Tests.Stories;

/// <summary>Lists of names to look one up in: what they offer, what choosing means, and where they stand.</summary>
public sealed class LookUpStories
{
    private const int Most = 100;

    private static readonly KnowledgeBase ManyRoles =
        Sample.LibraryOf([.. Enumerable.Range(1, 120).Select(number => Sample.Role($"roles/baker-{number}", $"Baker {number}", Stage.Entry, []))]);

    [Theory]
    [InlineData("dock", "Containers")]
    [InlineData("pyhton", "Python")]
    [InlineData("exam new", "New Cloud Exam")]
    [InlineData("mahcine", "Machine Learning Engineer")]
    [InlineData("ml ops", "MLOps Engineer")]
    public void Among_all_pages_a_name_is_found_by_its_beginning_also_misspelt(string typed, string first) =>
        Names(new NameList.Pages(), typed)[0].ShouldBe(first);

    [Fact]
    public void Before_anything_is_typed_roles_stand_first_and_every_page_is_there_once()
    {
        var names = Names(new NameList.Pages(), "");
        names.Take(Sample.Wide.Roles.Length).ShouldBe(Sample.Wide.Roles.Select(role => role.Page.Title));
        names.Length.ShouldBe(Sample.Wide.Pages.Length);
    }

    [Fact]
    public void What_no_name_is_like_finds_nothing() => Names(new NameList.Pages(), "zzzzzz").ShouldBeEmpty();

    [Fact]
    public void Choosing_means_what_the_button_of_that_name_means()
    {
        var (mlops, analyst) = (Sample.Mlops.Address, Sample.DataAnalyst.Address);
        First(new NameList.Pages(), "python").ShouldBe(new ActionToken.Show(Sample.Python.Address));
        First(new NameList.Roles(), "mlops").ShouldBe(new ActionToken.Show(mlops));
        First(new NameList.Goals(), "mlops").ShouldBe(new ActionToken.Path(mlops));
        First(new NameList.Compared(), "mlops").ShouldBe(new ActionToken.Compare(mlops));
        First(new NameList.Compared(analyst), "mlops").ShouldBe(new ActionToken.Compare(analyst, mlops));
        Names(new NameList.Compared(mlops), "mlops engineer").ShouldNotContain("MLOps Engineer");
    }

    [Fact]
    public void No_more_are_offered_than_wanted_and_no_text_is_too_long()
    {
        Mentor.LookUp(new NameList.Pages(), "", Most, ManyRoles).Length.ShouldBe(Most);
        Mentor.LookUp(new NameList.Roles(), new string('x', 6000), Most, ManyRoles).ShouldBeEmpty();
        Mentor.LookUp(new NameList.Roles(), "", Most, KnowledgeBase.Empty).ShouldBeEmpty();
    }

    [Fact]
    public void Every_list_can_be_read_back_from_what_is_written_into_it()
    {
        NameList[] all = [new NameList.Pages(), new NameList.Roles(), new NameList.Goals(), new NameList.Compared(), new NameList.Compared(Sample.Mlops.Address)];
        all.Select(one => one.GetType()).Distinct().ShouldBe(typeof(NameList).GetNestedTypes(), ignoreOrder: true);
        foreach (var list in all)
        {
            NameList.TryParse(list.ToString(), out var read).ShouldBeTrue();
            read.ShouldBe(list);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("n1.gone")]
    [InlineData("n2.pages")]
    [InlineData("n1.compare.nonsense")]
    [InlineData("n1.compare.roles/a.roles/b")]
    [InlineData("b1")]
    public void A_list_nobody_knows_is_none(string? text) => NameList.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("compare", "n1.compare")]
    [InlineData("compare baker 7", "n1.compare.roles/baker-7")]
    [InlineData("path", "n1.path")]
    [InlineData("roles", "n1.roles")]
    [InlineData("topics", "n1.pages")]
    [InlineData("topics roles", "n1.pages")]
    public void Where_there_are_more_names_than_buttons_one_can_be_looked_up(string line, string list) =>
        LookupOf(Chat.With(ManyRoles).Types(line).Reply)?.Names.ToString().ShouldBe(list);

    [Fact]
    public void An_answer_to_a_picked_message_has_its_list_beside_its_button_to_share()
    {
        var chat = Chat.With(ManyRoles).Does(new Incoming.MessageAsked("roles", new Occasion(Sample.Noon, "picked"))).Hears("[Share]");
        LookupOf(chat.Reply)?.Names.ShouldBe(new NameList.Roles());
    }

    [Fact]
    public void On_the_home_tab_any_page_can_be_looked_up() =>
        LookupOf(Mentor.Home(Session.New, ManyRoles, Locale.English))?.Names.ShouldBe(new NameList.Pages());

    [Fact]
    public void A_handful_of_names_needs_no_list()
    {
        var few = Sample.LibraryOf(Sample.Mlops, Sample.DataAnalyst);
        foreach (var line in new[] { "compare", "path", "roles", "topics" })
        {
            LookupOf(Chat.With(few).Types(line).Reply).ShouldBeNull();
        }

        LookupOf(Mentor.Home(Session.New, few, Locale.English)).ShouldBeNull();
    }

    private static Lookup? LookupOf(Reply reply) => reply.Blocks.OfType<Block.Buttons>().Select(row => row.Lookup).SingleOrDefault(lookup => lookup is not null);

    private static string[] Names(NameList list, string typed) => [.. Mentor.LookUp(list, typed, Most, Sample.Wide).Select(choice => choice.Label)];

    private static ActionToken First(NameList list, string typed) => Mentor.LookUp(list, typed, Most, Sample.Wide)[0].Token;
}
