using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.Core.Tests.Stories;

public sealed class PathStories
{
    private static Chat Person => Chat.With(Sample.Wide);

    [Fact]
    public void Without_a_word_of_what_is_known_the_whole_way_is_shown() => Person
        .Types("path mlops")
        .WithOutcome(Outcome.Command)
        .About("roles/mlops-engineer")
        .Hears("# Path to MLOps Engineer", "This is the whole way", "path mlops engineer have: python, docker", "Also asked for\nStatistics")
        .Hears("Learn to pack with this\nFor it, learn: Python, Linux, Containers\nPack a program of your own\nWatch it run with this\nFor it, learn: Monitoring");

    [Theory]
    [InlineData("path mlops have: linux")]
    [InlineData("path mlops have: LINUX!")]
    [InlineData("path MLOps Engineer have: some linux")]
    [InlineData("path mlops, I know linux")]
    [InlineData("/path: ML Ops Engineer Have: linux")]
    public void What_a_person_has_is_left_out_with_what_comes_before_it(string command) => Person
        .Types(command)
        .Hears("You have already: Linux.", "I take it that you know what comes before that, too: Python.", "Learn to pack with this\nFor it, learn: Containers")
        .HearsNot("Tell me what you know");

    [Fact]
    public void A_step_whose_skills_a_person_has_can_be_skipped() => Person
        .Types("path mlops have: k8s, statistic")
        .Hears("You have already: Containers, Statistics.", "too: Python, Linux.", "Your steps\nPack a program of your own\nWatch it run", "Steps you can skip\nLearn to pack")
        .HearsNot("Also asked for");

    [Theory]
    [InlineData("path mlops have: none")]
    [InlineData("path mlops have: I don't know python")]
    [InlineData("path mlops without linux")]
    [InlineData("path mlops, nothing yet")]
    public void Who_says_what_they_lack_is_not_taken_to_have_it(string command) => Person
        .Types(command)
        .Hears("This is the whole way", "For it, learn: Python, Linux, Containers")
        .HearsNot("You have already")
        .HearsNot("I do not know");

    [Fact]
    public void A_denial_ends_at_the_next_but() => Person
        .Types("path mlops have: not statistics but linux")
        .Hears("You have already: Linux.", "Also asked for\nStatistics");

    [Fact]
    public void A_skill_whose_name_has_a_slash_is_one_skill() => Person
        .Types("path mlops have: linux/unix, python")
        .Hears("You have already: Python, Linux.")
        .HearsNot("I do not know");

    [Theory]
    [InlineData("path mlops have: docker and cobol")]
    [InlineData("path mlops, I know docker, cobol")]
    public void What_is_unknown_beside_something_known_is_named_too(string command) => Person
        .Types(command)
        .Hears("You have already: Containers.", "I do not know \"cobol\"");

    [Fact]
    public void Hidden_characters_in_a_persons_words_are_not_said_back()
    {
        Person.Types("path mlops have: ab\u202e\u001b[31mcd\u200b").Hears("I do not know \"ab[31mcd\"");
        Person.Does(new Incoming.RoleAsked("ds", "p\u202eay\u0007", new Occasion(Sample.Noon, "1"))).Hears("the part \"pay\" is not in my knowledge yet");
    }

    [Fact]
    public void Who_comes_back_to_their_plan_finds_what_they_know_counted() => Person
        .Types("path mlops have: linux").Types("role data scientist").Types("compare mlops and data scientist").Presses("Path to MLOps Engineer")
        .Hears("You have already: Linux.", "[What I know already]")
        .Types("path mlops", privately: true).Hears("You have already: Linux.")
        .Types("path mlops have: nothing").Presses("MLOps Engineer").Types("path mlops", privately: true).Hears("This is the whole way");

    [Fact]
    public void What_somebody_knows_is_not_said_before_others_when_they_ask_anew()
    {
        var chat = Person.Types("path mlops have: linux").Types("path mlops").HearsNot("You have already").Hears("This is the whole way");
        chat.Reply.Audience.ShouldBe(Audience.Everyone);
        chat.Types("path mlops", privately: true).Hears("You have already: Linux.");
    }

    [Fact]
    public void Sharing_a_path_shows_nobody_what_its_owner_knows_and_changes_no_plan()
    {
        var chat = Person.Types("path mlops have: linux");
        chat.Presses(new ActionToken.Share(new ActionToken.Path(Sample.Mlops.Address), "abcdef")).Hears("This is the whole way").HearsNot("You have already");
        chat.Remembered.Plan!.Known.ShouldBe([Sample.Linux.Address]);
    }

    [Fact]
    public void Another_persons_message_makes_nobody_a_plan() => Person
        .Does(new Incoming.MessageAsked("path mlops have: linux", new Occasion(Sample.Noon, "1")))
        .Remembered.Plan.ShouldBeNull();

    [Fact]
    public void The_last_of_two_roles_is_where_the_path_leads() => Person
        .Types("/path from data scientist to mlops engineer")
        .Hears("# Path to MLOps Engineer");

    [Fact]
    public void What_nobody_knows_is_said_to_be_unknown() => Person
        .Types("path mlops have: pyhton, juggling, Juggling; cooking")
        .Hears("You have already: Python.", "I do not know \"juggling\", \"cooking\", so I could not count them.");

    [Fact]
    public void Who_has_nothing_of_it_is_told_so_and_sees_the_whole_way() => Person
        .Types("path mlops have: juggling")
        .Hears("Nothing of what you named is among the skills", "\"juggling\", so I could not count it", "For it, learn: Python, Linux, Containers");

    [Fact]
    public void Who_has_everything_is_told_so() => Person
        .Types("path ml architect have: docker and statistics")
        .Hears("Nothing is missing: you have every skill that my pages ask for on the way to ML Architect.");

    [Fact]
    public void A_role_that_names_skills_but_no_steps_shows_the_skills() => Person
        .Types("path ml architect")
        .Hears("My page about ML Architect names no steps yet, only what to learn.", "To learn\nPython\nLinux\nContainers\nStatistics");

    [Fact]
    public void A_role_whose_page_is_silent_says_so() => Person
        .Types("path data analyst")
        .Hears("I know Data Analyst, but not the way there: its page names neither steps nor skills yet.");

    [Fact]
    public void A_role_nobody_knows_is_offered_near_misses() => Person
        .Types("/path to the moon")
        .WithOutcome(Outcome.Unknown)
        .Hears("I know no role by that name.");

    [Fact]
    public void The_roles_card_leads_to_its_path_and_the_path_to_its_skills() => Person
        .Types("role mlops")
        .Presses("Path to this role")
        .Hears("# Path to MLOps Engineer")
        .Presses("Containers")
        .Hears("# Containers");

    [Fact]
    public void Of_what_a_person_has_the_skills_are_remembered_and_none_of_the_words()
    {
        var first = Person.Types("path mlops have: docker");
        first.Last.Session.ShouldBe(new Session.Browsing(new Context(Sample.Mlops.Address, Sample.Noon) { Sight = Sight.Path }) { Plan = new Plan(Sample.Mlops.Address, [Sample.Containers.Address], Sample.Noon) });
        first.Last.Notes.ShouldBeEmpty();
        first.Types("path mlops").Hears("For it, learn: Python, Linux, Containers");
    }

    [Fact]
    public void Skills_that_need_one_another_in_a_circle_end()
    {
        var hen = Sample.Page("skills/hen", "Hen", Sample.Skill("egg"));
        var egg = Sample.Page("skills/egg", "Egg", Sample.Skill("hen"));
        var farmer = Sample.Role("roles/farmer", "Farmer", Stage.Mid, []) with { Facts = new Facts.Role(Stage.Mid, [Sample.Named("hen")], [], []) };
        Chat.With(Sample.LibraryOf(hen, egg, farmer)).Types("path farmer").Hears("To learn\nEgg\nHen");
    }

    [Fact]
    public void Very_many_words_are_declined() => Person
        .Types("path mlops have: " + new string('x', 1_001))
        .Hears("at most 1000 characters");
}
