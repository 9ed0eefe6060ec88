using System.Globalization;
using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Wire;
using MentorBot.Runtime.Turns;

namespace MentorBot.Benchmarks.Load;

/// <summary>The loopback Discord: over the gateway to one process, by HTTP behind a balancer to several.</summary>
internal sealed class DiscordStage : IStage
{
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(60);
    private static readonly Dictionary<string, object> Begin = new(StringComparer.Ordinal) { ["what"] = "start" };

    private readonly FakeDiscord _discord;
    private readonly bool _byHttp;

    private DiscordStage(FakeDiscord discord, bool byHttp)
    {
        (_discord, _byHttp) = (discord, byHttp);
        _discord.CommandPuts.Patience = _discord.Gateway.Readies.Patience = Start;
    }

    public string Name => _byHttp ? "Discord by HTTP" : "Discord over the gateway";

    public Violations Violations => _discord.Violations;

    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Discord__Token"] = _discord.Options.Token,
        ["Discord__ApplicationId"] = _discord.Options.ApplicationId,
        ["Discord__ApiUrl"] = _discord.ApiUrl,
        ["Discord__Mode"] = _byHttp ? "Http" : "Gateway",
        ["Discord__PublicKey"] = _byHttp ? _discord.Endpoint.Keys.PublicKey : "",
    };

    public static async Task<DiscordStage> OpenAsync(bool byHttp) => new(await FakeDiscord.StartAsync(), byHttp);

    public PersonKey KeyOf(int person) => PersonKey.TryMake("discord", User(person).Id, out var key) ? key : throw new ArgumentOutOfRangeException(nameof(person));

    public async Task MeetAsync(Uri first)
    {
        await _discord.CommandPuts.FirstAsync();
        if (!_byHttp)
        {
            await _discord.Gateway.Readies.FirstAsync();
        }
        else if (!await _discord.Endpoint.TrySetAsync(new Uri(first, "/discord/interactions")))
        {
            throw new InvalidOperationException("Discord does not take the bot's address.");
        }
    }

    public Task MeetAllAsync(IReadOnlyList<Uri> replicas)
    {
        if (_byHttp)
        {
            _discord.Endpoint.Balance([.. replicas.Select(replica => new Uri(replica, "/discord/interactions"))]);
        }

        return Task.CompletedTask;
    }

    public async Task<Reaction> BeginQuizAsync(int person) => await Outcome(await _discord.SlashAsync("quiz", Begin, User(person)));

    public async Task<Reaction> PressAsync(int person, Sight on, string token)
    {
        var message = (FakeMessage)on.Message;
        try
        {
            return await Outcome(await _discord.PressAsync(token, message, User(person)));
        }
        catch (InvalidOperationException) when (!message.CustomIds.Contains(token))
        {
            // An answer that came late has changed the message under the finger.
            return new Reaction(Acknowledged: null, See(message));
        }
    }

    public async Task<Reaction> AskAsync(int person, string question) =>
        await Outcome(await _discord.SlashAsync("ask", new Dictionary<string, object>(StringComparer.Ordinal) { ["question"] = question }, User(person)));

    public async Task ShoutAsync(int person, string words)
    {
        if (_byHttp)
        {
            await _discord.SlashAsync("ask", new Dictionary<string, object>(StringComparer.Ordinal) { ["question"] = words }, User(person));
        }
        else
        {
            await _discord.MessageAsync(words, User(person));
        }
    }

    public ValueTask DisposeAsync() => _discord.DisposeAsync();

    private static FakeUser User(int person) => new((1_300_000_000_001_000_000 + person).ToString(CultureInfo.InvariantCulture), $"person {person}");

    private static async Task<Reaction> Outcome(FakeInteraction asked)
    {
        if (await asked.Callbacks.FirstWithinAsync(Patience.ForSigns) is not { ValueKind: System.Text.Json.JsonValueKind.Object })
        {
            return new Reaction(Acknowledged: null, Seen: null);
        }

        var seen = await asked.Shown.FirstWithinAsync(Patience.ForAnswers);
        return new Reaction(asked.TimeToAnswer, seen is null ? null : See(seen));
    }

    private static Sight See(FakeMessage message) => new(message, message.Text, message.CustomIds);
}
