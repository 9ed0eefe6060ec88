using System.Globalization;

namespace MentorBot.Discord.Wire;

/// <summary>What a member may do in a server, as bits in a text (https://discord.com/developers/docs/topics/permissions).</summary>
internal static class Permissions
{
    private const ulong Administrator = 1 << 3;
    private const ulong ManageGuild = 1 << 5;
    private const ulong ManageMessages = 1 << 13;

    /// <summary>The permission that makes a moderator: Manage Server.</summary>
    internal static string Moderating { get; } = ManageGuild.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether these make a moderator; an administrator may do everything.</summary>
    internal static bool Moderates(string? permissions) => HasOneOf(permissions, Administrator | ManageGuild);

    /// <summary>Whether these let somebody delete what others wrote.</summary>
    internal static bool ManagesMessages(string? permissions) => HasOneOf(permissions, Administrator | ManageMessages);

    private static bool HasOneOf(string? permissions, ulong wanted) =>
        ulong.TryParse(permissions, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) && (bits & wanted) != 0;
}
