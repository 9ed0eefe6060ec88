using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MentorBot.Adapters.Tests.Sessions;

/// <summary>Puts a name in place of what is another one in each run, by rule: the kind of thing, and which one of its kind it is in this session.</summary>
internal sealed partial class Normalization
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private static readonly (string Kind, Regex Pattern)[] Rules =
    [
        ("interaction token", InteractionToken()),
        ("response url", ResponseUrl()),
        ("trigger", Trigger()),
        ("envelope", Envelope()),
        ("ts", SlackTime()),
        ("id", Snowflake()),
        ("run", Run()),
        ("mark", Mark()),
        ("address", Address()),
        ("message", ClientMessage()),
    ];

    /// <summary>The text with all names.</summary>
    internal string Of(string text) => Rules.Aggregate(text, (written, rule) => rule.Pattern.Replace(written, match => NameOf(rule.Kind, match.Value)));

    /// <summary>The JSON with names in all its texts.</summary>
    internal JsonNode? Of(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(Of(field.Key), Of(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Of)]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(Of(text)),
        _ => node?.DeepClone(),
    };

    private string NameOf(string kind, string value)
    {
        if (!_names.TryGetValue(value, out var name))
        {
            _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
            _names[value] = name = $"<{kind} {_counts[kind]}>";
        }

        return name;
    }

    [GeneratedRegex("token-[0-9a-f]{32}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InteractionToken();

    [GeneratedRegex("(?<=/(?:commands|actions)/T0FAKE/)[0-9a-f]{32}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ResponseUrl();

    [GeneratedRegex(@"13345224609\.738474920\.[0-9a-f]{32}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Trigger();

    [GeneratedRegex(@"\benvelope-\d+\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Envelope();

    [GeneratedRegex(@"\b\d{10}\.\d{6}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SlackTime();

    // The application, the server, its channel and the people have fixed ids.
    [GeneratedRegex(@"\b(?!1\d0{14})\d{17,20}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Snowflake();

    [GeneratedRegex(@"(?<=\bm1\.(?:answer|quiz\.[a-z]+)\.)[0-9a-f]{8}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Run();

    [GeneratedRegex(@"(?<=\bm1\.s)[0-9a-f]{6}(?=\.)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\b127\.0\.0\.1:\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClientMessage();
}
