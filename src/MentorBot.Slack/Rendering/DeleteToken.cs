using System.Diagnostics.CodeAnalysis;

namespace MentorBot.Slack.Rendering;

/// <summary>The meaning of the button that deletes a message: whom it answered is written into it, so that it outlives restarts.</summary>
/// <param name="Owner">Slack's id of that person.</param>
internal sealed record DeleteToken(string Owner)
{
    private const string Start = "d1.";

    internal static bool TryParse([NotNullWhen(true)] string? value, [NotNullWhen(true)] out DeleteToken? token)
    {
        token = value is not null && value.StartsWith(Start, StringComparison.Ordinal) && value[Start.Length..] is { Length: > 0 } owner && owner.All(char.IsAsciiLetterOrDigit) ? new DeleteToken(owner) : null;
        return token is not null;
    }

    /// <inheritdoc />
    public override string ToString() => Start + Owner;
}
