namespace MentorBot.Slack.Assistant;

/// <summary>Whether the app is an agent, as far as it could be found out: no event says it, and an operator may make the app one while the bot runs.</summary>
internal sealed class AgentSurface(TimeProvider time)
{
    /// <summary>So long it holds that the app is none.</summary>
    internal static readonly TimeSpan Doubt = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private Finding _found;
    private long _since;

    /// <summary>What is known of it.</summary>
    private enum Finding
    {
        Unknown,
        Agent,
        NoAgent,
    }

    /// <summary>Whether it is known to be one.</summary>
    internal bool IsAgent
    {
        get
        {
            lock (_gate)
            {
                return _found is Finding.Agent;
            }
        }
    }

    /// <summary>Whether what only an agent may do is worth a try.</summary>
    internal bool MayBe
    {
        get
        {
            lock (_gate)
            {
                return _found is not Finding.NoAgent || time.GetElapsedTime(_since) >= Doubt;
            }
        }
    }

    /// <summary>Slack let us do what only an agent may do.</summary>
    internal void Proven()
    {
        lock (_gate)
        {
            _found = Finding.Agent;
        }
    }

    /// <summary>Slack refused it; says whether that means that the app is none. One that has proven to be an agent stays one: Slack takes no way back, and refuses for other reasons too.</summary>
    internal bool Refuted()
    {
        lock (_gate)
        {
            if (_found is not Finding.Agent)
            {
                (_found, _since) = (Finding.NoAgent, time.GetTimestamp());
            }

            return _found is Finding.NoAgent;
        }
    }
}
