using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz.Counts;

namespace MentorBot.Core.Gaps;

/// <summary>Who asked, only good for telling two people apart: a hash, and the time within which equal hashes mean one person.</summary>
/// <param name="Period">The number of the salt the hash was made with; the hashes of two periods say nothing about each other.</param>
/// <param name="Hash">The salted hash.</param>
public readonly record struct Asker(int Period, string Hash);

/// <summary>A question without an answer, as it is kept.</summary>
/// <param name="Text">Its words, without what could say who asked.</param>
/// <param name="By">Who asked.</param>
/// <param name="Times">How often this person asked it in these words.</param>
/// <param name="LastDay">The last day it was asked.</param>
/// <param name="Near">The pages it comes nearest to, best first.</param>
public sealed record KeptQuestion(string Text, Asker By, int Times, DateOnly LastDay, ImmutableArray<Address> Near);

/// <summary>That somebody asked a page for a part that it does not have, as it is kept.</summary>
public sealed record KeptMissing(Address Wanted, Asker By, int Times, DateOnly LastDay);

/// <summary>What somebody thought of a page or a section, as it is kept: the last word of each person.</summary>
public sealed record KeptVote(Address Address, bool Helpful, Asker By, DateOnly LastDay);

/// <summary>What somebody said a page or a section does not tell, as it is kept: the last words of each person, without what could say who they are.</summary>
public sealed record KeptFeedback(Address Address, string Text, Asker By, DateOnly LastDay);

/// <summary>All notes that are kept for moderators.</summary>
public sealed record KeptNotes(ImmutableArray<KeptQuestion> Questions, ImmutableArray<KeptMissing> Missing, ImmutableArray<KeptVote> Votes)
{
    /// <summary>What people missed on pages.</summary>
    public ImmutableArray<KeptFeedback> Feedback { get; init; } = [];

    /// <summary>The counts over everybody who took the quiz.</summary>
    public ImmutableArray<QuizCount> Quiz { get; init; } = [];

    /// <summary>Nothing was noted yet.</summary>
    public static KeptNotes None { get; } = new([], [], []);
}
