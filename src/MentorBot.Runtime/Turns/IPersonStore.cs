using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Quiz.Counts;

namespace MentorBot.Runtime.Turns;

/// <summary>What is kept of a person wherever it is kept, seen and deleted as one.</summary>
public interface IPersonStore
{
    /// <summary>What is kept of a person besides the session.</summary>
    Task<OwnRecord> ReadAsync(PersonKey person, CancellationToken cancel);

    /// <summary>Deletes all that is kept of a person and changes the counts, all or nothing, if nobody has saved the session since <paramref name="version" /> was read; false when somebody has.</summary>
    Task<bool> TryForgetAsync(PersonKey person, long version, ImmutableArray<QuizCount> changes, CancellationToken cancel);

    /// <summary>Some people of a group of whom a session is kept; none when there are none left.</summary>
    Task<ImmutableArray<PersonKey>> ListAsync(PersonGroup group, CancellationToken cancel);
}
