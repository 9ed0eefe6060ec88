using System.Collections.Concurrent;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>What the gateway remembers across connections: sessions, who is connected, and what the bot should have understood.</summary>
internal sealed class GatewayBook(FakeDiscordOptions options, Violations violations, FakeGateway gateway)
{
    private static readonly int[] Fatal = [4004, 4010, 4011, 4012, 4013, 4014];
    private readonly ConcurrentDictionary<string, GatewaySession> _sessions = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly Dictionary<int, Queue<DateTimeOffset>> _identifies = [];
    private readonly ConcurrentDictionary<int, GatewaySession> _current = new();
    private readonly ConcurrentDictionary<int, DateTimeOffset> _pauses = new();
    private GatewayTalk[] _talks = [];
    private int _fatal;

    public FakeDiscordOptions Options => options;

    public Violations Violations => violations;

    public FakeGateway Gateway => gateway;

    public string ResumeUrl { get; set; } = "";

    public int SessionStartsLeft { get; private set; } = options.SessionStartsLeft;

    public GatewayTalk[] Talks => _talks;

    public DateTimeOffset Now => options.Clock.GetUtcNow();

    public void Each(Action<GatewayTalk> act)
    {
        foreach (var talk in _talks)
            act(talk);
    }

    public void Enter(GatewayTalk talk)
    {
        lock (_gate)
            _talks = [.. _talks, talk];
        if (_fatal != 0)
            violations.Add("reconnect-after-fatal", $"a connection after close {_fatal}, which forbids to reconnect");
    }

    public void Leave(GatewayTalk talk)
    {
        lock (_gate)
            _talks = [.. _talks.Where(one => one != talk)];
    }

    /// <summary>Which close codes end the session or all hope: https://docs.discord.com/developers/topics/opcodes-and-status-codes.</summary>
    public void Remember(int code)
    {
        if (Fatal.Contains(code))
            _fatal = code;
        if (Fatal.Contains(code) || code is 4007 or 4009)
            Kill($"close {code} ended it");
    }

    /// <summary>Ends every session.</summary>
    public void Kill(string why)
    {
        foreach (var session in _current.Values)
            Kill(session, why);
    }

    public void Kill(GatewaySession session, string why)
    {
        session.Dead = why;
        _current.TryRemove(KeyValuePair.Create(session.Shard.Id, session));
        if (why.StartsWith("op 9", StringComparison.Ordinal))
            _pauses[session.Shard.Id] = Now + options.InvalidSessionPause - TimeSpan.FromMilliseconds(20);
    }

    /// <summary>The session that is told what happens in a server, or outside of all.</summary>
    public GatewaySession? For(string? guild) => _current.Values.FirstOrDefault(session => session.Shard.Hears(guild));

    /// <summary>Whether any session asked for these.</summary>
    public bool Covers(long intents) => _current.Values.Any(session => (session.Intents & intents) == intents);

    public GatewaySession? Find(string? id) => id is not null && _sessions.TryGetValue(id, out var session) ? session : null;

    /// <summary>From now on, what happens goes to this session.</summary>
    public void Adopt(GatewaySession session) => _current[session.Shard.Id] = session;

    public GatewaySession Begin(long intents, FakeShard shard)
    {
        var session = new GatewaySession(Guid.NewGuid().ToString("N"), intents, shard);
        _sessions[session.Id] = session;
        return session;
    }

    /// <summary>Counts one IDENTIFY and says whether the limits allow it.</summary>
    public bool MayIdentify(FakeShard shard)
    {
        lock (_gate)
        {
            var now = Now;
            if (_pauses.TryGetValue(shard.Id, out var pause) && now < pause)
                violations.Add("identify-too-soon", $"IDENTIFY {(pause - now).TotalMilliseconds:0} ms before the pause after op 9 was over");
            if (!_identifies.TryGetValue(shard.Id % options.MaxConcurrency, out var line))
                _identifies[shard.Id % options.MaxConcurrency] = line = new();
            while (line.TryPeek(out var oldest) && oldest <= now - options.IdentifyWindow + TimeSpan.FromMilliseconds(20))
                line.Dequeue();
            line.Enqueue(now);
            SessionStartsLeft--;
            if (SessionStartsLeft < 0)
                violations.Add("identify-exhausted", "no session starts are left today");
            if (line.Count > 1)
                violations.Add("identify-rate", $"{line.Count} IDENTIFYs of one line within {options.IdentifyWindow.TotalSeconds:0.#} s");
            return SessionStartsLeft >= 0 && line.Count == 1;
        }
    }
}
