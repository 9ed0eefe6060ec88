using MentorBot.Fakes.Wire;

namespace MentorBot.Benchmarks.Load;

/// <summary>How long people wait: as long as the platform shows that something is under way, and then a little.</summary>
internal static class Patience
{
    /// <summary>A platform gives up after three seconds and says so.</summary>
    internal static readonly TimeSpan ForSigns = TimeSpan.FromSeconds(3.5);

    /// <summary>A person who saw that it was taken, and then nothing, presses again.</summary>
    internal static readonly TimeSpan ForAnswers = TimeSpan.FromSeconds(8);

    /// <summary>The first entry of a journal, or nothing when it does not come in time.</summary>
    internal static async Task<T?> FirstWithinAsync<T>(this Journal<T> journal, TimeSpan patience)
    {
        journal.Patience = patience;
        try
        {
            return await journal.FirstAsync();
        }
        catch (TimeoutException)
        {
            return default;
        }
    }
}
