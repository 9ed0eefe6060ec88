using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>The gateway of the loopback Discord: what a test can await, and what it can break.</summary>
public sealed class FakeGateway
{
    private readonly GatewayBook _book;

    internal FakeGateway(FakeDiscordOptions options, Violations violations) => _book = new GatewayBook(options, violations, this);

    /// <summary>Every socket that was opened; true when it came to the resume address.</summary>
    public Journal<bool> Connections { get; } = new("gateway connections");

    /// <summary>The data of every IDENTIFY, accepted or not.</summary>
    public Journal<JsonElement> Identifies { get; } = new("IDENTIFY");

    /// <summary>The data of every RESUME, accepted or not.</summary>
    public Journal<JsonElement> Resumes { get; } = new("RESUME");

    /// <summary>The session id of every READY that was sent.</summary>
    public Journal<string> Readies { get; } = new("READY");

    /// <summary>The session id of every RESUMED that was sent.</summary>
    public Journal<string> Resumed { get; } = new("RESUMED");

    /// <summary>The sequence number in every heartbeat; null when it carried none.</summary>
    public Journal<long?> Heartbeats { get; } = new("heartbeats");

    /// <summary>How each connection ended that the bot ended: its close code (1005 for a frame without one), or null when it just went.</summary>
    public Journal<int?> ClientCloses { get; } = new("closes by the client");

    /// <summary>What the next HELLO asks for.</summary>
    public TimeSpan HeartbeatInterval { get; set; }

    /// <summary>Set to false to become a zombie: heartbeats are read but not answered.</summary>
    public bool AcknowledgesHeartbeats { get; set; } = true;

    /// <summary>Set to true to keep dispatches back until the bot resumes.</summary>
    public bool SwallowsDispatches { get; set; }

    /// <summary>Set to false to leave every RESUME without an answer.</summary>
    public bool AnswersResumes { get; set; } = true;

    /// <summary>Set to true to break every connection at its RESUME, without a close frame.</summary>
    public bool DropsAtResume { get; set; }

    /// <summary>How many session starts are left today.</summary>
    public int SessionStartsLeft => _book.SessionStartsLeft;

    /// <summary>The number of sockets that are open now.</summary>
    public int OpenSockets => _book.Talks.Length;

    internal GatewayBook Book => _book;

    /// <summary>Breaks every connection without a close frame.</summary>
    public void Drop() => _book.Each(talk => talk.Socket.Drop());

    /// <summary>Leaves every connection open, but silent in both directions.</summary>
    public void Freeze() => _book.Each(talk => talk.Socket.Freeze());

    /// <summary>Closes every connection with a code; the session ends where Discord says so.</summary>
    public void Close(int code)
    {
        _book.Remember(code);
        _book.Each(talk => talk.Socket.Close(code, "scripted"));
    }

    /// <summary>Asks the bot to reconnect and resume (op 7).</summary>
    public void AskReconnect() => Send(7, null);

    /// <summary>Calls the session invalid (op 9).</summary>
    public void Invalidate(bool resumable)
    {
        if (!resumable)
            _book.Kill("op 9 false ended it");
        Send(9, resumable);
    }

    /// <summary>Asks for a heartbeat (op 1); the task ends when it came.</summary>
    public Task<long?> AskHeartbeatAsync()
    {
        var beat = Heartbeats.NextAsync();
        _book.Each(talk => talk.AskHeartbeat());
        return beat;
    }

    /// <summary>Sends a raw frame to every open connection.</summary>
    public void SendRaw(string text) => _book.Each(talk => talk.Socket.Send(text));

    /// <summary>Sends any dispatch to the session of its server's shard, or of the first where it has none, waiting for one if there is none yet; false when it was kept for a RESUME.</summary>
    public async Task<bool> DispatchAsync(string type, JsonNode data)
    {
        var guild = (data as JsonObject)?["guild_id"]?.GetValue<string>();
        await HaveSessionAsync(guild);
        var session = _book.For(guild) ?? throw new InvalidOperationException("the session ended before it could be sent anything");
        return session.Dispatch(type, data, SwallowsDispatches);
    }

    /// <summary>Ends when there is a session to send what happens in this server to, or outside of all.</summary>
    public async Task HaveSessionAsync(string? guild = null)
    {
        for (var seen = Readies.Count; _book.For(guild) is null; seen++)
            await Readies.WhenCountAsync(seen + 1);
    }

    /// <summary>Forgets every session, as after an outage: the next RESUME is answered with op 9 false and is nobody's fault.</summary>
    public void ForgetSessions() => _book.Kill("");

    internal bool Covers(long intents) => _book.Covers(intents);

    private void Send(int op, JsonNode? data)
    {
        var frame = new JsonObject { ["op"] = op, ["d"] = data, ["s"] = null, ["t"] = null }.ToJsonString();
        _book.Each(talk => talk.Socket.Send(frame));
    }
}
