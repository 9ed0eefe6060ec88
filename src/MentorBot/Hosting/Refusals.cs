using MentorBot.Runtime.State;

namespace MentorBot.Hosting;

/// <summary>Counts the platforms that will not have us: one alone leaves the others running, all of them end the process.</summary>
internal sealed class Refusals(int platforms)
{
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private Action _stop = () => { };

    /// <summary>Whether no platform is left.</summary>
    internal bool AllRefused
    {
        get
        {
            lock (_refused)
            {
                return _refused.Count >= platforms;
            }
        }
    }

    /// <summary>What to do when no platform is left.</summary>
    internal void WhenAllRefuse(Action stop) => _stop = stop;

    /// <summary>One platform has refused.</summary>
    internal void Report(PlatformRefusal refusal)
    {
        lock (_refused)
        {
            _refused.Add(refusal.Platform);
        }

        if (AllRefused)
        {
            _stop();
        }
    }
}
