namespace MentorBot.Runtime.Sockets;

/// <summary>How long to wait before each next attempt to connect.</summary>
public static class ReconnectDelays
{
    /// <summary>The longest wait: 60 seconds.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromSeconds(60);

    /// <summary>At once, then about 1, 2, 4 … 60 seconds, for ever; each wait is cut by up to a fifth, by chance, so that many bots do not come back in step.</summary>
    /// <param name="chance">Gives a number from 0 to 1 at each call.</param>
    public static IEnumerable<TimeSpan> Sequence(Func<double> chance)
    {
        yield return TimeSpan.Zero;
        for (var wait = TimeSpan.FromSeconds(1); ; wait = wait * 2 < Longest ? wait * 2 : Longest)
        {
            yield return wait * (1 - (0.2 * chance()));
        }
    }
}
