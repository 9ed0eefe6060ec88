using System.Collections.Immutable;
using MentorBot.PlainText;
using MentorBot.Runtime.Diagnosis;

namespace MentorBot.Diagnosis;

/// <summary>Takes the configured secrets out of what is shown, and what could steer a terminal: no sentence of ours has either, but some carry a platform's words.</summary>
internal sealed class Discretion(IConfiguration settings)
{
    private const string Hidden = "(a secret)";

    // Shorter than any token, and long enough to be no word of a sentence.
    private const int ShortestSecret = 12;

    private static readonly ImmutableArray<string> Keys = ["Discord:Token", "Slack:BotToken", "Slack:AppToken", "Slack:SigningSecret", "Storage:ConnectionString", "Telemetry:Otlp:Headers"];

    private readonly ImmutableArray<string> _secrets = [.. Keys.Select(key => settings[key]?.Trim()).OfType<string>().SelectMany(Parts).Where(value => value.Length >= ShortestSecret)];

    /// <summary>The finding as it may be shown.</summary>
    internal Finding Of(Finding finding) => finding with { What = Clean(finding.What), Mend = finding.Mend is null ? null : Clean(finding.Mend) };

    private string Clean(string text) =>
        TextRenderer.Tame(_secrets.Aggregate(text, (left, secret) => left.Replace(secret, Hidden, StringComparison.Ordinal))).Replace('\n', ' ');

    // A connection string and a list of headers are names and values, of which any may be the secret.
    private static IEnumerable<string> Parts(string value) =>
        value.Split(';', ',').Select(part => part.Split('=', 2)).Where(part => part.Length == 2).Select(part => part[1].Trim()).Prepend(value);
}
