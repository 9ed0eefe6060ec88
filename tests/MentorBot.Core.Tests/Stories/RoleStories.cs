using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;

namespace MentorBot.Core.Tests.Stories;

public sealed class RoleStories
{
    private static Chat Person => Chat.With(Sample.Library);

    [Theory]
    [InlineData("role mlops")]
    [InlineData("/role MLOps")]
    [InlineData("role mlops engineer")]
    [InlineData("role ML-Ops Engineers")]
    [InlineData("role mlops-engineer")]
    public void A_role_is_found_by_any_of_its_names(string command) => Person
        .Types(command)
        .Hears("# MLOps Engineer", "MLOps Engineer is a job.", "People who like automation.", "Uptime.")
        .WithOutcome(Outcome.Command)
        .About("roles/mlops-engineer");

    [Fact]
    public void A_roles_card_names_its_source_and_when_it_was_checked() => Person
        .Types("role mlops")
        .Hears("-- Sources: A careful article. Last checked 2026-11-20.");

    [Fact]
    public void A_roles_card_offers_its_other_sections_and_each_leads_back() => Person
        .Types("role mlops")
        .Hears("[Responsibilities] [Skills] [How to start]")
        .Presses("How to start")
        .Hears("# MLOps Engineer: How to start", "Build a pipeline that retrains itself.", "[Overview] [Responsibilities] [Skills] [Success metrics] [Who it fits]")
        .HearsNot("[How to start]")
        .Presses("Overview")
        .Hears("# MLOps Engineer\n");

    [Theory]
    [InlineData("role mlops skills")]
    [InlineData("role mlops skils")]
    [InlineData("role MLOps Engineer: skills")]
    public void A_section_can_follow_the_name(string command) => Person
        .Types(command)
        .Hears("# MLOps Engineer: Skills", "Docker and Kubernetes.")
        .About("roles/mlops-engineer#skills");

    [Fact]
    public void A_section_can_be_given_by_itself() => Person
        .Does(new Incoming.RoleAsked("ds", "how to start", new Occasion(Sample.Noon, "1")))
        .Hears("# Data Scientist: How to start", "Answer a business question.");

    [Fact]
    public void A_section_that_is_not_there_is_said_to_be_missing_and_noted_for_moderators()
    {
        var chat = Person.Does(new Incoming.RoleAsked("ds", "success metrics", new Occasion(Sample.Noon, "1")))
            .Hears("I know Data Scientist, but the part \"success metrics\" is not in my knowledge yet.", "Skills", "[Overview]")
            .WithOutcome(Outcome.Unknown);
        chat.Last.Notes.ShouldBe([new Note.SectionMissing(Sample.At("roles/data-scientist#success-metrics"))]);
    }

    [Fact]
    public void A_section_in_the_persons_own_words_is_said_to_be_missing_and_the_words_stay_private()
    {
        var chat = Person.Does(new Incoming.RoleAsked("ds", "pay in Berlin 🙂", new Occasion(Sample.Noon, "1")))
            .Hears("the part \"pay in Berlin 🙂\" is not in my knowledge yet");
        chat.Last.Notes.ShouldBe([new Note.SectionMissing(Sample.At("roles/data-scientist"))]);
    }

    [Fact]
    public void A_part_that_has_a_page_of_its_own_is_offered_there() => Chat
        .With(Sample.LibraryOf(Sample.Mlops, Sample.Page("guides/salary", "Salary", new Core.Knowledge.Facts.Guide(), "pay")))
        .Types("role mlops pay")
        .Hears("the part \"pay\" is not in my knowledge yet", "[Salary] [Overview]")
        .Presses("Salary")
        .Hears("# Salary");

    [Fact]
    public void What_to_learn_for_a_role_without_a_section_on_skills_stands_on_its_card() => Chat
        .With(Sample.Wide)
        .Types("role ml architect skills")
        .Hears("# ML Architect", "Skills to learn for it: Containers, Statistics")
        .WithOutcome(Outcome.Command);

    [Fact]
    public void Every_role_of_a_long_list_has_its_button_and_more_stays_in_the_stage()
    {
        var many = Enumerable.Range(1, 40).Select(number => Sample.Role($"roles/role-{number}", $"Role {number:00}", Core.Knowledge.Stage.Senior, [])).ToArray();
        var chat = Chat.With(Sample.LibraryOf([.. many, Sample.Mlops])).Types("roles senior");
        var seen = chat.Heard;
        while (chat.Heard.Contains("[More]", StringComparison.Ordinal))
        {
            seen += chat.Presses("More").HearsNot("MLOps").Heard;
        }

        Enumerable.Range(1, 40).ShouldAllBe(number => seen.Contains($"[Role {number:00}]", StringComparison.Ordinal));
    }

    [Fact]
    public void No_alias_takes_over_another_pages_title()
    {
        var thief = Sample.Role("roles/aaa", "Thief", Core.Knowledge.Stage.Mid, ["MLOps Engineer"]);
        Chat.With(Sample.LibraryOf(thief, Sample.Mlops)).Types("role mlops engineer").About("roles/mlops-engineer");
    }

    [Fact]
    public void A_near_miss_is_offered_as_a_button() => Person
        .Types("role engineer")
        .WithOutcome(Outcome.Suggest)
        .Hears("Did you mean one of these?", "[MLOps Engineer]", "[Machine Learning Engineer]")
        .Presses("MLOps Engineer")
        .Hears("# MLOps Engineer");

    [Fact]
    public void A_single_slip_is_simply_understood() => Person
        .Types("role mlosp engineer")
        .Hears("# MLOps Engineer");

    [Fact]
    public void A_name_nobody_knows_shows_the_roles_there_are() => Person
        .Types("role zzzzzz")
        .WithOutcome(Outcome.Unknown)
        .Hears("I know no role by that name.", "[MLOps Engineer]", "[Data Scientist]", "[Machine Learning Engineer]");

    [Fact]
    public void Role_without_a_name_lists_the_roles() => Person.Types("role").Hears("# Roles I know");

    [Fact]
    public void Roles_are_listed_by_stage() => Person
        .Types("roles")
        .Hears("Entry level\nData Analyst\nMid level\nData Scientist\nMLOps Engineer\nMachine Learning Engineer")
        .Presses("Data Analyst")
        .Hears("# Data Analyst");

    [Theory]
    [InlineData("roles entry", "Data Analyst", "MLOps Engineer")]
    [InlineData("roles junior", "Data Analyst", "MLOps Engineer")]
    [InlineData("roles mid-level", "MLOps Engineer", "Data Analyst")]
    public void Roles_can_be_narrowed_to_a_stage(string command, string there, string notThere) => Person
        .Types(command).Hears(there).HearsNot(notThere);

    [Fact]
    public void A_stage_without_roles_says_so_and_shows_all() => Person
        .Types("roles emerging").Hears("I know no emerging roles yet.", "MLOps Engineer");

    [Fact]
    public void A_stage_nobody_knows_is_explained() => Person
        .Types("roles purple").Hears("entry, mid, senior, emerging", "MLOps Engineer");

    [Fact]
    public void An_empty_library_says_how_to_fill_it() => Chat.With(Core.Knowledge.KnowledgeBase.Empty)
        .Types("roles").Hears("I do not know any roles yet.");
}
