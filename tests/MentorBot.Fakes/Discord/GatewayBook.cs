using System.Collections.Concurrent;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>What the gateway remembers across connections: sessions, who is connected, and what the bot should have understood.</summary>
internal sealed class GatewayBook(FakeDiscordOptions options, Violations violations, FakeGateway gateway)
{
    private static readonly int[] Fatal = [4004, 4010, 4011, 4012, 4013, 4014];
    private readonly ConcurrentDictionary<string, GatewaySession> _sessions = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _identifies = new();
    private GatewayTalk[] _talks = [];
    private int _fatal;
    private DateTimeOffset _pauseUntil;

    public FakeDiscordOptions Options => options;

    public Violations Violations => violations;

    public FakeGateway Gateway => gateway;

    public string ResumeUrl { get; set; } = "";

    public GatewaySession? Current { get; private set; }

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

    public void Kill(string why)
    {
        if (why.StartsWith("op 9", StringComparison.Ordinal))
            _pauseUntil = Now + options.InvalidSessionPause - TimeSpan.FromMilliseconds(20);
        if (Current is { } session)
            session.Dead = why;
        Current = null;
    }

    public void Kill(GatewaySession session, string why)
    {
        session.Dead = why;
        Current = Current == session ? null : Current;
    }

    public GatewaySession? Find(string? id) => id is not null && _sessions.TryGetValue(id, out var session) ? session : null;

    /// <summary>From now on, what happens goes to this session.</summary>
    public void Adopt(GatewaySession session) => Current = session;

    public GatewaySession Begin(long intents)
    {
        var session = new GatewaySession(Guid.NewGuid().ToString("N"), intents);
        _sessions[session.Id] = session;
        return session;
    }

    /// <summary>Counts one IDENTIFY and says whether the limits allow it.</summary>
    public bool MayIdentify()
    {
        lock (_gate)
        {
            var now = Now;
            if (now < _pauseUntil)
                violations.Add("identify-too-soon", $"IDENTIFY {(_pauseUntil - now).TotalMilliseconds:0} ms before the pause after op 9 was over");
            while (_identifies.TryPeek(out var oldest) && oldest <= now - options.IdentifyWindow + TimeSpan.FromMilliseconds(20))
                _identifies.Dequeue();
            _identifies.Enqueue(now);
            SessionStartsLeft--;
            if (SessionStartsLeft < 0)
                violations.Add("identify-exhausted", "no session starts are left today");
            if (_identifies.Count > options.MaxConcurrency)
                violations.Add("identify-rate", $"{_identifies.Count} IDENTIFYs within {options.IdentifyWindow.TotalSeconds:0.#} s");
            return SessionStartsLeft >= 0 && _identifies.Count <= options.MaxConcurrency;
        }
    }
}
