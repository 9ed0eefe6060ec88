using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>A file that the bot shared, with its text.</summary>
public sealed record SlackFile(string Name, string Text, string? Channel);

/// <summary>Uploads in three steps, an address, the bytes, and sharing: https://docs.slack.dev/messaging/working-with-files.</summary>
internal sealed class FileDesk(SlackWorld world, Func<string> root)
{
    public const string Prefix = "/upload/";
    private readonly ConcurrentDictionary<string, SlackFile> _files = new(StringComparer.Ordinal);

    public Journal<SlackFile> Shared { get; } = new("shared files");

    public FakeReply Begin(JsonElement body)
    {
        if (string.IsNullOrEmpty(body.Text("filename")) || !(body.Has("length")))
            return world.Violate("arguments", "invalid_arguments", "filename and length are needed");
        var id = $"F{_files.Count + 1:000}";
        _files[id] = new SlackFile(body.Text("filename")!, "", null);
        return WebApi.Ok(("upload_url", $"{root()}{Prefix}{id}"), ("file_id", id));
    }

    public FakeReply Take(RecordedRequest request)
    {
        var id = request.Path[Prefix.Length..];
        if (request.Method != "POST" || !_files.TryGetValue(id, out var file))
        {
            world.Violations.Add("upload", $"{request.Method} to an upload address that was never given out");
            return new FakeReply(404, "not found", "text/plain");
        }

        var text = request.Files.Count > 0 ? request.Files.Values.First() : request.Body.ValueKind == JsonValueKind.Undefined ? request.Raw : request.Body.GetRawText();
        _files[id] = file with { Text = text };
        return new FakeReply(200, $"OK - {text.Length}", "text/plain");
    }

    public FakeReply Complete(JsonElement body)
    {
        var known = body.Items("files").Select(one => _files.GetValueOrDefault(one.Text("id") ?? "")).ToArray();
        if (known.Length == 0 || known.Contains(null))
            return world.Violate("upload", "file_not_found", "a file that was never begun");
        foreach (var file in known)
            Shared.Add(file! with { Channel = body.Text("channel_id") });
        return WebApi.Ok(("files", new JsonArray([.. body.Items("files").Select(one => one.ToNode())])));
    }
}
