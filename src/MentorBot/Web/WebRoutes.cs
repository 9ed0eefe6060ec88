using MentorBot.Discord.Endpoint;
using MentorBot.Discord.Operation;
using MentorBot.Slack.Endpoint;
using MentorBot.Slack.Operation;
using Microsoft.Extensions.Options;

namespace MentorBot.Web;

/// <summary>The paths of the platforms that the settings want to come to us.</summary>
internal sealed class WebRoutes(IOptions<DiscordOptions> discord, InteractionEndpoint interactions, IOptions<SlackOptions> slack, SlackEndpoint events)
{
    /// <summary>All of them, or none.</summary>
    internal IReadOnlyList<WebRoute> Wanted { get; } =
    [
        .. discord.Value is { IsOn: true, IsHttp: true } ? [new WebRoute(InteractionEndpoint.Path, interactions.TakeAsync, interactions.Opened)] : Array.Empty<WebRoute>(),
        .. slack.Value is { IsOn: true, IsHttp: true } ? [new WebRoute(SlackEndpoint.Path, events.TakeAsync, events.Opened)] : Array.Empty<WebRoute>(),
    ];
}
