using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.Core.Tests.Stories;

public sealed class FollowUpStories
{
    private static Chat Person => Chat.With(Sample.Library);

    [Fact]
    public void What_is_offered_beyond_five_things_has_a_button_with_its_name()
    {
        var page = Sample.Role("roles/patchwork", "Patchwork", Stage.Mid, [], [.. Enumerable.Range(1, 8).Select(at => ($"Part {at}", "Something."))]);
        var reply = Chat.With(Sample.LibraryOf(page)).Types("role patchwork: pay").Writes("and the tenth one?").Hears("# Which one?").Reply;

        reply.Blocks.OfType<Block.Choice>().Select(choice => choice.Text.Plain).ShouldBe(Enumerable.Range(1, Budget.Choices).Select(at => $"Patchwork: Part {at}: Something."));
        reply.Blocks.OfType<Block.Buttons>().Single().Items.Take(3).Select(button => button.Brief ?? button.Label).ShouldBe(["Patchwork: Part 6", "Patchwork: Part 7", "Patchwork: Part 8"]);
    }

    [Fact]
    public void The_same_part_of_another_role_needs_only_its_name() => Person
        .Writes("mlops").Writes("and its skills?").About("roles/mlops-engineer#skills")
        .Writes("what about data scientist").About("roles/data-scientist#skills")
        .Writes("how about ml engineer?").About("roles/machine-learning-engineer#skills")
        .Writes("same for mlops").About("roles/mlops-engineer#skills");

    [Theory]
    [InlineData("no i meant mlops")]
    [InlineData("No, I meant MLOps")]
    [InlineData("no, mlops")]
    [InlineData("sorry i meant mlops engineer")]
    public void Who_was_understood_wrong_says_what_was_meant(string correction)
    {
        Person.Writes("data scientist").Writes(correction).WithOutcome(Outcome.Answer).About("roles/mlops-engineer");
        Person.Writes("skills of a data scientist").Writes(correction).About("roles/mlops-engineer#skills");
        Person.Writes("skills?").WithOutcome(Outcome.Suggest).Writes(correction).About("roles/mlops-engineer#skills");
        Person.Writes(correction).WithOutcome(Outcome.Answer).About("roles/mlops-engineer");
    }

    [Theory]
    [InlineData("ok how do I start with the second one", "roles/data-scientist#how-to-start")]
    [InlineData("the first", "roles/mlops-engineer")]
    [InlineData("the last one please", "roles/data-scientist")]
    [InlineData("2", "roles/data-scientist")]
    [InlineData("number two", "roles/data-scientist")]
    [InlineData("option 1", "roles/mlops-engineer")]
    [InlineData("skills of the first one?", "roles/mlops-engineer#skills")]
    public void After_a_comparison_each_has_its_place_as_it_was_named(string text, string address)
    {
        Person.Writes("mlops vs data scientist").Writes(text).WithOutcome(Outcome.Answer).About(address);
        Person.Types("compare mlops and data scientist").Writes(text).About(address);
        Chat.With(Sample.Wide).Writes("mlops vs data scientist").About("comparisons/ds-or-mlops").Writes(text).Reply.About[0].Page.ToString().ShouldBe(address.Split('#')[0]);
    }

    [Fact]
    public void After_a_comparison_their_skills_are_those_of_both()
    {
        var chat = Person.Writes("mlops vs data scientist").Writes("and their skills?");
        chat.Last.Replies.Select(reply => reply.About[0].ToString()).ShouldBe(["roles/mlops-engineer#skills", "roles/data-scientist#skills"]);
        chat.Writes("the second one").About("roles/data-scientist#skills");
    }

    [Fact]
    public void After_a_comparison_its_skills_could_be_of_either_so_both_are_offered() => Person
        .Writes("mlops vs data scientist").Writes("and its skills?").WithOutcome(Outcome.Suggest)
        .About("roles/mlops-engineer#skills", "roles/data-scientist#skills");

    [Theory]
    [InlineData("compare it with data scientist")]
    [InlineData("vs data scientist?")]
    public void What_was_shown_is_put_beside_another_role(string text) => Person
        .Writes("mlops").Writes("skills?").Writes(text).WithOutcome(Outcome.Answer).About("roles/mlops-engineer", "roles/data-scientist");

    [Theory]
    [InlineData("the other one")]
    [InlineData("no the other")]
    public void Of_two_the_other_is_the_one_that_was_not_shown(string text)
    {
        Person.Writes("mlops vs data scientist").Writes("the first").Writes(text).About("roles/data-scientist").Writes(text).About("roles/mlops-engineer");
        Person.Writes("mlops vs data scientist").Writes(text).WithOutcome(Outcome.Suggest).Hears("Which one?");
    }

    [Fact]
    public void Both_are_shown_one_after_the_other() => Person
        .Writes("mlops vs data scientist").Writes("both please")
        .Last.Replies.Select(reply => reply.About[0].ToString()).ShouldBe(["roles/mlops-engineer", "roles/data-scientist"]);

    [Fact]
    public void After_several_answers_the_second_one_is_the_second_answer() => Person
        .Writes("What is an MLOps engineer? What does a data scientist do?")
        .Writes("how do i start with the second one").About("roles/data-scientist#how-to-start");

    [Fact]
    public void What_was_offered_is_taken_by_its_place_one_after_another() => Person
        .Writes("skills?").WithOutcome(Outcome.Suggest)
        .Writes("the second one").About("roles/mlops-engineer#skills")
        .Writes("and the first one?").About("roles/data-scientist#skills")
        .Writes("third").About("roles/machine-learning-engineer#skills");

    [Fact]
    public void What_is_near_an_unknown_question_is_taken_by_its_place() => Person
        .Writes("zzz qqq").WithOutcome(Outcome.Unknown)
        .Writes("the first").WithOutcome(Outcome.Answer).About("roles/data-analyst");

    [Fact]
    public void A_list_of_roles_is_counted_as_it_is_shown() => Person
        .Writes("roles").Writes("the first one").About("roles/data-analyst")
        .Writes("and the last").WithOutcome(Outcome.Answer);

    [Theory]
    [InlineData("the seventh one")]
    [InlineData("how do I start with the fourth one")]
    [InlineData("both")]
    [InlineData("more")]
    public void A_place_that_nothing_has_is_asked_back(string text) => Person
        .Writes("skills?").Writes(text).WithOutcome(Outcome.Suggest).Hears("Which one?", "[MLOps Engineer: Skills]")
        .Writes("2").About("roles/mlops-engineer#skills");

    [Theory]
    [InlineData("no")]
    [InlineData("none of these")]
    public void None_of_what_was_offered_is_no_question(string text)
    {
        var chat = Person.Writes("skills?").Writes(text).WithOutcome(Outcome.Chat).Hears("I understood you wrong");
        chat.Last.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void The_first_step_is_not_the_first_one() => Person
        .Writes("mlops vs data scientist").Writes("the first pipeline that retrains itself").Reply.About[0].ShouldBe(Sample.At("roles/mlops-engineer#how-to-start"));

    [Fact]
    public void More_walks_through_a_page_part_by_part_to_its_end() => Person
        .Writes("mlops").Writes("tell me more").About("roles/mlops-engineer#responsibilities")
        .Writes("more").About("roles/mlops-engineer#skills")
        .Writes("go on").About("roles/mlops-engineer#success-metrics")
        .Writes("next please").About("roles/mlops-engineer#how-to-start")
        .Writes("what else?").About("roles/mlops-engineer#who-it-fits")
        .Writes("more").WithOutcome(Outcome.Chat).Hears("That is all", "[Skills]")
        .Writes("and its skills?").About("roles/mlops-engineer#skills");

    [Fact]
    public void More_of_a_long_section_is_its_next_part()
    {
        var section = Sample.Section(Sample.DataAnalyst.Address, "Skills", [.. Enumerable.Repeat(Sample.Paragraph(new string('x', 900)), 16)]);
        Chat.With(Sample.LibraryOf(Sample.DataAnalyst with { Sections = [section] }))
            .Writes("data analyst skills").Hears("Part 1 of")
            .Writes("more").Hears("Part 2 of")
            .Writes("more").Hears("Part 3 of");
    }

    [Theory]
    [InlineData("why?")]
    [InlineData("are you sure?")]
    [InlineData("how come?")]
    public void Why_is_answered_with_where_it_comes_from(string text) => Person
        .Writes("mlops").Writes(text).WithOutcome(Outcome.Chat).Hears("I cannot reason on my own", "MLOps Engineer", "A careful article")
        .Writes("and its skills?").About("roles/mlops-engineer#skills");

    [Theory]
    [InlineData("have: python, docker")]
    [InlineData("Have: python, docker")]
    [InlineData("have python and docker")]
    [InlineData("i know python and docker")]
    [InlineData("I already have docker")]
    public void What_somebody_knows_goes_on_with_the_path(string text) => Chat.With(Sample.Wide)
        .Writes("path mlops").Writes(text).WithOutcome(Outcome.Command).About("roles/mlops-engineer").Hears("You have already", "Containers");

    [Fact]
    public void Another_role_after_a_path_is_another_path() => Chat.With(Sample.Wide)
        .Writes("path mlops").Writes("what about data scientist").Hears("# Path to Data Scientist")
        .Writes("no i meant ml architect").Hears("# Path to ML Architect")
        .Writes("have: docker").Hears("# Path to ML Architect", "You have already");

    [Fact]
    public void What_somebody_knows_without_a_role_asks_for_the_role() => Chat.With(Sample.Wide)
        .Writes("have: python, docker").WithOutcome(Outcome.Chat).Hears("Which role do you want to get to?", "[MLOps Engineer]");

    [Theory]
    [InlineData("more")]
    [InlineData("tell me more")]
    [InlineData("why?")]
    [InlineData("both")]
    [InlineData("the second one")]
    [InlineData("how do I start with the second one?")]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("2")]
    public void A_follow_up_to_nothing_asks_back_and_guesses_nothing(string text)
    {
        var chat = Person.Writes(text).WithOutcome(Outcome.Chat).Hears("not sure what that goes back to", "[All roles]");
        chat.Last.Notes.ShouldBeEmpty();
        chat.Reply.About.ShouldBeEmpty();
        Person.Writes("mlops vs data scientist").Waits(TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(1)).Writes(text).Hears("not sure what that goes back to");
    }

    [Fact]
    public void A_quarter_of_an_hour_counts_from_the_last_answer() => Person
        .Writes("mlops vs data scientist").Waits(TimeSpan.FromMinutes(15)).Writes("the first").About("roles/mlops-engineer")
        .Waits(TimeSpan.FromMinutes(15)).Writes("the second").About("roles/data-scientist")
        .Waits(TimeSpan.FromMinutes(16)).Writes("the first").Hears("not sure");

    [Fact]
    public void Two_people_do_not_share_what_was_shown()
    {
        var (ada, bob) = (Person, Person);
        ada.Writes("mlops");
        bob.Writes("data scientist");
        ada.Writes("and its skills?").About("roles/mlops-engineer#skills");
        bob.Writes("and its skills?").About("roles/data-scientist#skills");
    }

    [Fact]
    public void When_one_of_those_offered_is_gone_no_other_takes_its_place()
    {
        var offered = Person.Writes("skills?").Last.Session;
        var later = new Incoming.Said("the second one", new Occasion(Sample.Noon, "2"));
        Mentor.Step(offered, later, Sample.LibraryOf(Sample.DataScientist, Sample.MachineLearningEngineer)).Replies[0].About.ShouldBeEmpty();
    }
}
