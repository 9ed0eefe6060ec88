using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>Values the storage stories share.</summary>
internal static class Sample
{
    internal static DateTimeOffset Noon { get; } = new(2026, 3, 14, 12, 0, 0, 123, TimeSpan.FromHours(2));

    internal static PersonKey Ada { get; } = Person("80351110224678912");

    internal static Session Browsing { get; } = Shown("roles/mlops-engineer", Noon);

    /// <summary>One session or more of every case.</summary>
    internal static IReadOnlyList<Session> EverySession { get; } =
    [
        Session.New,
        Browsing,
        Shown("roles/ai-ethics-officer#how-to-start", DateTimeOffset.UnixEpoch.AddTicks(1)),
    ];

    internal static PersonKey Person(string id) =>
        PersonKey.TryMake("discord", id, out var person) ? person : throw new ArgumentException(id, nameof(id));

    internal static Session Shown(string address, DateTimeOffset since) =>
        Address.TryParse(address, out var subject) ? new Session.Browsing(new Context(subject, since)) : throw new ArgumentException(address, nameof(address));
}
