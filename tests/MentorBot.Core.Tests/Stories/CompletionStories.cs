using MentorBot.Core.Commands;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Tests.Stories;

/// <summary>What is offered to somebody who has typed so much of a name.</summary>
public sealed class CompletionStories
{
    [Theory]
    [InlineData("m", "MLOps Engineer, Machine Learning Engineer, ML Architect")]
    [InlineData("mlo", "MLOps Engineer")]
    [InlineData("MLE", "Machine Learning Engineer")]
    [InlineData("ml ops", "MLOps Engineer")]
    [InlineData("data s", "Data Scientist")]
    [InlineData("dtaa sci", "Data Scientist")]
    [InlineData("scien", "Data Scientist")]
    [InlineData("mahcine", "Machine Learning Engineer")]
    [InlineData("astronaut", "")]
    public void A_role_is_offered_by_the_beginning_of_any_of_its_names_also_misspelt(string typed, string offered)
    {
        var names = Offered("role", "name", typed);
        string.Join(", ", names.Take(Math.Max(1, offered.Split(", ").Length))).ShouldBe(offered);
    }

    [Fact]
    public void Before_anything_is_typed_all_are_offered_in_the_order_in_which_they_are_listed() =>
        Offered("role", "name", "").ShouldBe(Sample.Wide.Roles.Select(role => role.Page.Title));

    [Theory]
    [InlineData("skill", "name", "dock", "Containers")]
    [InlineData("skill", "name", "pyhton", "Python")]
    [InlineData("cert", "name", "azure", "Old Cloud Exam")]
    [InlineData("cert", "name", "exam new", "New Cloud Exam")]
    [InlineData("path", "to", "ops", "MLOps Engineer")]
    [InlineData("topics", "part", "cert", "Certifications")]
    [InlineData("topics", "part", "skils", "Skills")]
    public void Each_option_offers_what_it_names(string command, string option, string typed, string first) =>
        Offered(command, option, typed)[0].ShouldBe(first);

    [Theory]
    [InlineData("roles", "stage")]
    [InlineData("path", "have")]
    [InlineData("ask", "question")]
    [InlineData("ask", "gone")]
    public void Where_the_words_are_the_persons_own_nothing_is_offered(string command, string option) => Offered(command, option, "m").ShouldBeEmpty();

    [Fact]
    public void The_sections_are_those_of_the_role_that_was_chosen()
    {
        Offered("role", "section", "", ("name", "MLOps Engineer")).ShouldBe(["Responsibilities", "Skills", "Success metrics", "Who it fits", "How to start"]);
        Offered("role", "section", "sucess", ("name", "mlops")).ShouldBe(["Success metrics"]);
        Offered("role", "section", "duties", ("name", "mlops")).ShouldBe(["Responsibilities"]);
        Offered("role", "section", "success", ("name", "data scientist")).ShouldBeEmpty();
    }

    [Fact]
    public void Before_a_role_is_chosen_the_sections_that_most_roles_have_stand_first() =>
        Offered("role", "section", "").Take(2).ShouldBe(["Skills", "How to start"]);

    [Fact]
    public void A_role_that_is_compared_already_is_not_offered_again()
    {
        Offered("compare", "second", "m", ("first", "MLOps Engineer")).ShouldBe(["Machine Learning Engineer", "ML Architect"], ignoreOrder: true);
        Offered("compare", "first", "", ("first", "ds")).ShouldNotBeEmpty();
    }

    [Fact]
    public void No_more_are_offered_than_a_platform_shows()
    {
        var many = Sample.LibraryOf([.. Enumerable.Range(1, 60).Select(number => Sample.Role($"roles/baker-{number}", $"Baker {number}", Stage.Entry, []))]);
        Mentor.Complete(CommandCatalog.Find("role")!, "name", Words(), many).Length.ShouldBe(25);
        Mentor.Complete(CommandCatalog.Find("role")!, "name", Words(("name", "bakre")), many).Length.ShouldBe(25);
        Mentor.Complete(CommandCatalog.Find("role")!, "name", Words(("name", new string('x', 6000))), many).ShouldBeEmpty();
        Mentor.Complete(CommandCatalog.Find("role")!, "name", Words(), KnowledgeBase.Empty).ShouldBeEmpty();
    }

    private static string[] Offered(string command, string option, string typed, params (string Option, string Text)[] before) =>
        [.. Mentor.Complete(CommandCatalog.Find(command)!, option, Words([.. before, (option, typed)]), Sample.Wide)];

    private static CommandWords Words(params (string Option, string Text)[] given) =>
        new(given.GroupBy(one => one.Option, StringComparer.Ordinal).ToDictionary(one => one.Key, one => one.Last().Text, StringComparer.Ordinal));
}
