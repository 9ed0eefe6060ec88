using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>A loopback Slack and a workplace for each test.</summary>
public abstract class WithSlack : IAsyncLifetime, IDisposable
{
    private readonly Workplace _place = new();

    private protected FakeSlack Slack { get; private set; } = null!;

    private protected Workplace Place => _place;

    /// <summary>How the loopback Slack is.</summary>
    private protected virtual FakeSlackOptions Options => new();

    public async Task InitializeAsync()
    {
        Slack = await FakeSlack.StartAsync(Options);
        _place.On(Slack);
    }

    public async Task DisposeAsync() => await Slack.DisposeAsync();

    public void Dispose()
    {
        _place.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The program, greeted by Slack.</summary>
    private protected async Task<BotProcess> ReadyBot()
    {
        var bot = BotProcess.Start(_place, "run");
        await Slack.Sockets.Hellos.FirstAsync();
        return bot;
    }

    /// <summary>Asks for a role and sees the card.</summary>
    private protected async Task<SlackMessage> SeesTheCard()
    {
        var card = await Slack.Slash("/mentor", "role mlops").AnswerAsync();
        card.Text.ShouldContain("MLOps Engineer");
        return card;
    }
}
