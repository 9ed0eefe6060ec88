using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder.Schema;

/// <summary>The front matter as a JSON Schema (https://json-schema.org/draft/2020-12), written from the list of keys that the reader knows.</summary>
public static class FrontMatterSchema
{
    /// <summary>The name of the file that is kept beside the pages.</summary>
    public const string FileName = "front-matter.schema.json";

    private static readonly (string Name, PageKind Kind, string Meaning)[] Kinds =
    [
        ("role", PageKind.Role, "A job, in roles/."),
        ("skill", PageKind.Skill, "Something one learns, in skills/, concepts/ or advanced/."),
        ("certification", PageKind.Certification, "A certification, a course, or a page for reading about them, in certifications/."),
        ("comparison", PageKind.Comparison, "Two or three roles side by side, in comparisons/."),
        ("guide", PageKind.Guide, "A page for reading, in any other folder, and the page called overview in every folder."),
    ];

    // The reader refuses a page without these, or complains.
    private static readonly Dictionary<PageKind, string[]> Needed = new()
    {
        [PageKind.Role] = ["title", "stage", "checked"],
        [PageKind.Certification] = ["title", "kind", "checked"],
    };

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as indented JSON that ends with a line break; the same keys give the same bytes.</summary>
    public static string ToJson()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Front matter of a page in the knowledge folder",
            ["description"] = "Written by `mentorbot schema`; do not change it by hand. The folder a page lies in says which of the kinds below it is.",
            ["anyOf"] = new JsonArray([.. Kinds.Select(kind => new JsonObject { ["$ref"] = $"#/$defs/{kind.Name}" })]),
            ["$defs"] = new JsonObject(Kinds.Select(kind => KeyValuePair.Create(kind.Name, (JsonNode?)Page(kind.Kind, kind.Meaning)))),
        };
        return schema.ToJsonString(Readable) + "\n";
    }

    private static JsonObject Page(PageKind kind, string meaning)
    {
        var page = new JsonObject
        {
            ["description"] = meaning,
            ["type"] = "object",
            ["properties"] = new JsonObject(FrontMatterKey.All.Where(key => key.On.HasFlag(kind)).Select(key => KeyValuePair.Create(key.Name, (JsonNode?)Value(key)))),
            ["required"] = Texts(Needed.GetValueOrDefault(kind, ["title", "checked"])),
            ["additionalProperties"] = false,
        };
        if (kind is PageKind.Certification)
        {
            page["allOf"] = new JsonArray(
                When("kind", ["certification", "course"], "issuer", "status"),
                When("status", ["retired"], "replaced_by"));
        }

        return page;
    }

    private static JsonObject When(string key, string[] values, params string[] needed) => new()
    {
        ["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { [key] = new JsonObject { ["enum"] = Texts(values) } },
            ["required"] = Texts([key]),
        },
        ["then"] = new JsonObject { ["required"] = Texts(needed) },
    };

    private static JsonObject Value(FrontMatterKey key)
    {
        var value = KeyShapes.Of(key);
        value.Insert(0, "description", key.Meaning);
        value["examples"] = new JsonArray(KeyShapes.ExampleOf(key));
        return value;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
