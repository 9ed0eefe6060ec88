using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>A short form for tests in which no delivery matters.</summary>
internal static class SessionStores
{
    /// <summary>Saves a session that no delivery led to, so that it outlives a loss of power; false when somebody has saved since <paramref name="version" /> was read.</summary>
    internal static async Task<bool> TrySaveAsync(this ISessionStore store, PersonKey person, Session session, long version, CancellationToken cancel) =>
        await store.SaveAsync(person, new SessionSave(session, version, Durability.PowerLoss, Deliveries: []), cancel) is SaveOutcome.Saved;
}
