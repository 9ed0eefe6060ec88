using MentorBot.Core;
using MentorBot.Core.Conversation;

namespace MentorBot.Runtime.Turns;

/// <summary>Keeps one person, or one channel, from using up the bot; others do not notice.</summary>
public sealed class TurnPace
{
    private readonly TurnBuckets _people;
    private readonly TurnBuckets _places;
    private readonly TurnBuckets _urgent;

    /// <summary>A pace by these limits.</summary>
    public TurnPace(TurnLimitOptions limits, TimeProvider time)
    {
        _people = new TurnBuckets(limits.PerMinute, limits.Burst, time);
        _urgent = new TurnBuckets(limits.PerMinute, limits.Burst, time);
        _places = new TurnBuckets(limits.ChannelPerMinute, limits.ChannelBurst, time);
    }

    /// <summary>As fast as anybody likes: for a terminal.</summary>
    public static TurnPace Unlimited { get; } = new(new TurnLimitOptions { PerMinute = 0, ChannelPerMinute = 0 }, TimeProvider.System);

    /// <summary>Whether this person may take this turn in this place now, and how long they should rest if not. Who is in need is never held up by what anybody asked before.</summary>
    internal (TurnPass Pass, TimeSpan Wait) Enter(PersonKey person, string? place, Incoming incoming) => Mentor.IsUrgent(incoming)
        ? (_urgent.Enter(person.ToString()), _urgent.Rest)
        : _people.Enter(person.ToString()) switch
        {
            TurnPass.Go when place is not null => (_places.Enter(place), _places.Rest),
            var pass => (pass, _people.Rest),
        };
}
