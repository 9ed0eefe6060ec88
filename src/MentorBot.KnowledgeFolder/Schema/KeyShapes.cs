using System.Text.Json.Nodes;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder.Schema;

/// <summary>What a JSON Schema says of the values behind a key.</summary>
internal static class KeyShapes
{
    private const string Slug = "[a-z0-9]+(?:-[a-z0-9]+)*";

    /// <summary>The shape of a key's value.</summary>
    internal static JsonObject Of(FrontMatterKey key) => key.Form switch
    {
        KeyForm.Text => Text(KeyTexts.LongestTitle),
        KeyForm.Choice => new JsonObject { ["enum"] = new JsonArray([.. key.Choices.Select(choice => (JsonNode)choice)]) },
        KeyForm.Day => new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        KeyForm.Texts => List(Text(longest: null)),
        KeyForm.Pages => Pages(key),
        KeyForm.Sections => new JsonObject
        {
            ["type"] = Types("object", "null"),
            ["propertyNames"] = new JsonObject { ["pattern"] = $"^{Slug}$" },
            ["additionalProperties"] = List(Text(longest: null)),
        },
        KeyForm.Sources => List(Source()),
        _ => throw new System.Diagnostics.UnreachableException($"{key.Form} has no shape."),
    };

    /// <summary>A key's example as the value that it stands for.</summary>
    internal static JsonNode ExampleOf(FrontMatterKey key)
    {
        var source = SourceText.Of($"---\nexample: {key.Example}\n---\n", new Complaints(""))!;
        return Json(YamlReader.Read(source, new Complaints(""))!.All[0].Value);
    }

    private static JsonNode Json(YamlNode node) => node switch
    {
        YamlNode.Items items => new JsonArray([.. items.All.Select(Json)]),
        YamlNode.Fields fields => new JsonObject(fields.All.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Json(field.Value)))),
        YamlNode.Text text => JsonValue.Create(text.Words),
        _ => throw new System.Diagnostics.UnreachableException($"{node.GetType().Name} has no JSON."),
    };

    // A comparison names two or three roles; in all other lists people see a dozen well.
    private static JsonObject Pages(FrontMatterKey key)
    {
        var list = List(new JsonObject { ["type"] = "string", ["pattern"] = $"^(?:{Slug}/)?{Slug}(?:\\.md)?$" });
        if (key.On is PageKind.Comparison)
        {
            list["type"] = "array";
            list["minItems"] = 2;
            list["maxItems"] = 3;
        }

        return list;
    }

    private static JsonObject Source() => new()
    {
        ["anyOf"] = new JsonArray(
            Text(longest: null),
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["title"] = Text(longest: null),
                    ["url"] = new JsonObject { ["type"] = "string", ["pattern"] = "^https?://" },
                },
                ["required"] = new JsonArray("title"),
                ["additionalProperties"] = false,
            }),
    };

    private static JsonObject Text(int? longest)
    {
        var text = new JsonObject { ["type"] = "string", ["minLength"] = 1 };
        if (longest is { } most)
        {
            text["maxLength"] = most;
        }

        return text;
    }

    // A key with nothing behind it is an empty list to the reader.
    private static JsonObject List(JsonObject item) => new() { ["type"] = Types("array", "null"), ["items"] = item };

    private static JsonArray Types(params string[] types) => new([.. types.Select(type => (JsonNode)type)]);
}
