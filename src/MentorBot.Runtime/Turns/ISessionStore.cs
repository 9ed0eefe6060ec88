using MentorBot.Core.Conversation;

namespace MentorBot.Runtime.Turns;

/// <summary>Where sessions are kept. What was saved outlives a kill at any instant, and a loss of power where that is asked for.</summary>
public interface ISessionStore
{
    /// <summary>The session of a person; somebody unknown gets <see cref="Session.New" /> at version 0.</summary>
    Task<StoredSession> LoadAsync(PersonKey person, CancellationToken cancel);

    /// <summary>Saves the next session if nobody has saved since <paramref name="version" /> was read; false when somebody has, and then nothing is changed.</summary>
    Task<bool> TrySaveAsync(PersonKey person, Session session, long version, Durability durability, CancellationToken cancel);
}

/// <summary>Short forms for what is saved most.</summary>
public static class SessionStores
{
    /// <summary>Saves a session so that it outlives a loss of power.</summary>
    public static Task<bool> TrySaveAsync(this ISessionStore store, PersonKey person, Session session, long version, CancellationToken cancel) =>
        store.TrySaveAsync(person, session, version, Durability.PowerLoss, cancel);
}

/// <summary>A session as it was read, with the version that a save must name.</summary>
public sealed record StoredSession(Session Session, long Version);
