using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Tests.Quiz;

namespace MentorBot.Core.Tests.Stories;

/// <summary>The page on which a person begins.</summary>
public sealed class HomeStories
{
    private static KnowledgeBase Library { get; } = KnowledgeBase.Of(
        [Sample.Mlops with { Checked = new DateOnly(2026, 1, 2) }, Sample.Python with { Checked = new DateOnly(2026, 11, 20) }, Sample.DataAnalyst with { Checked = null }],
        Sample.HowPeopleWrite,
        quiz: FitQuiz.Of(SmallQuiz.Content));

    [Fact]
    public void Somebody_new_sees_how_to_begin_and_what_to_write()
    {
        var home = Home(Session.New);
        foreach (var words in new[] { "[Start the quiz] [All roles] [All topics] [Help]", "path mlops have: python, docker", "[What I remember]" })
        {
            home.ShouldContain(words);
        }

        home.ShouldNotContain("Where your answers point");
        foreach (var spec in CommandCatalog.All)
        {
            home.Contains($"{spec.Example}: {spec.Description}", StringComparison.Ordinal).ShouldBe(!spec.ForModerators, spec.Name);
        }
    }

    [Fact]
    public void What_was_checked_last_comes_first_and_what_never_was_is_not_there()
    {
        var home = Home(Session.New);
        home.IndexOf("Python: Last checked 2026-11-20.", StringComparison.Ordinal).ShouldBeInRange(0, home.IndexOf("MLOps Engineer: Last checked 2026-01-02.", StringComparison.Ordinal));
        home.ShouldNotContain("Data Analyst");
    }

    [Fact]
    public void News_come_in_the_order_in_which_they_came_to_be_five_at_most_and_each_with_a_button()
    {
        var pages = new[] { Sample.DataScientist, Sample.Linux, Sample.Architect, Sample.Containers, Sample.Statistics, Sample.Monitoring };
        var library = Sample.Wide.Telling([.. pages.Select((page, place) => new PageNews(page.Address, IsNew: place == 1, Sample.Noon.AddDays(-place)))]);
        var home = Home(Session.New, library);
        home.ShouldContain("# New in my knowledge\nData Scientist: changed on 2026-11-21. [Data Scientist]\nLinux: new since 2026-11-20. [Linux]\nML Architect: changed on 2026-11-19. [ML Architect]\nContainers: changed on 2026-11-18. [Containers]\nStatistics: changed on 2026-11-17. [Statistics]\n");
        home.ShouldNotContain("Monitoring");
        home.ShouldNotContain("Checked most recently");
        Transcript.Of(Mentor.Home(Session.New, library, Locale.German)).ShouldContain("Linux: neu seit dem 20. November 2026.");
    }

    [Fact]
    public void Where_nothing_is_new_or_what_was_is_gone_the_pages_that_were_checked_last_stand_there()
    {
        Home(Session.New).ShouldContain("# Checked most recently");
        Home(Session.New, Library.Telling([new PageNews(Sample.Linux.Address, IsNew: true, Sample.Noon)])).ShouldBe(Home(Session.New));
    }

    [Fact]
    public void A_quiz_under_way_waits_there_and_looks_the_same_after_each_answer()
    {
        var chat = Chat.With(Library).Types("quiz").Presses("Keep");
        var home = Home(chat.Remembered);
        home.ShouldContain("Your quiz waits for you");
        home.ShouldContain("[Continue the quiz]");
        Home(chat.Presses("Keep").Remembered).ShouldBe(home);
    }

    [Fact]
    public void A_result_stands_there_until_the_person_is_forgotten()
    {
        var chat = Finished();
        var home = Home(chat.Remembered);
        foreach (var words in new[] { "# Where your answers point", "Keeper", "▰", "[My quiz result]" })
        {
            home.ShouldContain(words);
        }

        home.ShouldNotContain("MB1-");
        Home(chat.Types("me forget").Presses("Yes, forget me").Remembered).ShouldBe(Home(Session.New));
    }

    [Fact]
    public void The_plan_stands_there_whatever_else_is_looked_at_until_the_person_is_forgotten()
    {
        var chat = Chat.With(Sample.Wide).Types("path mlops have: linux").Types("role data scientist").Types("quiz").Types("topics");
        var home = Home(chat.Remembered, Sample.Wide);
        foreach (var words in new[] { "You asked for the way to MLOps Engineer.", "You have already: Linux.", "[Path to MLOps Engineer]" })
        {
            home.ShouldContain(words);
        }

        Home(chat.Types("me forget").Presses("Yes, forget me").Remembered, Sample.Wide).ShouldBe(Home(Session.New, Sample.Wide));
    }

    [Fact]
    public void The_next_path_takes_the_place_of_the_plan_and_a_role_is_no_plan()
    {
        Home(Chat.With(Sample.Wide).Types("path mlops have: linux").Types("path ml architect").Remembered, Sample.Wide).ShouldContain("You asked for the way to ML Architect.");
        Home(Chat.With(Library).Types("role mlops").Remembered).ShouldBe(Home(Session.New));
    }

    [Fact]
    public void A_page_or_a_quiz_that_is_gone_is_not_there()
    {
        var chat = Finished().Types("path mlops");
        var home = Transcript.Of(Mentor.Home(chat.Remembered, KnowledgeBase.Empty, Locale.English));
        home.ShouldNotContain("the way to MLOps Engineer");
        home.ShouldNotContain("uiz]");
    }

    [Fact]
    public void Every_button_there_does_something()
    {
        var session = Finished().Types("path mlops").Remembered;
        foreach (var button in Mentor.Home(session, Library, Locale.English).Buttons)
        {
            var turn = Mentor.Step(session, new Incoming.Pressed(button.Token, new Occasion(Sample.Noon, "home", IsAlone: true)), Library);
            (turn.Replies.Length > 0 || turn.WantsRecordFor is not null).ShouldBeTrue(button.Label);
            turn.Replies.ShouldAllBe(reply => !Transcript.Of(reply).Contains("older version", StringComparison.Ordinal));
        }
    }

    private static Chat Finished()
    {
        var chat = Chat.With(Library).Types("quiz");
        while (chat.Heard.Contains("[Skip]", StringComparison.Ordinal))
        {
            chat.Presses("Keep");
        }

        return chat;
    }

    private static string Home(Session session, KnowledgeBase? library = null) => Transcript.Of(Mentor.Home(session, library ?? Library, Locale.English));
}
