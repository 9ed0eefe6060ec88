using System.Text.Json.Nodes;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>Payloads recorded by Slack's Java SDK (https://github.com/slackapi/java-slack-sdk, MIT), in a folder beside the checkout; their fields are all there and all empty.</summary>
internal static class RecordedPayloads
{
    internal static string? Folder { get; } = Find("slack-payloads");

    /// <summary>The JSON schema of Slack's published types (https://github.com/slackapi/node-slack-sdk/tree/main/packages/types, MIT).</summary>
    internal static string? Types { get; } = Find("slack-types.schema.json");

    internal static JsonObject Read(string path) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder!, path)))!.AsObject();

    internal static IEnumerable<string> AllPaths() => Directory.EnumerateFiles(Folder!, "*.json", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder!, file))
        .Order(StringComparer.Ordinal);

    private static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data", name);
            if (Path.Exists(data))
            {
                return data;
            }
        }

        return null;
    }
}

/// <summary>A test that needs the recorded payloads and says so when they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RecordedPayloadsFactAttribute : FactAttribute
{
    public RecordedPayloadsFactAttribute() =>
        Skip = RecordedPayloads.Folder is null ? "The recorded Slack payloads are not beside this checkout (shared/data/slack-payloads)." : null;
}
