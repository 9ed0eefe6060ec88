using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace MentorBot.Fakes.Wire;

/// <summary>One HTTP request as it arrived; the body is parsed from JSON, a form or the payload of a multipart upload, or is undefined.</summary>
public sealed record RecordedRequest(
    string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, JsonElement Body)
{
    /// <summary>When it arrived, by the clock of the fake.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The length of the raw body in bytes.</summary>
    public int Length { get; init; }

    /// <summary>What a form or multipart body could not be read as, if anything.</summary>
    public string? Unreadable { get; init; }

    /// <summary>The bytes of a body that is neither text nor a form.</summary>
    public byte[] Bytes { get; init; } = [];

    /// <summary>The raw body, where it was neither a form nor JSON.</summary>
    public string Raw { get; init; } = "";

    /// <summary>The uploaded files by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; init; } = new Dictionary<string, byte[]>(StringComparer.Ordinal);

    /// <summary>The content type without parameters, in lower case, or empty.</summary>
    public string MediaType => Header("Content-Type").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>A header's value, or empty.</summary>
    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    internal bool HasBody => Body.ValueKind == JsonValueKind.Object;

    internal static async Task<RecordedRequest> ReadAsync(HttpContext context, DateTimeOffset at)
    {
        var request = context.Request;
        var headers = request.Headers.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var bare = new RecordedRequest(request.Method, request.Path.Value ?? "", request.QueryString.Value ?? "", headers, default) { At = at };
        return request.HasFormContentType ? await ReadForm(bare, request)
            : bare.MediaType == "application/octet-stream" ? await ReadBytes(bare, request)
            : await ReadText(bare, request);
    }

    private static async Task<RecordedRequest> ReadBytes(RecordedRequest bare, HttpRequest request)
    {
        var bytes = await ReadAll(request.Body);
        return bare with { Bytes = bytes, Length = bytes.Length };
    }

    private static async Task<byte[]> ReadAll(Stream from)
    {
        using var all = new MemoryStream();
        await using (from)
            await from.CopyToAsync(all);
        return all.ToArray();
    }

    private static async Task<RecordedRequest> ReadText(RecordedRequest bare, HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync();
        return Parse(bare with { Length = Encoding.UTF8.GetByteCount(text) }, text);
    }

    private static RecordedRequest Parse(RecordedRequest bare, string text)
    {
        if (text.Length == 0)
            return bare;
        try
        {
            return bare with { Body = JsonElement.Parse(text) };
        }
        catch (JsonException wrong)
        {
            return bare with { Raw = text, Unreadable = wrong.Message };
        }
    }

    private static async Task<RecordedRequest> ReadForm(RecordedRequest bare, HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in form.Files)
            files[file.FileName] = await ReadAll(file.OpenReadStream());

        if (form.TryGetValue("payload_json", out var payload))
            return Parse(bare with { Files = files }, payload.ToString());
        var fields = new JsonObject();
        foreach (var (name, value) in form)
            fields[name] = Field(value.ToString());
        return bare with { Files = files, Body = fields.ToElement() };
    }

    // In Slack's forms, structured arguments travel as JSON text inside a field.
    private static JsonNode? Field(string value)
    {
        if (value is not (['[', ..] or ['{', ..]))
            return value;
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException)
        {
            return value;
        }
    }
}
