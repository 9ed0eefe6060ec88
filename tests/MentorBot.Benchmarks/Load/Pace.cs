namespace MentorBot.Benchmarks.Load;

/// <summary>How fast people go, and until when.</summary>
internal sealed class Pace(TimeSpan pause, CancellationToken over)
{
    private static readonly TimeSpan BeforeAgain = TimeSpan.FromMilliseconds(500);

    /// <summary>Whether nobody begins anything new any more.</summary>
    internal bool IsOver => over.IsCancellationRequested;

    /// <summary>Thinks for between half and one and a half times the pause.</summary>
    internal Task ThinkAsync(Random chance) => Rest(pause * (0.5 + chance.NextDouble()));

    /// <summary>The moment before somebody presses again.</summary>
    internal Task WaitAsync() => Rest(BeforeAgain);

    // The end of the run cuts a pause short and is no fault.
    private async Task Rest(TimeSpan time) => await Task.Delay(time, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
