using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies;
using MentorBot.Core.Tests.Quiz;

namespace MentorBot.Core.Tests.Stories;

/// <summary>Roles that the quiz knows are compared in a picture too.</summary>
public sealed class ComparisonPictureStories
{
    private static readonly KnowledgeBase Library = KnowledgeBase.Of(
        [Sample.Mlops, Sample.DataScientist, Sample.MachineLearningEngineer, Sample.DataAnalyst],
        Sample.HowPeopleWrite,
        quiz: FitQuiz.Of(SmallQuiz.Content with
        {
            Roles =
            [
                new("mlops-engineer", "MLOps Engineer", [new("keep", 2), new("make", 1), new("find", -1)]),
                new("data-scientist", "Data Scientist", [new("find", 2), new("make", -1)]),
                new("machine-learning-engineer", "Machine Learning Engineer", [new("make", 2)]),
            ],
        }));

    private static Chat Person => Chat.With(Library);

    [Theory]
    [InlineData("compare mlops and ds")]
    [InlineData("/compare mlops, data scientst")]
    public void The_picture_shows_where_two_roles_differ_and_is_told_to_who_cannot_see_it(string command)
    {
        var picture = Drawn(Person.Types(command));
        picture.Alt.ShouldBe(
            "Bars. Where these roles differ most. From 1 (hardly part of the job) to 5 (the heart of it). "
            + "keeping things running: MLOps Engineer 5, Data Scientist 3. making things: MLOps Engineer 4, Data Scientist 2. finding out: MLOps Engineer 2, Data Scientist 5.");
        foreach (var words in (string[])["Where these roles differ most", "MLOps Engineer", "Data Scientist", "keeping things running", "making things", "finding out", "From 1 (hardly part of the job) to 5 (the heart of it)"])
        {
            picture.Svg.ShouldContain($">{words}<");
        }
    }

    [Fact]
    public void Where_there_are_no_pictures_a_line_for_each_role_and_bars_for_each_trait_come_before_the_table() => Person
        .Types("compare mlops and ds")
        .Hears(
            "MLOps Engineer stands out for keeping things running and making things.\nData Scientist stands out for finding out.\n"
            + "keeping things running: MLOps Engineer ▰▰▰▰▰ 5/5; Data Scientist ▰▰▰▱▱ 3/5\nmaking things: MLOps Engineer ▰▰▰▰▱ 4/5; Data Scientist ▰▰▱▱▱ 2/5\nfinding out: MLOps Engineer ▰▰▱▱▱ 2/5; Data Scientist ▰▰▰▰▰ 5/5\nIn short\n")
        .Reply.WithoutFiles.HasFiles.ShouldBeFalse();

    [Fact]
    public void Where_bars_would_leave_the_table_too_little_room_the_words_stand_alone()
    {
        var text = string.Join(' ', Enumerable.Repeat("wording", 60)) + ".";
        var roles = Enumerable.Range(1, 3).Select(number => Sample.Role($"roles/r{number}", $"{new string((char)('a' + number), 30)} {number}", Stage.Mid, [$"number {number}"], ("Responsibilities", text), ("Skills", text))).ToArray();
        var content = SmallQuiz.Content with { Roles = [.. roles.Select((role, at) => new QuizRole($"r{at + 1}", role.Title, [new(SmallQuiz.Content.Traits[at].Id, 2)]))] };
        Chat.With(KnowledgeBase.Of(roles, Sample.HowPeopleWrite, quiz: FitQuiz.Of(content))).Types("compare number 1, number 2, number 3").Hears("stands out for").HearsNot("▰");
    }

    [Fact]
    public void Three_roles_are_drawn_in_the_order_in_which_they_are_named()
    {
        var picture = Drawn(Person.Types("compare mle, ds and mlops"));
        picture.Alt.ShouldContain("making things: Machine Learning Engineer 5, Data Scientist 2, MLOps Engineer 4.");
        picture.Svg.ShouldBe(Drawn(Person.Types("compare mle, ds and mlops")).Svg);
        picture.Svg.ShouldNotBe(Drawn(Person.Types("compare ds, mle and mlops")).Svg);
    }

    [Fact]
    public void A_question_in_plain_words_and_a_button_lead_to_the_same_picture()
    {
        var picture = Drawn(Person.Types("compare mlops and ds"));
        Drawn(Person.Writes("what is the difference between mlops and data science?")).ShouldBe(picture, new Looks());
        Drawn(Person.Types("role mlops").Presses("Compare").Presses("Data Scientist")).ShouldBe(picture, new Looks());
    }

    [Theory]
    [InlineData("compare mlops and data analyst")]
    [InlineData("compare mlops, ds and data analyst")]
    public void With_a_role_that_the_quiz_does_not_know_there_is_none_and_nothing_is_said_of_it(string command) => Undrawn(Person.Types(command));

    [Fact]
    public void Without_a_quiz_there_is_none() => Undrawn(Chat.With(Sample.Wide).Types("compare mlops and ds"));

    [Theory]
    [InlineData(Locale.German, "Balken. Die größten Unterschiede der Rollen.", "MLOps Engineer sticht heraus durch: ")]
    [InlineData(Locale.French, "Barres. Ce qui distingue le plus ces rôles.", "MLOps Engineer se distingue par\u00a0: ")]
    [InlineData(Locale.Hindi, "बार चार्ट। ", "MLOps Engineer की ख़ास बातें: ")]
    public void In_other_languages_only_the_names_of_the_traits_are_English(Locale locale, string heard, string read) =>
        Drawn(Person.Reads(locale).Types("compare mlops and ds").Hears(read + "keeping things running")).Alt.ShouldStartWith(heard);

    [Fact]
    public void Where_the_names_leave_no_room_for_its_words_the_table_is_whole_and_there_is_no_picture()
    {
        var text = string.Join(' ', Enumerable.Repeat("wording", 60)) + ".";
        var roles = Enumerable.Range(1, 3).Select(number => Sample.Role($"roles/r{number}", new string((char)('a' + number), 120), Stage.Mid, [$"number {number}"], ("Responsibilities", text), ("Skills", text))).ToArray();
        var content = SmallQuiz.Content with { Roles = [.. roles.Select((role, at) => new QuizRole($"r{at + 1}", role.Title, [new(SmallQuiz.Content.Traits[at].Id, 2)]))] };
        var library = KnowledgeBase.Of(roles, Sample.HowPeopleWrite, quiz: FitQuiz.Of(content));
        Undrawn(Chat.With(library).Types("compare number 1, number 2, number 3").HearsNot("There is more than fits here"));
    }

    private static Block.Picture Drawn(Chat chat) => chat.Reply.Blocks.OfType<Block.Picture>().ShouldHaveSingleItem();

    private static void Undrawn(Chat chat) => chat.Hears("In short", "How to start").HearsNot("stands out").Reply.HasFiles.ShouldBeFalse();

    private sealed class Looks : IEqualityComparer<Block.Picture>
    {
        public bool Equals(Block.Picture? one, Block.Picture? other) => (one?.Svg, one?.Alt) == (other?.Svg, other?.Alt);

        public int GetHashCode(Block.Picture picture) => picture.Svg.GetHashCode(StringComparison.Ordinal);
    }
}
