using System.Collections.Immutable;
using MentorBot.Core.Commands;
using MentorBot.Discord.Commands;
using MentorBot.Discord.Gateway;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Rest;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Sockets;
using Microsoft.Extensions.Options;

namespace MentorBot.Discord.Diagnosis;

/// <summary>Asks Discord how it sees the bot. Only reads, and greets the gateway without IDENTIFY, so that no session start is spent and a running bot stays as it is.</summary>
internal sealed class DiscordExamination(DiscordApi api, IOptions<DiscordOptions> options, OpenFrameSocket open, Inquiry inquiry) : IExamination
{
    /// <inheritdoc />
    public async Task<ImmutableArray<Finding>> ExamineAsync(CancellationToken cancel) =>
        options.Value.IsOn ? DiscordFindings.Of(await Ask(cancel)) : DiscordFindings.Off;

    private async Task<DiscordFacts> Ask(CancellationToken cancel)
    {
        var facts = new DiscordFacts(options.Value, await inquiry.AskAsync(AskDoor, cancel));
        if (facts.Door is not ApiOutcome<DoorAnswer>.Ok { Value: var door })
        {
            return facts;
        }

        var hello = options.Value.IsHttp || door.Url is null ? null : inquiry.AskAsync(late => Greet(door.Url, late), cancel);

        // One refused token is enough: what is asked with it afterwards would be another step towards a ban.
        var application = await inquiry.AskAsync(api.GetApplicationAsync, cancel);
        facts = facts with { Application = application };
        if (application is ApiOutcome<ApplicationPayload>.Ok { Value: var ours })
        {
            facts = await AskMore(facts, ours, cancel);
        }

        return facts with { Hello = hello is null ? null : await hello };
    }

    private async Task<DiscordFacts> AskMore(DiscordFacts facts, ApplicationPayload application, CancellationToken cancel)
    {
        var self = inquiry.AskAsync(api.GetSelfAsync, cancel);
        var gateway = inquiry.AskAsync(api.GetGatewayAsync, cancel);
        var commands = application.Id == options.Value.ApplicationId ? inquiry.AskAsync(AskCommands, cancel) : null;
        return facts with { Self = await self, Gateway = await gateway, Commands = commands is null ? null : await commands };
    }

    private async Task<ApiOutcome<DoorAnswer>> AskDoor(CancellationToken cancel) => (await api.GetPublicGatewayAsync(cancel)).Then(answer => new DoorAnswer(
        GatewayAddress.TryRead(DiscordJson.Read(answer.Body, DiscordJson.Default.GatewayUrlPayload)?.Url, out var url) ? url : null,
        inquiry.Ahead(answer)));

    private async Task<ApiOutcome<CommandDifferences>> AskCommands(CancellationToken cancel) =>
        (await api.GetCommandsAsync(cancel)).Then(theirs => CommandComparison.Compare(CommandWriter.Write(CommandCatalog.All), theirs));

    private async Task<ApiOutcome<HelloPayload>> Greet(Uri gateway, CancellationToken cancel)
    {
        var url = new UriBuilder(gateway) { Query = GatewayAddress.Query }.Uri;
        if (await open(url, cancel) is not ApiOutcome<IFrameSocket>.Ok { Value: var socket })
        {
            return new ApiOutcome<HelloPayload>.Unreachable("the socket does not open");
        }

        await using (socket)
        {
            var hello = await socket.ReceiveAsync(cancel) is Frame.Text text && GatewayPayload.Read(text.Utf8) is { Op: GatewayOp.Hello } payload
                ? payload.Read(DiscordJson.Default.GatewayDataHelloPayload)
                : null;
            await socket.CloseAsync(CloseCodes.EndSession, cancel);
            return hello is null ? new ApiOutcome<HelloPayload>.Unreachable("the socket opens, and nothing comes") : new ApiOutcome<HelloPayload>.Ok(hello);
        }
    }
}
