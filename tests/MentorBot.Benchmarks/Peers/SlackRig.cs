using System.Globalization;
using System.Text.Json;
using MentorBot.Fakes.Processes;
using MentorBot.Fakes.Slack;

namespace MentorBot.Benchmarks.Peers;

/// <summary>The loopback Slack over its socket; an envelope is acknowledged, and answered after that.</summary>
internal sealed class SlackRig(FakeSlack slack) : IRig
{
    internal static async Task<IRig> OpenAsync()
    {
        var slack = await FakeSlack.StartAsync();
        slack.Sockets.Hellos.Patience = TimeSpan.FromMinutes(1);
        return new SlackRig(slack);
    }

    public ChildProcess Start(OwnProgram ours, string folder) => ours.Start(folder, new(StringComparer.Ordinal)
    {
        ["Slack__BotToken"] = slack.Options.BotToken,
        ["Slack__AppToken"] = slack.Options.AppToken,
        ["Slack__ApiUrl"] = slack.ApiUrl,
    });

    public ChildProcess StartPeer(JsonElement card) => NodePeer.Start(slack, card);

    public Task ConnectedAsync() => slack.Sockets.Hellos.FirstAsync();

    public Task UsableAsync() => Task.CompletedTask;

    public async Task<Asked> AskAsync(int person)
    {
        var act = slack.Slash("/mentor", "role mlops", new SlackUser($"U{person.ToString("000", CultureInfo.InvariantCulture)}", $"person {person}"));
        var ack = await act.AckAsync();
        return new Asked(ack.After, (await act.AnswerAsync()).Given);
    }

    public ValueTask DisposeAsync() => slack.DisposeAsync();
}
