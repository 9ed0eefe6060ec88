using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>A file that the bot uploaded.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">What is in it.</param>
/// <param name="AltText">What people hear who cannot see it.</param>
/// <param name="Channel">Where it was shared, or null for the bot alone.</param>
/// <param name="ThreadTs">The thread it was shared in, or null.</param>
public sealed record SlackFile(string Name, byte[] Bytes, string AltText, string? Channel, string? ThreadTs);

/// <summary>Uploads in three steps, an address, the bytes, and sharing: https://docs.slack.dev/messaging/working-with-files.</summary>
internal sealed class FileDesk(SlackWorld world, Func<string> root)
{
    public const string Prefix = "/upload/";
    private readonly ConcurrentDictionary<string, SlackFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _lengths = new(StringComparer.Ordinal);

    public Journal<SlackFile> Shared { get; } = new("shared files");

    public FakeReply Begin(JsonElement body)
    {
        if (string.IsNullOrEmpty(body.Text("filename")) || !(body.Has("length")))
            return world.Violate("arguments", "invalid_arguments", "filename and length are needed");
        var id = $"F{_files.Count + 1:00000000}";
        _files[id] = new SlackFile(body.Text("filename")!, [], body.Text("alt_txt") ?? "", null, null);
        _lengths[id] = body.Number("length") ?? (long.TryParse(body.Text("length"), out var length) ? length : 0);
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

        var bytes = request.Files.Count > 0 ? request.Files.Values.First() : request.Bytes;
        if (bytes.Length != _lengths[id])
            world.Violations.Add("upload", $"{bytes.Length} bytes where {_lengths[id]} were announced");
        _files[id] = file with { Bytes = bytes };
        return new FakeReply(200, $"OK - {bytes.Length}", "text/plain");
    }

    public FakeReply Complete(JsonElement body)
    {
        var known = body.Items("files").Select(one => _files.GetValueOrDefault(one.Text("id") ?? "")).ToArray();
        if (known.Length == 0 || known.Contains(null))
            return world.Violate("upload", "file_not_found", "a file that was never begun");
        if (body.Text("channel_id") is { } channel && channel[..1] is not ("C" or "D" or "G"))
            return world.Violate("upload", "channel_not_found", $"a file can be shared in a channel, and {channel} is none");
        if (body.Has("thread_ts") && body.Text("channel_id") is null)
            return world.Violate("upload", "invalid_arguments", "a file goes into a thread of one channel");
        foreach (var file in known)
            Shared.Add(file! with { Channel = body.Text("channel_id"), ThreadTs = body.Text("thread_ts") });
        foreach (var one in body.Items("files"))
            world.Files[one.Text("id")!] = world.Options.RefusalsOfNewFiles;
        return WebApi.Ok(("files", new JsonArray([.. body.Items("files").Select(one => one.ToNode())])));
    }
}
