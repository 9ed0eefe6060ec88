using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;
using Microsoft.AspNetCore.Http;

namespace MentorBot.Fakes.Discord;

/// <summary>One conversation over one socket, from HELLO to its end: https://docs.discord.com/developers/events/gateway.</summary>
internal sealed class GatewayTalk(GatewayBook book, ServerSocket socket, bool onResumeUrl) : IDisposable
{
    private const int MostBytes = 4096;
    private const int MostEvents = 120;
    private readonly Queue<DateTimeOffset> _received = new();
    private readonly FakeGateway _gateway = book.Gateway;
    private HeartbeatWatch? _watch;
    private GatewaySession? _session;

    // One that cannot be resumed: until the bot hears so, its heartbeats tell what it last heard of that one.
    private GatewaySession? _lost;

    public ServerSocket Socket => socket;

    public async Task RunAsync(IQueryCollection query)
    {
        book.Enter(this);
        _gateway.Connections.Add(onResumeUrl);
        _watch = new HeartbeatWatch(book, _gateway.HeartbeatInterval, () => Close(4009, "heartbeat-late", "no heartbeat in time"));
        if (query["v"] != "10" || query["encoding"] != "json" || query.ContainsKey("compress"))
            Close(4012, "gateway-url", $"the address must carry v=10&encoding=json and no compression, not '{query["v"]}' and '{query["encoding"]}'");
        else
            Say(10, new JsonObject { ["heartbeat_interval"] = (long)_gateway.HeartbeatInterval.TotalMilliseconds, ["_trace"] = new JsonArray("[\"loopback\"]") });
        while (await socket.ReceiveAsync() is { } text)
        {
            if (!socket.ClosedByUs)
                Take(text);
        }

        End();
    }

    public void Dispose() => _watch?.Dispose();

    public void AskHeartbeat()
    {
        _watch?.Allow();
        Say(1, null);
    }

    private void End()
    {
        book.Leave(this);
        _session?.Detach(socket);
        if (!socket.ClosedByUs && socket.ClientCode is 1000 or 1001 && _session is { Dead: null } session)
            book.Kill(session, $"the bot closed with {socket.ClientCode}");
        if (!socket.ClosedByUs)
            _gateway.ClientCloses.Add(socket.ClientCode);
    }

    private void Take(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > MostBytes)
            Close(4002, "payload-size", $"a frame of more than {MostBytes} bytes");
        else if (TooMany())
            Close(4008, "send-rate", $"more than {MostEvents} frames within 60 s");
        else if (Parse(text) is { ValueKind: JsonValueKind.Object } frame && frame.Number("op") is { } op)
            Take(op, frame.At("d"));
        else
            Close(4002, "payload-json", "a frame that is no JSON object with an op");
    }

    private void Take(long op, JsonElement data)
    {
        switch (op)
        {
            case 1:
                Beat(data);
                break;
            case 2 when _session is not null:
                Close(4005, "identify-twice", "IDENTIFY or RESUME on a connection that has a session");
                break;
            case 2:
                Identify(data);
                break;
            case 6 when _session is not null:
                Close(4005, "identify-twice", "IDENTIFY or RESUME on a connection that has a session");
                break;
            case 6:
                Resume(data);
                break;
            case 3 or 4 or 8 or 31 when _session is null:
                Close(4003, "before-identify", $"op {op} before IDENTIFY");
                break;
            case 3 or 4 or 8 or 31:
                break;
            default:
                Close(4001, "opcode", $"op {op} is not for bots to send");
                break;
        }
    }

    private void Beat(JsonElement data)
    {
        long? sequence = data.ValueKind == JsonValueKind.Number ? data.GetInt64() : null;
        _watch?.Beat(sequence, (_session ?? _lost)?.Sequence ?? 0);
        _gateway.Heartbeats.Add(sequence);
        if (_gateway.AcknowledgesHeartbeats)
            Say(11, null);
    }

    private void Identify(JsonElement data)
    {
        _gateway.Identifies.Add(data);
        if (onResumeUrl)
            book.Violations.Add("identify-on-resume-url", "IDENTIFY belongs to the address that GET /gateway/bot gave");
        if (IdentifyRules.Refusal(data, book.Options) is { } refusal)
        {
            book.Remember(refusal.Code);
            Close(refusal.Code, refusal.Rule, refusal.Detail);
        }
        else if (FakeShard.Of(data) is { } shard && book.MayIdentify(shard))
        {
            Start(data, shard);
        }
        else
        {
            Say(9, false);
        }
    }

    private void Start(JsonElement data, FakeShard shard)
    {
        var session = _session = book.Begin(data.Number("intents") ?? 0, shard);
        session.Dispatch("READY", DiscordPayloads.Ready(book.Options, session, book.ResumeUrl), swallow: false);
        if ((session.Intents & 1) != 0 && shard.Hears(book.Options.GuildId))
            session.Dispatch("GUILD_CREATE", DiscordPayloads.Guild(book.Options), swallow: false);
        // READY is written down first, so nothing can come before it; the session counts before the bot can know of it.
        book.Adopt(session);
        session.Open(socket);
        _gateway.Readies.Add(session.Id);
    }

    private void Resume(JsonElement data)
    {
        _gateway.Resumes.Add(data);
        if (!onResumeUrl)
            book.Violations.Add("resume-on-identify-url", "RESUME belongs to resume_gateway_url");
        if (_gateway.DropsAtResume)
            socket.Drop();
        else if (_gateway.AnswersResumes)
            Resume(book.Find(data.Text("session_id")), data);
    }

    private void Resume(GatewaySession? session, JsonElement data)
    {
        if (data.Text("token") != book.Options.Token)
        {
            book.Remember(4004);
            Close(4004, "gateway-token", "RESUME with a wrong token");
        }
        else if (session is null or { Dead: not null })
        {
            if (session is not { Dead: "" })
                book.Violations.Add("resume-dead-session", session?.Dead ?? "no such session");
            if (session is not null)
                book.Kill(session, "op 9 false ended it");
            _lost = session;
            Say(9, false);
        }
        else if (data.Number("seq") is not { } after || after < 0 || after > session.Sequence)
        {
            book.Remember(4007);
            Close(4007, "resume-sequence", $"seq {data.Number("seq")} of {session.Sequence}");
        }
        else
        {
            _session = session;
            session.Replay((int)after, socket);
            book.Adopt(session);
            _gateway.Resumed.Add(session.Id);
        }
    }

    private bool TooMany()
    {
        var now = book.Now;
        while (_received.TryPeek(out var oldest) && oldest <= now - TimeSpan.FromSeconds(60))
            _received.Dequeue();
        _received.Enqueue(now);
        return _received.Count > MostEvents;
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

    private void Close(int code, string rule, string detail)
    {
        book.Violations.Add(rule, detail);
        socket.Close(code, rule);
    }

    private void Say(int op, JsonNode? data) =>
        socket.Send(new JsonObject { ["t"] = null, ["s"] = null, ["op"] = op, ["d"] = data });
}
