using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>All Socket Mode connections: what a test can await, and what it can break.</summary>
public sealed class SlackSockets
{
    private readonly Lock _gate = new();
    private readonly List<SlackSocket> _live = [];

    internal SlackSockets()
    {
    }

    /// <summary>Every connection that got its hello.</summary>
    public Journal<SlackSocket> Hellos { get; } = new("hellos");

    /// <summary>How each connection ended that the bot ended: its close code, or null when it just went.</summary>
    public Journal<int?> ClientCloses { get; } = new("closes by the client");

    /// <summary>Every apps.connections.open that was granted.</summary>
    public Journal<DateTimeOffset> Tickets { get; } = new("granted socket addresses");

    /// <summary>The number of open connections after each change.</summary>
    public Journal<int> OpenCounts { get; } = new("numbers of open sockets");

    /// <summary>The connections that are open now, oldest first.</summary>
    public IReadOnlyList<SlackSocket> Live
    {
        get
        {
            lock (_gate)
                return [.. _live];
        }
    }

    /// <summary>The fewest connections that were open at any time since <see cref="OpenCounts"/> had this many entries (at least 1 to begin with).</summary>
    public int FewestOpenSince(int mark) => OpenCounts.Skip(mark - 1).Min();

    /// <summary>Breaks every connection without a close frame.</summary>
    public void Drop() => Each(socket => socket.Drop());

    /// <summary>Leaves every connection open but silent both ways.</summary>
    public void Freeze() => Each(socket => socket.Freeze());

    /// <summary>Announces the end on every connection.</summary>
    public void Disconnect(string reason) => Each(socket => socket.Disconnect(reason));

    /// <summary>The whole refresh as Slack does it: an announcement, as many new connections, and only then the old ones close.</summary>
    public async Task RefreshAsync(string reason = "warning")
    {
        var old = Live;
        var greeted = Hellos.Count;
        foreach (var socket in old)
            socket.Disconnect(reason);
        await Hellos.WhenCountAsync(greeted + old.Count);
        foreach (var socket in old.Where(one => one.IsOpen))
        {
            socket.Disconnect("refresh_requested");
            socket.Close();
        }
    }

    internal int Enter(SlackSocket socket)
    {
        lock (_gate)
        {
            _live.Add(socket);
            OpenCounts.Add(_live.Count);
            return _live.Count;
        }
    }

    internal void Leave(SlackSocket socket)
    {
        lock (_gate)
        {
            if (_live.Remove(socket))
                OpenCounts.Add(_live.Count);
        }

        if (!socket.ClosedByUs)
            ClientCloses.Add(socket.ClientCode);
    }

    private void Each(Action<SlackSocket> act)
    {
        foreach (var socket in Live)
            act(socket);
    }
}
