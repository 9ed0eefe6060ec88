using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>One session of the gateway: every dispatch it was ever sent, so that a RESUME can replay them.</summary>
internal sealed class GatewaySession(string id, long intents, FakeShard shard)
{
    private readonly List<string> _log = [];
    private readonly Lock _gate = new();
    private ServerSocket? _socket;

    public string Id => id;

    public long Intents => intents;

    public FakeShard Shard => shard;

    /// <summary>Why the session can no longer be resumed, if the bot could know; the empty text stands for a session that only the platform lost.</summary>
    public string? Dead { get; set; }

    public int Sequence
    {
        get
        {
            lock (_gate)
                return _log.Count;
        }
    }

    /// <summary>Sends all that was written down so far, and from now on everything at once.</summary>
    public void Open(ServerSocket socket)
    {
        lock (_gate)
        {
            foreach (var frame in _log)
                socket.Send(frame);
            _socket = socket;
        }
    }

    public void Detach(ServerSocket socket)
    {
        lock (_gate)
            _socket = _socket == socket ? null : _socket;
    }

    /// <summary>Writes the dispatch down and, unless it is to be swallowed or nobody listens, sends it; says whether it did.</summary>
    public bool Dispatch(string type, JsonNode? data, bool swallow)
    {
        lock (_gate)
        {
            var frame = Frame(type, data, _log.Count + 1);
            _log.Add(frame);
            if (swallow || _socket is null)
                return false;
            _socket.Send(frame);
            return true;
        }
    }

    /// <summary>Sends everything after a sequence number, then RESUMED, and only then lets new dispatches through.</summary>
    public void Replay(int after, ServerSocket socket)
    {
        lock (_gate)
        {
            foreach (var frame in _log.Skip(after))
                socket.Send(frame);
            _socket = socket;
            var resumed = Frame("RESUMED", new JsonObject { ["_trace"] = new JsonArray() }, _log.Count + 1);
            _log.Add(resumed);
            socket.Send(resumed);
        }
    }

    private static string Frame(string type, JsonNode? data, int sequence) =>
        new JsonObject { ["t"] = type, ["s"] = sequence, ["op"] = 0, ["d"] = data }.ToJsonString();
}
