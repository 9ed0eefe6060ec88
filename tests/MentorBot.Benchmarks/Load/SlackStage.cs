using System.Globalization;
using MentorBot.Fakes.Slack;
using MentorBot.Fakes.Wire;
using MentorBot.Runtime.Turns;

namespace MentorBot.Benchmarks.Load;

/// <summary>The loopback Slack, over a socket to each process.</summary>
internal sealed class SlackStage : IStage
{
    private readonly FakeSlack _slack;

    private SlackStage(FakeSlack slack)
    {
        _slack = slack;
        _slack.Sockets.Hellos.Patience = TimeSpan.FromSeconds(60);
    }

    public string Name => "Slack over its socket";

    public Violations Violations => _slack.Violations;

    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Slack__BotToken"] = _slack.Options.BotToken,
        ["Slack__AppToken"] = _slack.Options.AppToken,
        ["Slack__ApiUrl"] = _slack.ApiUrl,
    };

    public static async Task<SlackStage> OpenAsync() => new(await FakeSlack.StartAsync());

    public PersonKey KeyOf(int person) =>
        PersonKey.TryMake("slack", $"{_slack.Options.TeamId}.{User(person).Id}", out var key) ? key : throw new ArgumentOutOfRangeException(nameof(person));

    public Task MeetAsync(Uri first) => _slack.Sockets.Hellos.FirstAsync();

    public Task MeetAllAsync(IReadOnlyList<Uri> replicas) => _slack.Sockets.Hellos.WhenCountAsync(replicas.Count);

    public Task<Reaction> BeginQuizAsync(int person) => Outcome(_slack.Slash("/mentor", "quiz", User(person)));

    public Task<Reaction> PressAsync(int person, Sight on, string token)
    {
        var message = (SlackMessage)on.Message;
        return message.Choices.FirstOrDefault(one => one.Value == token) is { ActionId: { } action, Value: { } value }
            ? Outcome(_slack.Press(action, value, message, User(person)))
            // An answer that came late has changed the message under the finger.
            : Task.FromResult(new Reaction(Acknowledged: null, See(message)));
    }

    public Task<Reaction> AskAsync(int person, string question) => Outcome(_slack.DirectMessage(question, User(person)));

    public Task ShoutAsync(int person, string words)
    {
        _slack.DirectMessage(words, User(person));
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => _slack.DisposeAsync();

    private static SlackUser User(int person) => new($"U{person.ToString("0000000", CultureInfo.InvariantCulture)}", $"person {person}");

    private static async Task<Reaction> Outcome(SlackAct act)
    {
        if (await act.Acks.FirstWithinAsync(Patience.ForSigns) is not { } ack)
        {
            return new Reaction(Acknowledged: null, Seen: null);
        }

        var seen = await act.Answers.FirstWithinAsync(Patience.ForAnswers);
        return new Reaction(ack.After, seen is null ? null : See(seen));
    }

    private static Sight See(SlackMessage message) => new(message, message.Text, [.. message.Choices.Select(one => one.Value).OfType<string>()]);
}
