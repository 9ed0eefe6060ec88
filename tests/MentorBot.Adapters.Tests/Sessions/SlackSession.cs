using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Slack;
using MentorBot.Runtime.Turns;
using MentorBot.Slack;
using MentorBot.Slack.Endpoint;

namespace MentorBot.Adapters.Tests.Sessions;

/// <summary>People and the bot in Slack, with everything that happens and all that the bot sends written down.</summary>
internal sealed class SlackSession : IAsyncDisposable
{
    // Slack takes one message a second in a channel, and the bot keeps to it.
    private static readonly TimeSpan BetweenSteps = TimeSpan.FromSeconds(2);

    private static readonly string[] Telling = ["type", "command", "text", "event", "actions", "container", "callback_id", "message", "view"];

    private readonly SessionBot _bot;

    // Where Slack comes to the bot by HTTP.
    private WebDoor? _door;

    private SlackSession(FakeSlack slack, SessionBot bot) => (Slack, _bot) = (slack, bot);

    internal FakeSlack Slack { get; }

    internal Transcript Transcript { get; } = new();

    /// <summary>Everything that happened, with the type of its envelope.</summary>
    internal List<(string Type, JsonElement Payload)> Happened { get; } = [];

    internal static async Task<SlackSession> StartAsync(bool isAgent = false)
    {
        var session = await StartAsync("Socket", isAgent);
        await session.Slack.Sockets.Hellos.FirstAsync();
        return session;
    }

    /// <summary>The same where Slack comes to the bot.</summary>
    internal static async Task<SlackSession> StartOverHttpAsync()
    {
        var session = await StartAsync("Http", isAgent: false);
        session._door = await WebDoor.OpenAsync(session._bot.Room<SlackEndpoint>().TakeAsync);
        (await session.Slack.Endpoint.TrySetAsync(session._door.At(SlackEndpoint.Path))).ShouldBeTrue();
        await SessionBot.SpinAsync(() => session._bot.Room<SlackIntake>().IsOpen);
        return session;
    }

    private static async Task<SlackSession> StartAsync(string mode, bool isAgent)
    {
        var (clock, envelopes) = (new ManualTime(), 0);
        var slack = await FakeSlack.StartAsync(new FakeSlackOptions
        {
            Clock = clock,
            IsAgent = isAgent,
            EchoOwnMessages = false,
            NewEnvelopeId = () => string.Create(CultureInfo.InvariantCulture, $"envelope-{++envelopes}"),
        });
        var bot = await SessionBot.StartAsync(
            clock,
            services => services.AddSlack(),
            ("Slack:Mode", mode),
            ("Slack:SigningSecret", slack.Options.SigningSecret),
            ("Slack:BotToken", slack.Options.BotToken),
            ("Slack:AppToken", slack.Options.AppToken),
            ("Slack:ApiUrl", slack.ApiUrl),
            ("Slack:Moderators", SlackUser.Bob.Id));
        return new SlackSession(slack, bot);
    }

    /// <summary>Writes down how the bot came in.</summary>
    internal void Begin() => Transcript.Add(new JsonObject { ["start"] = _door is null ? "the bot connects" : "Slack finds the bot" }, Slack.Requests.Select(Transcript.Call));

    /// <summary>Lets something happen and writes down all that the bot sends, at least so many calls.</summary>
    internal async Task<SlackAct> Do(Func<SlackAct> act, int calls = 1)
    {
        _bot.Clock.Advance(BetweenSteps);
        var before = Slack.Requests.Count;
        var done = act();
        await done.AckAsync();
        await Slack.Requests.WhenCountAsync(before + calls);
        await Written(before, done);
        return done;
    }

    /// <summary>The same, and what people then see.</summary>
    internal async Task<SlackMessage> Sees(Func<SlackAct> act) => await (await Do(act)).AnswerAsync();

    /// <summary>Somebody presses the button, or picks the entry of a list, whose meaning begins and ends so.</summary>
    internal Task<SlackAct> PressMeaning(string start, SlackMessage message, SlackUser? user = null, string end = "")
    {
        var (id, meaning) = Meaning(start, message, end);
        return Do(() => Slack.Press(id, meaning, message, user));
    }

    /// <summary>The same, and what people then see.</summary>
    internal async Task<SlackMessage> SeesAfter(string start, SlackMessage message, SlackUser? user = null, string end = "") =>
        await (await PressMeaning(start, message, user, end)).AnswerAsync();

    /// <summary>The same on a message that is deleted before the bot hears of it.</summary>
    internal async Task PressGone(string start, SlackMessage message)
    {
        var (id, meaning) = Meaning(start, message);
        await Do(() => Slack.PressTooLate(id, meaning, message));
    }

    private static (string ActionId, string? Meaning) Meaning(string start, SlackMessage message, string end = "")
    {
        var found = message.Choices.FirstOrDefault(one => one.Value is { } meaning && meaning.StartsWith(start, StringComparison.Ordinal) && meaning.EndsWith(end, StringComparison.Ordinal));
        return found.ActionId is { } id ? (id, found.Value) : throw new InvalidOperationException($"Nothing means {start}…{end}; there are: {string.Join(", ", message.Choices.Select(one => one.Value))}");
    }

    /// <summary>Somebody looks a name up on their Home tab; the answer brings what is offered.</summary>
    internal async Task<SlackOffer> LooksUp(string typed)
    {
        _bot.Clock.Advance(BetweenSteps);
        var offer = await Slack.LookUpHomeAsync(typed);
        Transcript.Add(new JsonObject { ["looked up"] = typed }, [new JsonObject { ["offered"] = new JsonArray([.. offer.Names.Select(name => JsonValue.Create(name))]) }]);
        return offer;
    }

    /// <summary>Ada does something while the bot is held up for more than its two seconds.</summary>
    internal async Task DoHeldUp(Func<SlackAct> act)
    {
        _bot.Clock.Advance(BetweenSteps);
        var before = Slack.Requests.Count;
        PersonKey.TryMake("slack", $"{Slack.Options.TeamId}.{SlackUser.Ada.Id}", out var ada).ShouldBeTrue();
        var (hold, loads) = (_bot.Store.Hold(ada), _bot.Store.Loads);
        var done = act();
        while (_bot.Store.Loads == loads)
        {
            await Task.Yield();
        }

        _bot.Clock.Advance(BetweenSteps);
        await Slack.Requests.WhenCountAsync(before + 1);
        hold.SetResult();
        await Slack.Requests.WhenCountAsync(before + 2);
        await Written(before, done);
    }

    private async Task Written(int before, SlackAct done)
    {
        await _bot.SettleAsync();
        Happened.Add((done.Type, done.Payload));
        var ack = _door is null ? new JsonObject { ["acknowledged"] = done.Sendings.Last().EnvelopeId } : new JsonObject { ["answered"] = (int)Slack.Endpoint.Answers.Last() };
        if (done.Acks.First().Payload is { ValueKind: not JsonValueKind.Undefined } payload)
        {
            ack["payload"] = JsonSerializer.SerializeToNode(payload);
        }

        Transcript.Add(Told(done), [ack, .. Slack.Requests.Skip(before).Select(Transcript.Call)]);
    }

    // What says what happened; the message or view that it happened in is what the bot sent before.
    private static JsonObject Told(SlackAct done)
    {
        var told = new JsonObject { ["envelope"] = done.Type };
        foreach (var name in Telling.Where(name => done.Payload.TryGetProperty(name, out _)))
        {
            told[name] = JsonSerializer.SerializeToNode(done.Payload.GetProperty(name));
        }

        if (told.ContainsKey("actions"))
        {
            told.Remove("message");
            told.Remove("view");
        }

        (told["event"] as JsonObject)?.Remove("view");
        if (told["view"] is JsonObject view)
        {
            told["view"] = new JsonObject { ["callback_id"] = view["callback_id"]?.DeepClone(), ["private_metadata"] = view["private_metadata"]?.DeepClone(), ["state"] = view["state"]?.DeepClone() };
        }

        return told;
    }

    public async ValueTask DisposeAsync()
    {
        if (_door is not null)
        {
            await _door.DisposeAsync();
        }

        await _bot.DisposeAsync();
        await Slack.DisposeAsync();
    }
}
