using System.Globalization;
using System.Text.Json.Nodes;
using MentorBot.Adapters.Tests.KnowledgeFolder;
using MentorBot.KnowledgeFolder.Reading;
using MentorBot.KnowledgeFolder.Schema;

namespace MentorBot.Adapters.Tests.Quiz;

/// <summary>The schema that editors hold the quiz to while it is written.</summary>
public sealed class QuizSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(QuizSchema.ToJson())!;

    [Fact]
    public void The_schema_beside_the_quiz_is_the_one_the_code_writes_and_the_quiz_names_it()
    {
        File.ReadAllText(Path.Join(SourceTree.PathOf("knowledge/quiz"), QuizSchema.FileName)).ReplaceLineEndings("\n")
            .ShouldBe(QuizSchema.ToJson(), "run: mentorbot schema quiz > knowledge/quiz/fit.schema.json");
        ShippedQuiz.Text.ShouldStartWith($"# yaml-language-server: $schema={QuizSchema.FileName}\n");
    }

    [Fact]
    public void The_shipped_quiz_is_as_the_schema_says() => Faults(ShippedQuiz.Text).ShouldBeEmpty();

    [Theory]
    [InlineData("quiz: ai-role-fit", "quizz: ai-role-fit")]
    [InlineData("quiz: ai-role-fit", "quiz: AI fit")]
    [InlineData("version: 1", "version: 0")]
    [InlineData("version: 1", "version: one")]
    [InlineData("version: 1", "version: 1.5")]
    [InlineData("temperature: 0.9", "temperature: 9")]
    [InlineData("temperature: 0.9", "temparature: 0.9")]
    [InlineData("lapse: {0.05: 0.40,", "lapse: {5: 0.40,")]
    [InlineData("role_prior: uniform", "role_prior: even")]
    [InlineData("role_prior: uniform", "role_prior: {data-scientist: 0}")]
    [InlineData("min_questions: 6", "min_questions: 2")]
    [InlineData("no_same_focus_in_a_row: true", "no_same_focus_in_a_row: 2")]
    [InlineData("label: \"building things that ship\"", "name: \"building things that ship\"")]
    [InlineData("profile: {build: 2,", "profile: {build: 3,")]
    [InlineData("profile: {build: 2,", "profile: {build: much,")]
    [InlineData("check: messy_sheet", "check: Messy sheet")]
    [InlineData("scored: false", "scored: true")]
    [InlineData("tip: \"A first", "evidence: \"A first")]
    [InlineData("evidence: {build: 2}", "evidence: {build: 2, math: 1, people: 1, trust: 1}")]
    [InlineData("- {id: e, text: \"In a business", "- {id: f, text: \"In a business")]
    public void What_the_reader_complains_of_the_schema_underlines_too(string right, string wrong)
    {
        ShippedQuiz.Text.ShouldContain(right);
        var at = ShippedQuiz.Text.IndexOf(right, StringComparison.Ordinal);
        var text = ShippedQuiz.Text[..at] + wrong + ShippedQuiz.Text[(at + right.Length)..];
        ShippedQuiz.Read(text).ShouldBeNull();
        Faults(text).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("What?", 0)]
    [InlineData("What would you rather do on a long afternoon than anything else that I could think of, if you had the whole of it for yourself and nobody else around?", 0)]
    [InlineData("What would you rather do?", 6)]
    [InlineData("What would you rather do?", 1)]
    public void A_question_out_of_bounds_is_underlined(string ask, int options)
    {
        var more = string.Concat(Enumerable.Range(0, options).Select(at => $"      - {{id: {"abcdef"[at]}, text: Tea}}\n"));
        Faults($"{ShippedQuiz.Text.TrimEnd()}\n  - id: planted\n    ask: \"{ask}\"\n    options:\n{(more.Length > 0 ? more : "      - {id: a, text: Tea}\n      - {id: b, text: Cake}\n")}").ShouldNotBeEmpty();
    }

    private static IReadOnlyList<string> Faults(string text) =>
        SchemaCheck.Faults(Schema, Schema, Json(YamlReader.Read(SourceText.OfYaml(text), new Complaints("x"), deepest: 6)!));

    // As an editor reads it: what looks like a number is one.
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlNode.Items items => new JsonArray([.. items.All.Select(Json)]),
        YamlNode.Fields fields => new JsonObject(fields.All.Select(field => KeyValuePair.Create(field.Key, Json(field.Value)))),
        YamlNode.Text { Words: "true" or "false" } flag => JsonValue.Create(flag.Words == "true"),
        YamlNode.Text number when double.TryParse(number.Words, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => JsonValue.Create(value),
        YamlNode.Text text => JsonValue.Create(text.Words),
        _ => throw new ArgumentException(node.ToString(), nameof(node)),
    };
}
