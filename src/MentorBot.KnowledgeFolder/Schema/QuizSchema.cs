using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder.Schema;

/// <summary>The quiz's file as a JSON Schema (https://json-schema.org/draft/2020-12), with the limits that the reader holds it to.</summary>
public static class QuizSchema
{
    /// <summary>The name of the file that is kept beside the quiz.</summary>
    public const string FileName = "fit.schema.json";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as indented JSON that ends with a line break; the same limits give the same bytes.</summary>
    public static string ToJson()
    {
        var schema = Map(
            "The fit quiz",
            ["quiz", "language", "title", "traits", "roles", "questions"],
            ("quiz", Ref("name", "The quiz's own name. Results are kept by it.")),
            ("version", Whole("Raise it when old results should not be compared with new ones.", 1, 9999)),
            ("language", Text("The language of all texts.", 5)),
            ("title", Text("The headline people see.", 100)),
            ("intro", Text("Said before the first question.", 1500)),
            ("disclaimer", Text("Said with every result.", 600)),
            ("engine", QuizEngineSchema.Engine()),
            ("traits", Named("What a question can tell about a person, by name.", Trait())),
            ("roles", Named("The roles that can come out; each is called as its page under roles/.", Role())),
            ("questions", List("The questions; ties go to the first in the file.", Question(), least: 3, most: null)));
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "The fit quiz of the knowledge folder");
        schema["$defs"] = new JsonObject
        {
            ["name"] = new JsonObject { ["type"] = "string", ["pattern"] = $"^[a-z][a-z0-9_-]{{0,{QuizNames.Longest - 1}}}$" },
            ["weights"] = new JsonObject
            {
                ["type"] = "object",
                ["additionalProperties"] = new JsonObject { ["type"] = "integer", ["minimum"] = -QuizWeightsReader.Most, ["maximum"] = QuizWeightsReader.Most },
            },
        };
        return schema.ToJsonString(Readable) + "\n";
    }

    internal static JsonObject Map(string about, string[] needed, params (string Key, JsonObject Value)[] keys) => new()
    {
        ["description"] = about,
        ["type"] = "object",
        ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create(key.Key, (JsonNode?)key.Value))),
        ["required"] = new JsonArray([.. needed.Select(key => (JsonNode)key)]),
        ["additionalProperties"] = false,
    };

    internal static JsonObject Number(string about, double least, double most) => new() { ["description"] = about, ["type"] = "number", ["minimum"] = least, ["maximum"] = most };

    internal static JsonObject Whole(string about, int least, int most) => new() { ["description"] = about, ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };

    internal static JsonObject Flag(string about) => new() { ["description"] = about, ["type"] = "boolean" };

    internal static JsonObject List(string about, JsonObject item, int? least, int? most)
    {
        var list = new JsonObject { ["description"] = about, ["type"] = "array", ["items"] = item };
        if (least is { } fewest)
        {
            list["minItems"] = fewest;
        }

        if (most is { } greatest)
        {
            list["maxItems"] = greatest;
        }

        return list;
    }

    internal static JsonObject Ref(string definition, string about) => new() { ["description"] = about, ["$ref"] = $"#/$defs/{definition}" };

    private static JsonObject Text(string about, int longest, int shortest = 1) =>
        new() { ["description"] = about, ["type"] = "string", ["minLength"] = shortest, ["maxLength"] = longest };

    private static JsonObject Named(string about, JsonObject each) => new()
    {
        ["description"] = about,
        ["type"] = "object",
        ["minProperties"] = 2,
        ["propertyNames"] = new JsonObject { ["$ref"] = "#/$defs/name" },
        ["additionalProperties"] = each,
    };

    private static JsonObject Trait() => Map(
        "A trait.",
        ["label"],
        ("label", Text("Its name for people, such as: keeping things running.", 40)),
        ("about", Text("What it is, in a sentence.", 200)));

    private static JsonObject Role() => Map(
        "A role that can come out.",
        ["name", "profile"],
        ("name", Text("Its name for people.", 60)),
        ("stage", Text("entry, mid or senior.", 10)),
        ("starts_as", Text("The job in which people usually begin on the way to it.", 120)),
        ("check", Ref("name", "The question about the price of the job, which is asked before this role may come out first.")),
        ("one_line", Text("What the role is, in a sentence.", 200)),
        ("profile", Ref("weights", "How much of each trait is in the role: from -2 (the opposite) to 2 (the heart of it).")),
        ("seed", new JsonObject { ["description"] = "A note on where the profile comes from; the bot does not read it.", ["type"] = "string" }));

    private static JsonObject Question()
    {
        var question = Map(
            "A question.",
            ["id", "ask", "options"],
            ("id", Ref("name", "Its name; answers are kept by it.")),
            ("focus", Text("What it is mostly about; two questions of one focus do not follow one another.", QuizNames.Longest)),
            ("scored", Flag("false for a question that changes the advice and never the result.")),
            ("ask", Text("The question itself.", QuizQuestionsReader.LongestQuestion, QuizQuestionsReader.ShortestQuestion)),
            ("options", List("What people can choose from, called a, b, c, d, e in this order.", new JsonObject { ["type"] = "object" }, QuizQuestionsReader.FewestOptions, QuizQuestionsReader.MostOptions)));
        question["if"] = new JsonObject { ["properties"] = new JsonObject { ["scored"] = new JsonObject { ["const"] = false } }, ["required"] = new JsonArray("scored") };
        question["then"] = Options(("tip", Text("Said with the result to who chose it.", QuizQuestionsReader.LongestTip)));
        question["else"] = Options(("evidence", new JsonObject
        {
            ["description"] = "Which traits it speaks for: from -2 to 2, three traits at most.",
            ["$ref"] = "#/$defs/weights",
            ["maxProperties"] = QuizQuestionsReader.MostTraits,
        }));
        return question;
    }

    private static JsonObject Options((string Key, JsonObject Value) last) => new()
    {
        ["properties"] = new JsonObject
        {
            ["options"] = new JsonObject
            {
                ["items"] = Map(
                    "An option.",
                    ["id", "text"],
                    ("id", new JsonObject { ["description"] = "a to e.", ["enum"] = new JsonArray("a", "b", "c", "d", "e") }),
                    ("text", Text("What people read.", QuizQuestionsReader.LongestOption)),
                    last),
            },
        },
    };
}
