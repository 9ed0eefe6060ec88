using System.Diagnostics.CodeAnalysis;

namespace MentorBot.Discord.Rendering;

/// <summary>The meaning of the button that deletes a message: whom it answered is written into it, so that it outlives restarts.</summary>
/// <param name="Owner">Discord's id of that person.</param>
internal sealed record DeleteToken(string Owner)
{
    private const string Start = "d1.";

    internal static bool TryParse([NotNullWhen(true)] string? customId, [NotNullWhen(true)] out DeleteToken? token)
    {
        token = customId is not null && customId.StartsWith(Start, StringComparison.Ordinal) && customId[Start.Length..] is { Length: > 0 } owner && owner.All(char.IsAsciiDigit) ? new DeleteToken(owner) : null;
        return token is not null;
    }

    /// <inheritdoc />
    public override string ToString() => Start + Owner;
}
