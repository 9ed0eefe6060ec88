namespace MentorBot.Fakes.Wire;

/// <summary>One fault in a body: either the platform would refuse it, or only this house forbids it.</summary>
internal readonly record struct Finding(string Rule, string Detail, bool Refused = true)
{
    public static IEnumerable<Finding> Longer(string rule, string what, string? text, int most) =>
        text is not null && text.Length > most ? [new(rule, $"{what} has {text.Length} characters, at most {most} are allowed")] : [];

    public static IEnumerable<Finding> Outside(string rule, string what, string? text, int least, int most) =>
        text is null || text.Length < least ? [new(rule, $"{what} is missing or shorter than {least}")] : Longer(rule, what, text, most);

    public static IEnumerable<Finding> More(string rule, string what, int count, int most) =>
        count > most ? [new(rule, $"{what}: {count}, at most {most} are allowed")] : [];

    public static IEnumerable<Finding> When(bool wrong, string rule, string detail) => wrong ? [new(rule, detail)] : [];
}
