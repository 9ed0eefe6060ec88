using System.Diagnostics.CodeAnalysis;

namespace MentorBot.Runtime.Turns;

/// <summary>The meaning of the button that deletes a message: whom it answered is written into it, so that it outlives restarts.</summary>
/// <param name="Owner">The platform's id of that person.</param>
public sealed record DeleteToken(string Owner)
{
    private const string Start = "d1.";

    /// <summary>Reads what a button carries; the platform says of which letters its ids are made.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, Func<char, bool> isOfId, [NotNullWhen(true)] out DeleteToken? token)
    {
        token = text is not null && text.StartsWith(Start, StringComparison.Ordinal) && text[Start.Length..] is { Length: > 0 } owner && owner.All(isOfId) ? new DeleteToken(owner) : null;
        return token is not null;
    }

    /// <inheritdoc />
    public override string ToString() => Start + Owner;
}
