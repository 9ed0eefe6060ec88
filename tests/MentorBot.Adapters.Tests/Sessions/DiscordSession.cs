using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Discord;
using MentorBot.Discord.Endpoint;
using MentorBot.Fakes.Discord;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Sessions;

/// <summary>People and the bot in Discord, with everything that happens and all that the bot sends written down.</summary>
internal sealed class DiscordSession : IAsyncDisposable
{
    private readonly SessionBot _bot;

    // How many of the bot's requests are written down, or were sent before anything happened; what happens has begun when it is handed over.
    private int _written;

    // Where Discord comes to the bot by HTTP, and how many of its answers there are written down.
    private WebDoor? _door;
    private int _answered;

    private DiscordSession(FakeDiscord discord, SessionBot bot) => (Discord, _bot, _written) = (discord, bot, discord.Requests.Count);

    internal FakeDiscord Discord { get; }

    internal Transcript Transcript { get; } = new();

    /// <summary>Every interaction, as Discord sent it.</summary>
    internal List<JsonElement> Interactions { get; } = [];

    /// <summary>The names of the other events.</summary>
    internal List<string> Events { get; } = [];

    internal static async Task<DiscordSession> StartAsync()
    {
        var (discord, bot) = await StartAsync("Gateway");
        await discord.Gateway.Readies.FirstAsync();
        return new DiscordSession(discord, bot);
    }

    /// <summary>The same where Discord comes to the bot.</summary>
    internal static async Task<DiscordSession> StartOverHttpAsync()
    {
        var (discord, bot) = await StartAsync("Http");
        var door = await WebDoor.OpenAsync(bot.Room<InteractionEndpoint>().TakeAsync);
        (await discord.Endpoint.TrySetAsync(door.At(InteractionEndpoint.Path))).ShouldBeTrue();
        return new DiscordSession(discord, bot) { _door = door };
    }

    private static async Task<(FakeDiscord Discord, SessionBot Bot)> StartAsync(string mode)
    {
        var clock = new ManualTime();
        var discord = await FakeDiscord.StartAsync(new FakeDiscordOptions { Clock = clock, EchoOwnMessages = false });
        var bot = await SessionBot.StartAsync(
            clock,
            services => services.AddDiscord(),
            ("Discord:Mode", mode),
            ("Discord:PublicKey", discord.Endpoint.Keys.PublicKey),
            ("Discord:Token", discord.Options.Token),
            ("Discord:ApplicationId", discord.Options.ApplicationId),
            ("Discord:ApiUrl", discord.ApiUrl));
        await discord.CommandPuts.FirstAsync();
        return (discord, bot);
    }

    /// <summary>Writes down how the bot came in, and the commands that it registered.</summary>
    internal void Begin() => Transcript.Add(
        new JsonObject { ["start"] = "the bot connects and registers its commands" },
        [new JsonObject { ["identify"] = Identify() }, new JsonObject { ["commands"] = JsonSerializer.SerializeToNode(Discord.CommandPuts.First()) }]);

    /// <summary>Lets something happen and writes down all that the bot sends.</summary>
    internal async Task<FakeInteraction> Do(Task<FakeInteraction> act)
    {
        var done = await act;
        await Heard();
        await Write(done);
        return done;
    }

    /// <summary>The same, and what people then see.</summary>
    internal async Task<FakeMessage> Sees(Task<FakeInteraction> act) => await (await Do(act)).AnswerAsync();

    /// <summary>The same while the bot is held up for more than its two seconds.</summary>
    internal async Task<FakeInteraction> DoHeldUp(Func<Task<FakeInteraction>> act)
    {
        PersonKey.TryMake("discord", FakeUser.Ada.Id, out var ada).ShouldBeTrue();
        var (hold, loads) = (_bot.Store.Hold(ada), _bot.Store.Loads);
        var done = await act();
        while (_bot.Store.Loads == loads)
        {
            await Task.Yield();
        }

        _bot.Clock.Advance(TimeSpan.FromSeconds(2));
        await Heard();
        hold.SetResult();
        if (_door is null)
        {
            await Discord.Requests.WhenCountAsync(_written + 2);
        }

        await Write(done);
        return done;
    }

    /// <summary>Somebody writes a message.</summary>
    internal async Task<FakePost> Writes(string text, FakeUser user, Place place = Place.BotDirect)
    {
        var post = await Discord.MessageAsync(text, user, place, mentionsBot: place is Place.Guild);
        await Discord.Requests.WhenCountAsync(_written + 1);
        await _bot.SettleAsync();
        Events.Add("MESSAGE_CREATE");
        Transcript.Add(
            new JsonObject { ["event"] = "MESSAGE_CREATE", ["id"] = post.Id, ["channel_id"] = post.ChannelId, ["content"] = post.Payload.GetProperty("content").GetString() },
            Calls());
        return post;
    }

    /// <summary>Somebody presses what has this label.</summary>
    internal Task<FakeMessage> Press(string label, FakeMessage message, FakeUser? user = null, Place place = Place.Guild) => Sees(Discord.PressLabelAsync(label, message, user, place));

    /// <summary>Somebody presses the button, or picks what is in a list, whose meaning begins and ends so.</summary>
    internal Task<FakeInteraction> PressMeaning(string start, FakeMessage message, FakeUser? user = null, Place place = Place.Guild, string end = "")
    {
        var meanings = Controls(message.Json.GetProperty("components")).ToList();
        var (id, values) = meanings.FirstOrDefault(one => one.Meaning.StartsWith(start, StringComparison.Ordinal) && one.Meaning.EndsWith(end, StringComparison.Ordinal)) is { Meaning: { } meaning, List: var list }
            ? (list ?? meaning, list is null ? Array.Empty<string>() : [meaning])
            : throw new InvalidOperationException($"Nothing means {start}…{end}; there are: {string.Join(", ", meanings.Select(one => one.Meaning))}");
        return Do(Discord.PressAsync(id, message, user, place, values));
    }

    /// <summary>The same, and what people then see.</summary>
    internal async Task<FakeMessage> SeesAfter(string start, FakeMessage message, FakeUser? user = null, Place place = Place.Guild, string end = "") =>
        await (await PressMeaning(start, message, user, place, end)).AnswerAsync();

    private static IEnumerable<(string Meaning, string? List)> Controls(JsonElement components) => components.EnumerateArray().SelectMany(one => one.GetProperty("type").GetInt32() switch
    {
        2 => new (string, string?)[] { (one.GetProperty("custom_id").GetString()!, null) },
        3 => one.GetProperty("options").EnumerateArray().Select(option => (option.GetProperty("value").GetString()!, one.GetProperty("custom_id").GetString())),
        _ => one.TryGetProperty("components", out var inner) ? Controls(inner) : [],
    });

    // The token is a secret, and the system is that of the machine.
    private JsonNode Identify()
    {
        var identify = JsonSerializer.SerializeToNode(Discord.Gateway.Identifies.First())!;
        (identify["token"], identify["properties"]!["os"]) = ("<token>", "<system>");
        return identify;
    }

    private async Task Write(FakeInteraction done)
    {
        await _bot.SettleAsync(Exchange.Settling);
        Interactions.Add(done.Payload);
        Transcript.Add(
            new JsonObject { ["interaction"] = done.Payload.GetProperty("type").GetInt32(), ["id"] = done.Id, ["user"] = done.Payload.TryGetProperty("member", out _) ? "in the server" : "alone", ["data"] = JsonSerializer.SerializeToNode(done.Payload.GetProperty("data")) },
            Calls());
    }

    private List<JsonObject> Calls()
    {
        var calls = Discord.Requests.Skip(_written).Select(Transcript.Call).ToList();
        _written += calls.Count;
        var answers = Discord.Endpoint.Answers.Skip(_answered).ToList();
        _answered += answers.Count;
        return [.. answers.Select(answer => new JsonObject { ["answered"] = (int)answer.Status, ["body"] = JsonNode.Parse(answer.Body) }), .. calls];
    }

    // The bot has said something: over HTTP, in its answer.
    private async Task Heard()
    {
        if (_door is null)
        {
            await Discord.Requests.WhenCountAsync(_written + 1);
        }
        else
        {
            await Discord.Endpoint.Answers.WhenCountAsync(_answered + 1);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_door is not null)
        {
            await _door.DisposeAsync();
        }

        await _bot.DisposeAsync();
        await Discord.DisposeAsync();
    }
}
