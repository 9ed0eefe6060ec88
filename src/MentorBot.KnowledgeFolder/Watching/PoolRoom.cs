namespace MentorBot.KnowledgeFolder.Watching;

/// <summary>More threads in the pool, for as long as this lives: turns should not have to wait for one that reads the folder.</summary>
internal sealed class PoolRoom : IDisposable
{
    /// <summary>How many more: one for each processor, as reading takes, one that waits for these, and one that looks for faults meanwhile.</summary>
    internal static readonly int Threads = Environment.ProcessorCount + 2;

    private static readonly Lock Gate = new();

    private static int _rooms;
    private static int _usual;

    internal PoolRoom() => Set(more: 1);

    /// <inheritdoc />
    public void Dispose() => Set(more: -1);

    private static void Set(int more)
    {
        lock (Gate)
        {
            ThreadPool.GetMinThreads(out var workers, out var completing);
            _usual = _rooms == 0 ? workers : _usual;
            _rooms += more;
            ThreadPool.SetMinThreads(_usual + (_rooms * Threads), completing);
        }
    }
}
