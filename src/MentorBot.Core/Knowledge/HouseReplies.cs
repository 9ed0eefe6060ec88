using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge;

/// <summary>What moderators want the bot to say in their house, in place of its own words; an empty text leaves the bot its own.</summary>
/// <param name="Distress">To somebody in distress: whom to turn to.</param>
/// <param name="Harassment">To somebody who was harassed: how to reach the moderators.</param>
/// <param name="Privacy">To somebody who asks what is kept of them.</param>
/// <param name="About">To somebody who asks who or what the bot is.</param>
public sealed record HouseReplies(ImmutableArray<Prose> Distress, ImmutableArray<Prose> Harassment, ImmutableArray<Prose> Privacy, ImmutableArray<Prose> About)
{
    /// <summary>The bot says everything in its own words.</summary>
    public static HouseReplies Empty { get; } = new([], [], [], []);
}
