namespace MentorBot.Discord.Interactions;

/// <summary>The errors an answer can meet (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes).</summary>
internal static class ErrorCodes
{
    /// <summary>The interaction has a first answer already.</summary>
    internal const int AlreadyAcknowledged = 40060;

    /// <summary>There is no such message: one that was to be deleted is, and one that was to be changed cannot be.</summary>
    internal const int UnknownMessage = 10008;

    /// <summary>The person takes no direct messages from us.</summary>
    internal const int CannotSendToUser = 50007;

    private const int NotFound = 404;
    private const int UnknownInteraction = 10062;
    private const int UnknownWebhook = 10015;
    private const int InvalidWebhookToken = 50027;

    /// <summary>Whether nothing more will be taken for the interaction, ever: a webhook that says so must not be called again (https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans).</summary>
    internal static bool IsTooLate(int code) => code is UnknownInteraction or UnknownWebhook or InvalidWebhookToken or NotFound;
}
