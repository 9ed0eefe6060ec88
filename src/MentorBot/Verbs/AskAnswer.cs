using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MentorBot.Core;
using MentorBot.PlainText;

namespace MentorBot.Verbs;

/// <summary>One line of <c>ask --format jsonl</c>: the question, what became of it, and the reply as plain text.</summary>
/// <param name="Question">The question as given.</param>
/// <param name="Outcome">answer, suggest, unknown, chat or command.</param>
/// <param name="Addresses">For an answer the pages and sections shown, best first; for a suggestion those offered.</param>
/// <param name="Text">The reply as plain text.</param>
public sealed record AskAnswer(string Question, string Outcome, IReadOnlyList<string> Addresses, string Text)
{
    private static readonly AskJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>What a turn came to; of several replies the first names the outcome.</summary>
    public static AskAnswer Of(string question, Turn turn) => new(
        question,
        turn.Replies[0].Outcome.ToString().ToLowerInvariant(),
        [.. turn.Replies.SelectMany(reply => reply.About).Select(address => address.ToString()).Distinct(StringComparer.Ordinal)],
        TextRenderer.Render(turn.Replies));

    /// <summary>The answer as one line of JSON.</summary>
    public string ToJsonLine() => JsonSerializer.Serialize(this, Json.AskAnswer);
}

[JsonSerializable(typeof(AskAnswer))]
internal sealed partial class AskJson : JsonSerializerContext;
