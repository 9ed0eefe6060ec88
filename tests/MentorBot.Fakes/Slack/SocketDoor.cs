using System.Collections.Concurrent;
using MentorBot.Fakes.Wire;
using Microsoft.AspNetCore.Http;

namespace MentorBot.Fakes.Slack;

/// <summary>Gives out socket addresses for one use each, and lets sockets in: https://docs.slack.dev/reference/methods/apps.connections.open.</summary>
internal sealed class SocketDoor(SlackWorld world, SlackSockets sockets, Mailroom mail, Func<int> port)
{
    private static readonly string[] Fatal = ["not_authed", "invalid_auth", "account_inactive", "user_removed_from_team", "team_disabled"];
    private static readonly DateTimeOffset Used = DateTimeOffset.MinValue;
    private readonly ConcurrentDictionary<string, DateTimeOffset> _tickets = new(StringComparer.Ordinal);
    private int _sockets;
    private string? _forbidden;
    private DateTimeOffset _pauseUntil;

    /// <summary>Answers apps.connections.open.</summary>
    public FakeReply Open(RecordedRequest request)
    {
        if (_forbidden is { } reason)
            world.Violations.Add("open-after-fatal", $"apps.connections.open after {reason}");
        // A timer may ring a little early, and that is no ill will.
        if (_pauseUntil - request.At > TimeSpan.FromMilliseconds(20))
            world.Violations.Add("open-too-soon", "apps.connections.open right after too_many_websockets");
        var ticket = Guid.NewGuid().ToString();
        _tickets[ticket] = request.At;
        sockets.Tickets.Add(request.At);
        return WebApi.Ok(("url", $"ws://127.0.0.1:{port()}/link/?ticket={ticket}&app_id={world.Options.AppId}"));
    }

    /// <summary>Remembers an error after which a bot must not try again.</summary>
    public void Remember(string? error)
    {
        if (error is not null && Fatal.Contains(error))
            _forbidden = error;
    }

    /// <summary>Remembers that the bot was told to go, and how.</summary>
    public void Told(string reason)
    {
        if (reason == "link_disabled")
            _forbidden = reason;
        if (reason == "too_many_websockets")
            _pauseUntil = world.Now + world.Options.TooManyPause;
    }

    public async Task EnterAsync(HttpContext context)
    {
        if (Problem(context.Request) is { } problem)
        {
            world.Violations.Add(problem, "a socket without a fresh ticket of its own");
            context.Response.StatusCode = 401;
            return;
        }

        using var wire = await ServerSocket.AcceptAsync(context);
        var socket = new SlackSocket(wire, world.Options, Interlocked.Increment(ref _sockets), Told);
        await wire.ServeAsync(() => Serve(socket));
    }

    private string? Problem(HttpRequest request)
    {
        if (request.Path != "/link/" || request.Query["app_id"] != world.Options.AppId || !_tickets.TryGetValue(request.Query["ticket"].ToString(), out var at))
            return "ticket-unknown";
        if (at == Used || !_tickets.TryUpdate(request.Query["ticket"].ToString(), Used, at))
            return "ticket-used";
        return world.Now - at > world.Options.TicketLife ? "ticket-expired" : null;
    }

    private async Task Serve(SlackSocket socket)
    {
        if (sockets.Live.Count >= world.Options.MostSockets)
        {
            socket.Disconnect("too_many_websockets");
            socket.Close();
            await socket.ListenAsync(mail.Take);
            return;
        }

        socket.Greet(sockets.Enter(socket));
        sockets.Hellos.Add(socket);
        mail.DeliverWaiting();
        await socket.ListenAsync(mail.Take);
        sockets.Leave(socket);
        mail.Lost(socket);
    }
}
