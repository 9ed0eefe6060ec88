using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Adapters.Tests.Sessions;

/// <summary>What happened and what the bot sent because of it, step by step.</summary>
internal sealed class Transcript
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Normalization _names = new();
    private readonly JsonArray _steps = [];

    /// <summary>Writes one step down.</summary>
    internal void Add(JsonObject happened, IEnumerable<JsonObject> sent) =>
        _steps.Add(new JsonObject { ["happened"] = _names.Of(happened), ["sent"] = new JsonArray([.. sent.Select(_names.Of)]) });

    /// <summary>A call to the platform, as it arrived there.</summary>
    internal static JsonObject Call(RecordedRequest request)
    {
        var call = new JsonObject { ["call"] = $"{request.Method} {request.Path}{request.Query}" };
        if (request.Body.ValueKind is not JsonValueKind.Undefined)
        {
            call["body"] = JsonSerializer.SerializeToNode(request.Body);
        }

        foreach (var (name, bytes) in request.Files)
        {
            call[$"file {name}"] = $"{bytes.Length} bytes";
        }

        if (request.Bytes.Length > 0)
        {
            call["bytes"] = request.Bytes.Length;
        }

        return call;
    }

    /// <summary>All steps as JSON; what has no width is spelt out, so that it can be read.</summary>
    public override string ToString() => (_steps.ToJsonString(Layout) + "\n").Replace("\u200B", "\\u200B", StringComparison.Ordinal).Replace("\u2060", "\\u2060", StringComparison.Ordinal);
}
