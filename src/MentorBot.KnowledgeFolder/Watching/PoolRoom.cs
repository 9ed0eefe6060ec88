namespace MentorBot.KnowledgeFolder.Watching;

/// <summary>A thread more for each processor in the pool, for as long as this lives: reading the folder keeps as many threads busy as there are processors, and turns should not have to wait for one of them.</summary>
internal sealed class PoolRoom : IDisposable
{
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
            ThreadPool.SetMinThreads(_usual + (_rooms * Environment.ProcessorCount), completing);
        }
    }
}
