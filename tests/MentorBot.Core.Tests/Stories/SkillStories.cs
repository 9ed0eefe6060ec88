using MentorBot.Core.Replies;

namespace MentorBot.Core.Tests.Stories;

public sealed class SkillStories
{
    private static Chat Person => Chat.With(Sample.Wide);

    [Theory]
    [InlineData("skill docker")]
    [InlineData("/skill Containers")]
    [InlineData("skill conainers")]
    [InlineData("skill docker please")]
    public void A_skill_is_found_by_any_of_its_names_also_misspelt(string command) => Person
        .Types(command)
        .Hears("# Containers", "Containers is worth knowing.", "Sources: A careful article")
        .WithOutcome(Outcome.Command)
        .About("skills/containers");

    [Fact]
    public void A_skill_tells_what_comes_before_and_after_it_and_who_asks_for_it() => Person
        .Types("skill docker")
        .Hears("Learn before it: Linux", "Opens the way to: Monitoring", "Roles that ask for it: ML Architect, MLOps Engineer", "[Linux]", "[Monitoring]")
        .Presses("Linux")
        .Hears("# Linux", "Opens the way to: Containers");

    [Fact]
    public void An_unknown_skill_is_said_to_be_unknown_with_some_that_are_known() => Person
        .Types("skill juggling")
        .WithOutcome(Outcome.Unknown)
        .Hears("# Skills I know", "I know no skill by that name. These are some that I know:", "[Statistics]");

    [Fact]
    public void A_skill_that_is_another_kind_of_page_is_shown_all_the_same() => Person
        .Types("skill mlops")
        .Hears("# MLOps Engineer");

    [Fact]
    public void A_role_tells_the_skills_and_certifications_it_asks_for_and_where_it_leads() => Person
        .Types("role mlops")
        .Hears("Skills to learn for it: Containers, Statistics", "Certifications to look at: New Cloud Exam", "Possible next roles: ML Architect", "[Compare] [Path to this role]");

    [Theory]
    [InlineData("cert old exam")]
    [InlineData("cert 101")]
    [InlineData("cert cloud exam 101")]
    public void A_retired_certification_says_so_before_anything_else(string command) => Person
        .Types(command)
        .Hears("# Old Cloud Exam\nRetired on 2026-06-30. Issued by A Cloud. What came after it: New Cloud Exam. Please check with the issuer before you decide.")
        .Presses("New Cloud Exam")
        .Hears("# New Cloud Exam\nActive. Issued by A Cloud.\n", "Came after: Old Cloud Exam", "Listed on our pages for: MLOps Engineer")
        .HearsNot("check with the issuer");

    [Fact]
    public void A_word_that_several_certifications_share_is_no_answer_but_offers() => Person
        .Types("cert cloud exam")
        .WithOutcome(Outcome.Suggest)
        .Hears("[Old Cloud Exam]\nNew Cloud Exam", "[New Cloud Exam]\n");

    [Fact]
    public void A_command_without_a_name_shows_what_there_is()
    {
        Person.Types("skill").Hears("# Skills", "[Containers]");
        Person.Types("cert").Hears("# Certifications", "[Old Cloud Exam]");
        Person.Types("compare").Hears("Which role do you want to compare?").Presses("Data Analyst").Hears("# Compare Data Analyst with…").Presses("MLOps Engineer").Hears("side by side");
        Person.Types("path").Hears("Which role do you want to get to?").Presses("MLOps Engineer").Hears("# Path to MLOps Engineer");
    }

    [Fact]
    public void Topics_can_be_browsed_down_to_a_page_and_back() => Person
        .Types("topics")
        .Hears("# What I know about", "13 pages", "Skills: Containers; Linux; Monitoring; 1 more", "[Certifications] [Comparisons] [Concepts] [Roles] [Skills]")
        .Presses("Skills")
        .Hears("# Skills", "[Containers] [Linux] [Monitoring] [Python] [All topics]")
        .Presses("Python")
        .Hears("# Python");

    [Theory]
    [InlineData("topics skills")]
    [InlineData("topics Skill")]
    [InlineData("/topics the skills please")]
    public void One_part_can_be_asked_for(string command) => Person.Types(command).Hears("# Skills", "[Containers]");

    [Fact]
    public void A_part_nobody_knows_shows_all_parts() => Person.Types("topics banana").Hears("# What I know about");

    [Fact]
    public void The_roles_among_the_topics_are_the_list_by_stage() => Person
        .Types("topics")
        .Presses("Roles")
        .Hears("# Roles I know", "Mid level");

    [Fact]
    public void A_long_folder_is_browsed_in_parts_and_every_page_has_its_button()
    {
        var many = Enumerable.Range(1, 40).Select(number => Sample.Page($"skills/skill-{number}", $"Skill {number:00}", Sample.Skill())).ToArray();
        var chat = Chat.With(Sample.LibraryOf(many)).Types("topics").Presses("Skills");
        var seen = chat.Heard;
        while (chat.Heard.Contains("[More]", StringComparison.Ordinal))
        {
            seen += chat.Presses("More").Heard;
        }

        Enumerable.Range(1, 40).ShouldAllBe(number => seen.Contains($"[Skill {number:00}]", StringComparison.Ordinal));
    }
}
