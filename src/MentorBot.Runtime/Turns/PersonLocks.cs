using MentorBot.Core;
using MentorBot.Core.Conversation;

namespace MentorBot.Runtime.Turns;

/// <summary>Lets one person's turns pass one at a time and everybody else's at once; only so many may wait, of one person and in all, and nothing is held for people who are not here.</summary>
internal sealed class PersonLocks
{
    /// <summary>So many turns of one person may be here, the one under way among them; who is in need is let in all the same.</summary>
    internal const int MostOfOne = 10;

    /// <summary>So many turns of everybody may be here.</summary>
    internal const int MostInAll = 1000;

    private readonly Dictionary<PersonKey, PersonQueue> _queues = [];
    private int _inAll;

    /// <summary>Whether somebody waits already behind the turn of this person that is under way, or nobody is let in.</summary>
    internal bool AreWaiting(PersonKey person)
    {
        lock (_queues)
        {
            return _inAll >= MostInAll || _queues.GetValueOrDefault(person) is { Turns: > 1 };
        }
    }

    /// <summary>A place in the person's queue, or none where there are too many; disposing gives it up and lets the next one in.</summary>
    internal TurnPlace Join(PersonKey person, Incoming incoming)
    {
        lock (_queues)
        {
            var known = _queues.TryGetValue(person, out var queue);
            if ((_inAll >= MostInAll || queue?.Turns >= MostOfOne) && !Mentor.IsUrgent(incoming))
            {
                return TurnPlace.Refused(queue is null || queue.TryTell() ? TurnPass.Tell : TurnPass.Silent);
            }

            queue ??= new PersonQueue();
            if (!known)
            {
                _queues[person] = queue;
            }

            queue.Turns++;
            _inAll++;
            return TurnPlace.In(queue, () => Leave(person, queue));
        }
    }

    private void Leave(PersonKey person, PersonQueue queue)
    {
        lock (_queues)
        {
            _inAll--;
            if (--queue.Turns == 0)
            {
                _queues.Remove(person);
                queue.Gate.Dispose();
            }
        }
    }
}

/// <summary>The turns of one person that are here.</summary>
internal sealed class PersonQueue
{
    private bool _told;

    /// <summary>Lets one turn in at a time.</summary>
    internal SemaphoreSlim Gate { get; } = new(1, 1);

    /// <summary>How many are here.</summary>
    internal int Turns { get; set; }

    /// <summary>Whether the person is to be told that there are too many: once, until all are through.</summary>
    internal bool TryTell() => !_told && (_told = true);
}
