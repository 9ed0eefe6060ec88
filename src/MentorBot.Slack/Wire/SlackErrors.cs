using System.Collections.Frozen;

namespace MentorBot.Slack.Wire;

/// <summary>The Web API's errors that we know by name.</summary>
internal static class SlackErrors
{
    /// <summary>Something in a message's blocks is not to Slack's liking, or not there yet.</summary>
    internal const string InvalidBlocks = "invalid_blocks";

    /// <summary>The message is gone; which error a response URL says then is not documented, and this is what the Web API says of it (https://docs.slack.dev/reference/methods/chat.delete#errors).</summary>
    internal const string MessageNotFound = "message_not_found";

    /// <summary>Somebody else has changed the view in between (https://docs.slack.dev/surfaces/modals#handling_race_conditions).</summary>
    internal const string HashConflict = "hash_conflict";

    // From https://docs.slack.dev/reference/methods/apps.connections.open#errors and https://docs.slack.dev/reference/methods/auth.test#errors;
    // an error that is not here is tried again at ever longer intervals.
    private static readonly FrozenSet<string> Final = FrozenSet.Create(
        StringComparer.Ordinal,
        "not_authed",
        "invalid_auth",
        "account_inactive",
        "user_removed_from_team",
        "team_disabled",
        "token_revoked",
        "token_expired",
        "not_allowed_token_type",
        "missing_scope",
        "no_permission",
        "access_denied",
        "invalid_app_id",
        "team_access_not_granted",
        "forbidden_team");

    /// <summary>Whether only an operator can mend it.</summary>
    internal static bool IsFinal(string error) => Final.Contains(error);
}
