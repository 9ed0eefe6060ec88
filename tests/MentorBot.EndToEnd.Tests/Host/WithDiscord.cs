using MentorBot.Fakes.Discord;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>A loopback Discord and a workplace for each test.</summary>
public abstract class WithDiscord : IAsyncLifetime, IDisposable
{
    private readonly Workplace _place = new();

    private protected static Dictionary<string, object> Mlops { get; } = new(StringComparer.Ordinal) { ["name"] = "mlops" };

    private protected FakeDiscord Discord { get; private set; } = null!;

    private protected Workplace Place => _place;

    private protected virtual FakeDiscordOptions Options => new();

    public async Task InitializeAsync()
    {
        Discord = await FakeDiscord.StartAsync(Options);
        _place.On(Discord);
    }

    public async Task DisposeAsync() => await Discord.DisposeAsync();

    public void Dispose()
    {
        _place.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The program, connected and with its commands registered.</summary>
    private protected async Task<BotProcess> ReadyBot()
    {
        var bot = BotProcess.Start(_place, "run");
        await Discord.CommandPuts.FirstAsync();
        await Discord.Gateway.Readies.FirstAsync();

        // READY is written down when it is sent; a heartbeat that knows its number says that it has arrived.
        await Discord.Gateway.AskHeartbeatAsync();
        await Discord.Gateway.Heartbeats.FirstAsync(sequence => sequence >= 1);
        return bot;
    }

    /// <summary>The settings with which Discord comes to the bot.</summary>
    private protected Workplace OnHttp() => Place.With("Discord__Mode", "Http")
        .With("Discord__PublicKey", Discord.Endpoint.Keys.PublicKey)
        .With("Web__Listen", "http://127.0.0.1:0");

    /// <summary>The program, with its commands registered and its address entered in the portal.</summary>
    private protected async Task<BotProcess> HttpBot()
    {
        OnHttp();
        var bot = BotProcess.Start(Place, "run");
        await Discord.CommandPuts.FirstAsync();
        (await Discord.Endpoint.TrySetAsync(await UrlOf(bot))).ShouldBeTrue();
        return bot;
    }

    /// <summary>Where the program listens for Discord.</summary>
    private protected static async Task<Uri> UrlOf(BotProcess bot)
    {
        var line = await bot.Errors.FirstAsync(one => one.Contains("/discord/interactions", StringComparison.Ordinal));
        return new Uri(line.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal)).TrimEnd(','));
    }

    /// <summary>Asks for a role and sees the card.</summary>
    private protected async Task<FakeMessage> SeesTheCard()
    {
        var card = await (await Discord.SlashAsync("role", Mlops)).AnswerAsync();
        card.Text.ShouldContain("MLOps Engineer");
        return card;
    }
}
