using System.Text.Json.Serialization.Metadata;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;

namespace MentorBot.Discord.Rest;

/// <summary>The calls we make of Discord's API (https://discord.com/developers/docs/reference); ids are texts, because they do not fit a JavaScript number.</summary>
internal sealed class DiscordApi(DiscordCalls calls, string applicationId)
{
    // The interaction's three seconds, less what the turn before and the way to Discord take.
    private static readonly TimeSpan CallbackPatience = TimeSpan.FromSeconds(2);

    /// <summary>Where the gateway is, and how many sessions may still be begun.</summary>
    internal Task<ApiOutcome<GatewayBotPayload>> GetGatewayAsync(CancellationToken cancel) =>
        Ask(new DiscordCall(HttpMethod.Get, "gateway/bot", "gateway/bot", "", Body: null), DiscordJson.Default.GatewayBotPayload, cancel);

    /// <summary>Where the gateway is, as anybody may ask: the answer says whether Discord is there, and by its date how our clock goes.</summary>
    internal Task<ApiOutcome<ApiAnswer>> GetPublicGatewayAsync(CancellationToken cancel) =>
        calls.SendAsync(new DiscordCall(HttpMethod.Get, "gateway", "gateway", "", Body: null) { Authorized = false }, cancel);

    /// <summary>The application that the token belongs to (https://discord.com/developers/docs/resources/application#get-current-application).</summary>
    internal Task<ApiOutcome<ApplicationPayload>> GetApplicationAsync(CancellationToken cancel) =>
        Ask(new DiscordCall(HttpMethod.Get, "applications/@me", "applications/@me", "", Body: null), DiscordJson.Default.ApplicationPayload, cancel);

    /// <summary>The bot's own user (https://discord.com/developers/docs/resources/user#get-current-user).</summary>
    internal Task<ApiOutcome<SelfPayload>> GetSelfAsync(CancellationToken cancel) =>
        Ask(new DiscordCall(HttpMethod.Get, "users/@me", "users/@me", "", Body: null), DiscordJson.Default.SelfPayload, cancel);

    /// <summary>The global commands as Discord keeps them, in every language.</summary>
    internal Task<ApiOutcome<CommandPayload[]>> GetCommandsAsync(CancellationToken cancel) =>
        Ask(Commands(HttpMethod.Get, body: null) with { Path = $"applications/{applicationId}/commands?with_localizations=true" }, DiscordJson.Default.CommandPayloadArray, cancel);

    /// <summary>Puts these in place of all global commands.</summary>
    internal Task<ApiOutcome<ApiAnswer>> PutCommandsAsync(CommandPayload[] commands, CancellationToken cancel) =>
        calls.SendAsync(Commands(HttpMethod.Put, JsonBody.Of(commands, DiscordJson.Default.CommandPayloadArray)), cancel);

    /// <summary>The first answer to an interaction.</summary>
    internal Task<ApiOutcome<ApiAnswer>> CallbackAsync(string interaction, string token, InteractionResponse response, CancellationToken cancel) =>
        calls.SendAsync(Callback(interaction, token, JsonBody.Of(response, DiscordJson.Default.InteractionResponse)) with { Files = response.Data?.Files ?? [] }, cancel);

    /// <summary>The first answer to an interaction, written already.</summary>
    internal Task<ApiOutcome<ApiAnswer>> CallbackAsync(string interaction, string token, byte[] response, CancellationToken cancel) =>
        calls.SendAsync(Callback(interaction, token, response), cancel);

    /// <summary>Puts a message in place of the first answer.</summary>
    internal Task<ApiOutcome<ApiAnswer>> EditOriginalAsync(string token, MessageDraft message, CancellationToken cancel) =>
        calls.SendAsync(Webhook(HttpMethod.Patch, "/messages/@original", token, message), cancel);

    /// <summary>Takes the first answer away.</summary>
    internal Task<ApiOutcome<ApiAnswer>> DeleteOriginalAsync(string token, CancellationToken cancel) =>
        calls.SendAsync(Webhook(HttpMethod.Delete, "/messages/@original", token, message: null), cancel);

    /// <summary>Says something more.</summary>
    internal Task<ApiOutcome<ApiAnswer>> FollowUpAsync(string token, MessageDraft message, CancellationToken cancel) =>
        calls.SendAsync(Webhook(HttpMethod.Post, "", token, message) with { Delivery = Delivery.OnceOnly }, cancel);

    /// <summary>Writes into a channel.</summary>
    internal Task<ApiOutcome<ApiAnswer>> SendMessageAsync(string channel, MessageDraft message, CancellationToken cancel) =>
        calls.SendAsync(
            new DiscordCall(HttpMethod.Post, "channels/{channel}/messages", $"channels/{channel}/messages", channel, Body(message)) { Files = message.Files },
            cancel);

    /// <summary>Opens the direct messages with somebody, or finds them open (https://discord.com/developers/docs/resources/user#create-dm).</summary>
    internal Task<ApiOutcome<ChannelPayload>> OpenDirectAsync(string user, CancellationToken cancel)
    {
        var body = JsonBody.Of(new DirectPayload(user), DiscordJson.Default.DirectPayload);
        return Ask(new DiscordCall(HttpMethod.Post, "users/@me/channels", "users/@me/channels", "", body), DiscordJson.Default.ChannelPayload, cancel);
    }

    /// <summary>Shows in a channel that an answer is on its way, for about ten seconds.</summary>
    internal Task<ApiOutcome<ApiAnswer>> TypeAsync(string channel, CancellationToken cancel) =>
        calls.SendAsync(new DiscordCall(HttpMethod.Post, "channels/{channel}/typing", $"channels/{channel}/typing", channel, Body: null), cancel);

    private DiscordCall Commands(HttpMethod method, byte[]? body) =>
        new(method, "applications/{application}/commands", $"applications/{applicationId}/commands", applicationId, body);

    private static DiscordCall Callback(string interaction, string token, byte[] body) =>
        new(HttpMethod.Post, "interactions/{id}/{token}/callback", $"interactions/{interaction}/{token}/callback", interaction, body)
        {
            Authorized = false,
            Limited = false,
            Delivery = Delivery.Urgent,
            Patience = CallbackPatience,
        };

    private DiscordCall Webhook(HttpMethod method, string rest, string token, MessageDraft? message) =>
        new(method, $"webhooks/{{application}}/{{token}}{rest}", $"webhooks/{applicationId}/{token}{rest}", token, message is null ? null : Body(message))
        {
            Authorized = false,
            Files = message?.Files ?? [],
        };

    private static byte[] Body(MessageDraft message) => JsonBody.Of(message, DiscordJson.Default.MessageDraft);

    private async Task<ApiOutcome<T>> Ask<T>(DiscordCall call, JsonTypeInfo<T> type, CancellationToken cancel)
        where T : class
    {
        return await calls.SendAsync(call, cancel) switch
        {
            ApiOutcome<ApiAnswer>.Ok ok => DiscordJson.Read(ok.Value.Body, type) is { } value
                ? new ApiOutcome<T>.Ok(value)
                : new ApiOutcome<T>.Unreachable("the answer is not what Discord documents"),
            ApiOutcome<ApiAnswer>.SlowDown slow => new ApiOutcome<T>.SlowDown(slow.Wait),
            ApiOutcome<ApiAnswer>.Refused refused => new ApiOutcome<T>.Refused(refused.Code, refused.Message),
            ApiOutcome<ApiAnswer>.Unreachable unreachable => new ApiOutcome<T>.Unreachable(unreachable.Reason),
            _ => throw new System.Diagnostics.UnreachableException("An outcome of a fifth kind."),
        };
    }
}
