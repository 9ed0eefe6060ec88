namespace MentorBot.Runtime.Turns;

/// <summary>The people whose keys begin alike: all of one workspace (<c>slack:T123.</c>).</summary>
public readonly record struct PersonGroup
{
    private readonly string? _prefix;

    private PersonGroup(string prefix) => _prefix = prefix;

    /// <summary>The group of a platform and the platform's own id of it; empty or oddly spelt parts are answered with false.</summary>
    public static bool TryMake(string platform, string? id, out PersonGroup group)
    {
        var isSound = id is { Length: > 0 } && id.All(char.IsAsciiLetterOrDigit) && PersonKey.TryMake(platform, id, out _);
        group = isSound ? new PersonGroup($"{platform}:{id}.") : default;
        return isSound;
    }

    /// <summary>What every key in it begins with.</summary>
    public override string ToString() => _prefix ?? "";
}
