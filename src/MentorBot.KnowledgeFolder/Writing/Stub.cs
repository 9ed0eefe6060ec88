using System.Collections.Immutable;
using System.Globalization;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder.Writing;

/// <summary>The text of a page that is only begun: every key it may have with its meaning, and what to write where.</summary>
internal static class Stub
{
    private const string FillIn = Placeholders.Mark;

    internal static string Of(NewPageKind kind, string title, ImmutableArray<Page> roles, DateOnly today)
    {
        string[] notes =
        [
            "# Lines that begin with # are notes for you. People do not see them.",
            "# A note with a key in it, such as \"# aliases: …\", can be used: take the # and the blank after it away, and put your own words in.",
        ];
        var keys = FrontMatterKey.All.Where(key => key.On.HasFlag(kind.PageKind())).SelectMany(key => Key(key, kind, title, roles, today));
        return string.Join('\n', ["---", .. notes, .. keys, "---", "", .. StubText.Of(kind, roles), ""]);
    }

    private static IEnumerable<string> Key(FrontMatterKey key, NewPageKind kind, string title, ImmutableArray<Page> roles, DateOnly today) => (key.Name, key.Form) switch
    {
        ("title", _) => [$"title: {Quoted(title)}"],
        ("kind", _) => [$"kind: {kind.ToString().ToLowerInvariant()}"],
        ("roles", _) when roles.IsEmpty => [$"# {FillIn}: {key.Meaning} Such as: roles: {key.Example}"],
        ("roles", _) => [$"roles: [{string.Join(", ", roles.Select(role => role.Address.Name))}]"],
        ("checked", _) => [Note(key), string.Create(CultureInfo.InvariantCulture, $"checked: {today:yyyy-MM-dd}")],
        ("issuer", _) => [$"issuer: \"{FillIn}: {key.Meaning}\""],
        ("ask", _) => ["ask:", $"  - \"{FillIn}: {key.Meaning}\""],
        ("sources", _) => [Note(key), "sources:", $"  - title: \"{FillIn}: the name of the article or page you read\"", "#     url: https://example.org/the-page"],
        // Only the stub of a role has sections to ask for.
        (_, KeyForm.Sections) when kind is not NewPageKind.Role => [],
        (_, KeyForm.Choice) => [$"{Note(key)} Write one of: {string.Join(", ", key.Choices)}.", $"{key.Name}: {FillIn}"],
        _ => [Note(key), $"# {key.Name}: {key.Example}"],
    };

    private static string Note(FrontMatterKey key) => $"# {key.Meaning}";

    // Quotes where YAML would read something else than is written.
    private static string Quoted(string title) =>
        char.IsLetterOrDigit(title[0]) && !title.Contains(": ", StringComparison.Ordinal) && !title.Contains(" #", StringComparison.Ordinal) && title[^1] != ':'
            ? title
            : $"\"{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
