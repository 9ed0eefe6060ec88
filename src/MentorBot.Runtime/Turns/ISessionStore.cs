using System.Collections.Immutable;
using MentorBot.Core.Conversation;

namespace MentorBot.Runtime.Turns;

/// <summary>Where sessions are kept. What was saved outlives a kill at any instant, and a loss of power where that is asked for.</summary>
public interface ISessionStore
{
    /// <summary>The session of a person; somebody unknown gets <see cref="Session.New" /> at version 0.</summary>
    Task<StoredSession> LoadAsync(PersonKey person, CancellationToken cancel);

    /// <summary>Saves the next session together with which deliveries led to it, both or neither; so what a kill kept from being saved is not taken for done when it is delivered again.</summary>
    Task<SaveOutcome> SaveAsync(PersonKey person, SessionSave save, CancellationToken cancel);
}

/// <summary>A session as it was read, with the version that a save must name.</summary>
public sealed record StoredSession(Session Session, long Version);

/// <summary>A session to be saved.</summary>
/// <param name="Session">What is saved.</param>
/// <param name="Version">The version that was read; nobody may have saved since.</param>
/// <param name="Durability">What it must outlive.</param>
/// <param name="Deliveries">The keys of what led to it (<see cref="IDeliveryLog" />); none of them may have been taken before.</param>
public sealed record SessionSave(Session Session, long Version, Durability Durability, ImmutableArray<string> Deliveries);

/// <summary>How a save ended.</summary>
public enum SaveOutcome
{
    /// <summary>It is saved, and the deliveries are taken.</summary>
    Saved,

    /// <summary>Somebody has saved since the version was read; nothing is changed.</summary>
    Outrun,

    /// <summary>A delivery was taken before, so this is its second copy; the session is unchanged.</summary>
    Repeated,
}
