using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>One Socket Mode connection, and the ways to end it: https://docs.slack.dev/apis/events-api/using-socket-mode.</summary>
public sealed class SlackSocket
{
    private readonly ServerSocket _socket;
    private readonly FakeSlackOptions _options;
    private readonly Action<string> _told;
    private volatile bool _open = true;

    internal SlackSocket(ServerSocket socket, FakeSlackOptions options, int number, Action<string> told) =>
        (_socket, _options, Number, _told) = (socket, options, number, told);

    /// <summary>Which connection this is, counted from one.</summary>
    public int Number { get; }

    /// <summary>Whether neither side has ended it.</summary>
    public bool IsOpen => _open && !_socket.ClosedByUs;

    /// <summary>Whether it was told to go, so that it gets nothing new while there is another.</summary>
    public bool IsLeaving { get; private set; }

    /// <summary>The code with which the bot closed, or null.</summary>
    public int? ClientCode => _socket.ClientCode;

    internal bool IsFrozen { get; private set; }

    internal bool ClosedByUs => _socket.ClosedByUs;

    /// <summary>Announces the end: warning, refresh_requested, link_disabled or too_many_websockets. It closes only with <see cref="Close"/>.</summary>
    public void Disconnect(string reason)
    {
        IsLeaving = true;
        _told(reason);
        _socket.Send(new JsonObject
        {
            ["type"] = "disconnect",
            ["reason"] = reason,
            ["debug_info"] = new JsonObject { ["host"] = "applink-loopback" },
        });
    }

    /// <summary>Closes with a close frame.</summary>
    public void Close(int code = 1000) => _socket.Close(code, "");

    /// <summary>Breaks the connection without a close frame.</summary>
    public void Drop() => _socket.Drop();

    /// <summary>Leaves the connection open but silent both ways; not even pings are answered.</summary>
    public void Freeze()
    {
        IsFrozen = true;
        _socket.Freeze();
    }

    /// <summary>Sends a ping frame.</summary>
    public void Ping() => _socket.Ping();

    /// <summary>Sends any text.</summary>
    public void SendRaw(string text) => _socket.Send(text);

    internal void Greet(int connections) => _socket.Send(new JsonObject
    {
        ["type"] = "hello",
        ["num_connections"] = connections,
        ["debug_info"] = new JsonObject { ["host"] = "applink-loopback", ["build_number"] = 10, ["approximate_connection_time"] = 18060 },
        ["connection_info"] = new JsonObject { ["app_id"] = _options.AppId },
    });

    /// <summary>Reads until the end; everything a bot may say is an acknowledgement.</summary>
    internal async Task ListenAsync(Action<SlackSocket, JsonElement> acknowledged)
    {
        using var pings = _options.Clock.CreateTimer(_ => Ping(), null, _options.PingInterval, _options.PingInterval);
        while (await _socket.ReceiveAsync() is { } text)
            acknowledged(this, Parse(text));
        _open = false;
    }

    private static JsonElement Parse(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
