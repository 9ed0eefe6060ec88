using System.Diagnostics.CodeAnalysis;

namespace MentorBot.Runtime.Turns;

/// <summary>Who a session belongs to: a platform and the platform's own id of the person (<c>discord:80351110224678912</c>, <c>slack:T123.U456</c>), at most 100 characters.</summary>
public readonly record struct PersonKey
{
    private const int MaxLength = 100;

    private readonly string? _value;

    private PersonKey(string value) => _value = value;

    /// <summary>The platform that the person is on.</summary>
    public string Platform => _value?[.._value.IndexOf(':', StringComparison.Ordinal)] ?? "";

    /// <summary>Reads a key from its platform and id; empty, over-long or oddly spelt parts are answered with false.</summary>
    public static bool TryMake([NotNullWhen(true)] string? platform, [NotNullWhen(true)] string? id, out PersonKey person)
    {
        person = default;
        if (platform is not { Length: > 0 } || id is not { Length: > 0 } || platform.Length + id.Length >= MaxLength)
        {
            return false;
        }

        if (!platform.All(char.IsAsciiLetterLower) || !id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_'))
        {
            return false;
        }

        person = new PersonKey($"{platform}:{id}");
        return true;
    }

    /// <inheritdoc />
    public override string ToString() => _value ?? "";
}
