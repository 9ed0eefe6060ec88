using System.Globalization;
using System.Text.Json;
using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Processes;

namespace MentorBot.Benchmarks.Peers;

/// <summary>The loopback Discord over the gateway; the first answer to an interaction is its acknowledgement.</summary>
internal sealed class DiscordRig(FakeDiscord discord) : IRig
{
    private static readonly Dictionary<string, object> Mlops = new(StringComparer.Ordinal) { ["name"] = "mlops" };

    internal static async Task<IRig> OpenAsync()
    {
        var discord = await FakeDiscord.StartAsync();
        discord.CommandPuts.Patience = discord.Gateway.Readies.Patience = TimeSpan.FromMinutes(1);
        return new DiscordRig(discord);
    }

    public ChildProcess Start(OwnProgram ours, string folder) => ours.Start(folder, new(StringComparer.Ordinal)
    {
        ["Discord__Token"] = discord.Options.Token,
        ["Discord__ApplicationId"] = discord.Options.ApplicationId,
        ["Discord__ApiUrl"] = discord.ApiUrl,
    });

    public ChildProcess StartPeer(JsonElement card) => NodePeer.Start(discord, card);

    public Task ConnectedAsync() => discord.Gateway.Readies.FirstAsync();

    public Task UsableAsync() => discord.CommandPuts.FirstAsync();

    public async Task<Asked> AskAsync(int person)
    {
        var asked = await discord.SlashAsync("role", Mlops, new FakeUser((1_300_000_000_002_000_000 + person).ToString(CultureInfo.InvariantCulture), $"person {person}"));
        await asked.AnswerAsync();
        return new Asked(
            asked.TimeToAnswer ?? throw new InvalidOperationException("An answer was seen and none was given."),
            (await asked.FirstResponseAsync()).GetProperty("data"));
    }

    public ValueTask DisposeAsync() => discord.DisposeAsync();
}
