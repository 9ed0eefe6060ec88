using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;

namespace MentorBot.Core.Tests.Stories;

public sealed class CompareStories
{
    private static Chat Person => Chat.With(Sample.Wide);

    private static Occasion On => new(Sample.Noon, "1");

    [Theory]
    [InlineData("compare mlops and ds")]
    [InlineData("compare MLOps vs. data science")]
    [InlineData("/compare mlops, data scientst")]
    [InlineData("compare mlops second: ds")]
    public void Two_roles_stand_side_by_side_on_the_same_axes(string command) => Person
        .Types(command)
        .WithOutcome(Outcome.Command)
        .Hears("# MLOps Engineer and Data Scientist side by side", "In short\nMLOps Engineer: MLOps Engineer is a job.\nData Scientist: Data Scientist is a job.")
        .Hears("Skills\nMLOps Engineer: Docker and Kubernetes.\nData Scientist: Statistics.", "How to start\nMLOps Engineer: Learn to pack with this; Pack a program of your own; Watch it run with this\n");

    [Fact]
    public void What_a_page_does_not_say_is_said_not_to_be_known() => Person
        .Types("compare mlops and ds")
        .Hears("How success is measured\nMLOps Engineer: Uptime.\nData Scientist: not in the knowledge yet");

    [Fact]
    public void What_moderators_wrote_about_the_choice_comes_first_in_whatever_order_the_roles_are_named() => Person
        .Types("compare ds and mlops")
        .Hears("# Data Scientist and MLOps Engineer side by side\nData Scientist or MLOps Engineer is worth knowing.\n")
        .About("comparisons/ds-or-mlops", "roles/data-scientist", "roles/mlops-engineer")
        .Presses("Data Scientist or MLOps Engineer")
        .Hears("# Data Scientist or MLOps Engineer\n");

    [Fact]
    public void Three_roles_can_be_compared_and_a_fourth_is_one_too_many()
    {
        Person.Types("compare mlops, mle, ds").About("roles/mlops-engineer", "roles/machine-learning-engineer", "roles/data-scientist");
        Person.Types("compare mlops, mle, ds and data analyst").About("roles/mlops-engineer", "roles/machine-learning-engineer", "roles/data-scientist").Hears("here are the first three");
        Person.Does(new Incoming.CompareAsked("mlops", "mle", "ds", On)).About("roles/mlops-engineer", "roles/machine-learning-engineer", "roles/data-scientist");
    }

    [Fact]
    public void One_role_alone_asks_which_other_those_with_a_page_of_their_own_first() => Person
        .Types("compare mlops and astronauts")
        .WithOutcome(Outcome.Suggest)
        .Hears("# Compare MLOps Engineer with…", "understood one: MLOps Engineer", "[Data Scientist] [Machine Learning Engineer] [Data Analyst] [ML Architect]")
        .Presses("Data Scientist")
        .Hears("# MLOps Engineer and Data Scientist side by side");

    [Fact]
    public void The_roles_card_leads_to_a_comparison_and_on_to_a_path() => Person
        .Types("role mlops")
        .Presses("Compare")
        .Presses("Data Analyst")
        .Presses("Path to MLOps Engineer")
        .Hears("# Path to MLOps Engineer");

    [Fact]
    public void What_moderators_wrote_is_shown_whole_or_as_a_link()
    {
        var wordy = Sample.Choice with { Lead = [.. Enumerable.Range(1, 60).Select(number => Sample.Paragraph($"Sentence number {number} of a long page about the choice."))] };
        Chat.With(Sample.LibraryOf(Sample.Mlops, Sample.DataScientist, wordy))
            .Types("compare mlops and ds")
            .Hears("There is a page about this choice: Data Scientist or MLOps Engineer.")
            .HearsNot("Sentence number 1 ");
    }

    [Fact]
    public void A_page_about_three_roles_is_not_shown_for_the_two_that_are_left()
    {
        var three = Sample.Choice with { Facts = new Core.Knowledge.Facts.Comparison([Sample.Named("mlops-engineer"), Sample.Named("data-scientist"), Sample.Named("gone")]) };
        Chat.With(Sample.LibraryOf(Sample.Mlops, Sample.DataScientist, three)).Types("compare mlops and ds").About("roles/mlops-engineer", "roles/data-scientist");
    }

    [Fact]
    public void A_role_without_a_section_on_skills_is_compared_by_the_skills_it_lists() => Person
        .Types("compare ml architect and ds")
        .Hears("Skills\nML Architect: Containers; Statistics\n");

    [Fact]
    public void A_second_role_nobody_knows_is_named_as_unknown() => Person
        .Does(new Incoming.CompareAsked("mlops", "astronaut", Third: null, On))
        .WithOutcome(Outcome.Unknown)
        .Hears("I know no role by that name.");

    [Fact]
    public void A_role_compared_with_itself_asks_which_other() => Person
        .Does(new Incoming.CompareAsked("mlops", "ML Ops Engineer", Third: null, On))
        .Hears("# Compare MLOps Engineer with…");

    [Fact]
    public void A_button_to_a_role_that_is_gone_shows_where_to_go_on() => Person
        .Does(new Incoming.Pressed(new ActionToken.Compare(Sample.Mlops.Address, Sample.At("roles/gone")), On))
        .Hears("the page behind it is gone");

    [Fact]
    public void Buttons_that_no_platform_can_carry_are_left_out()
    {
        var names = new[] { new string('a', 60), new string('b', 60) };
        var longest = names.Select(name => Sample.Role($"roles/{name}", name.ToUpperInvariant(), Core.Knowledge.Stage.Mid, [])).ToArray();
        Chat.With(Sample.LibraryOf(longest)).Types($"compare {names[0]}").Hears("# Compare", new string('B', 60)).HearsNot("[B");
        Chat.With(Sample.LibraryOf(longest)).Types($"compare {names[0]} {names[1]}").Hears("side by side");
    }

    [Fact]
    public void The_longest_comparison_fits_into_one_message()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("wording", 60)) + ".";
        var roles = Enumerable.Range(1, 3).Select(number => Sample.Role(
            $"roles/r{number}",
            new string((char)('a' + number), 80),
            Core.Knowledge.Stage.Mid,
            [$"number {number}"],
            [.. new[] { "Responsibilities", "Skills", "Success metrics", "Who it fits", "How to start" }.Select(title => (title, sentence))]));
        var chat = Chat.With(Sample.LibraryOf([.. roles]))
            .Types("compare number 1, number 2, number 3")
            .Hears("In short", "Daily work", "Skills", "How success is measured", "Who it fits", "How to start")
            .HearsNot("There is more than fits here");
        chat.Reply.Blocks.OfType<Block.Passage>().Sum(passage => Budget.Of(passage.Prose)).ShouldBeLessThanOrEqualTo(Budget.PerMessage);
    }
}
