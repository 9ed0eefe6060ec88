using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>Values the storage stories share.</summary>
internal static class Sample
{
    internal static DateTimeOffset Noon { get; } = new(2026, 3, 14, 12, 0, 0, 123, TimeSpan.FromHours(2));

    internal static PersonKey Ada { get; } = Person("80351110224678912");

    internal static Session Browsing { get; } = Shown("roles/mlops-engineer", Noon);

    internal static QuizMemory Quiz { get; } = new("feed0001", 7, new QuizState("ai-role-fit", 2, [new("good_day", ["a"], 17), new("skipped", [], 18), new("torn", ["b", "c"], uint.MaxValue)], [2, 3])) { At = Noon };

    /// <summary>One session or more of every case.</summary>
    internal static IReadOnlyList<Session> EverySession { get; } =
    [
        Session.New,
        Browsing,
        Shown("roles/ai-ethics-officer#how-to-start", DateTimeOffset.UnixEpoch.AddTicks(1)),
        .. Enum.GetValues<Sight>().Select(sight => Offered(sight, Noon, "roles/mlops-engineer", "skills/python#why-it-matters")),
        new Session.Browsing(new Context(At("roles/mlops-engineer"), Noon) { Part = 3, Sight = Sight.Path }),
        Session.New with { Quiz = new QuizMemory("0a1b2c3d", 1, new QuizState("ai-role-fit", 1, [], [])) { Shown = 0, At = Noon } },
        Browsing with { Quiz = Quiz },
        Browsing with { Plan = new Plan(At("roles/mlops-engineer"), [], Noon) },
        Session.New with { Quiz = Quiz, Plan = new Plan(At("roles/data-scientist"), [At("skills/python"), At("skills/docker")], Noon) },
        Browsing with { Quiz = Quiz with { IsPaused = true, Shown = uint.MaxValue, Counted = new CountedRun("1-ab", 3) } },
        Session.New with
        {
            Quiz = Quiz with
            {
                Context = [new("today", ["b"], 19)],
                Counted = new CountedRun("1-ab", 6) { First = "data-analyst", Given = [new("good_day", ["a"], [700_000, 200_000, 100_000]), new("skipped", [], []), new("torn", ["b", "c"], [])] },
            },
        },
    ];

    /// <summary>Two roles, each with a part that says how to start.</summary>
    internal static KnowledgeBase Library { get; } = KnowledgeBase.Of(
        [Role("roles/mlops-engineer", "MLOps Engineer", "mlops"), Role("roles/data-scientist", "Data Scientist", "ds")],
        new Vocabulary([], [new("start", "how-to-start")], []));

    internal static PersonKey Person(string id) =>
        PersonKey.TryMake("discord", id, out var person) ? person : throw new ArgumentException(id, nameof(id));

    internal static Session Shown(string address, DateTimeOffset since) => new Session.Browsing(new Context(At(address), since));

    internal static Session Offered(Sight sight, DateTimeOffset since, params string[] addresses) =>
        new Session.Browsing(new Context(Subject: null, since) { Offered = [.. addresses.Select(At)], Sight = sight });

    private static Page Role(string address, string title, string alias)
    {
        Prose says = new Prose.Paragraph(RichText.Of($"{title} is a job."));
        return new Page(At(address), title, new Facts.Role(Stage.Mid, [], [], []), [alias], [], [says], [new Section(At($"{address}#how-to-start"), "How to start", [], [says])], [], Checked: null);
    }

    private static Address At(string address) => Address.TryParse(address, out var parsed) ? parsed : throw new ArgumentException(address, nameof(address));
}
