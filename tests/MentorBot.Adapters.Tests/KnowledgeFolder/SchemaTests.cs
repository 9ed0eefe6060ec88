using System.Text.Json.Nodes;
using MentorBot.KnowledgeFolder.Reading;
using MentorBot.KnowledgeFolder.Schema;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class SchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(FrontMatterSchema.ToJson())!;

    [Fact]
    public void The_schema_beside_the_pages_is_the_one_the_code_writes() =>
        File.ReadAllText(Path.Join(SourceTree.PathOf("knowledge"), FrontMatterSchema.FileName)).ReplaceLineEndings("\n")
            .ShouldBe(FrontMatterSchema.ToJson(), "run: mentorbot schema > knowledge/front-matter.schema.json");

    [Fact]
    public void The_folder_passes_over_the_schema()
    {
        using var folder = new TempFolder();
        folder.WriteRole("good", "Good");
        folder.Write(FrontMatterSchema.FileName, FrontMatterSchema.ToJson());
        folder.Write($"roles/{FrontMatterSchema.FileName}", "{");

        var snapshot = folder.Read();

        snapshot.Readings.ShouldHaveSingleItem();
        snapshot.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("role")]
    [InlineData("skill")]
    [InlineData("certification")]
    [InlineData("comparison")]
    [InlineData("guide")]
    public void Each_kind_has_the_keys_that_the_reader_knows_with_their_meaning(string name)
    {
        var kind = Enum.Parse<PageKind>(name, ignoreCase: true);
        var properties = Schema["$defs"]![name]!["properties"]!.AsObject();
        properties.Select(property => property.Key).ShouldBe(FrontMatterKey.NamesFor(kind));
        foreach (var key in FrontMatterKey.All.Where(key => key.On.HasFlag(kind)))
        {
            properties[key.Name]!["description"]!.GetValue<string>().ShouldBe(key.Meaning);
            SchemaCheck.Faults(Schema, properties[key.Name]!, properties[key.Name]!["examples"]![0]).ShouldBeEmpty(key.Name);
        }
    }

    [Fact]
    public void Every_shipped_page_is_as_the_schema_says()
    {
        var files = Directory.GetFiles(SourceTree.PathOf("knowledge"), "*.md", SearchOption.AllDirectories).Where(file => Path.GetDirectoryName(file) != SourceTree.PathOf("knowledge")).ToList();
        files.Count.ShouldBeGreaterThan(50);
        foreach (var file in files)
        {
            var address = $"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileNameWithoutExtension(file)}";
            Core.Knowledge.Address.TryParse(address, out var read).ShouldBeTrue(file);
            SchemaCheck.Faults(Schema, Schema["$defs"]![Name(PageKinds.Of(read))]!, FrontMatterOf(File.ReadAllText(file))).ShouldBeEmpty(file);
        }
    }

    [Theory]
    [InlineData("role", "title: A\nstage: mid\nchecked: 2026-11-21", true)]
    [InlineData("role", "title: A\nchecked: 2026-11-21", false)]
    [InlineData("role", "title: A\nstage: middle\nchecked: 2026-11-21", false)]
    [InlineData("role", "title: A\nstage: mid\nchecked: yesterday", false)]
    [InlineData("role", "title: A\nstage: mid\nchecked: 2026-11-21\nneeds: [x]", false)]
    [InlineData("role", "title: A\nstage: mid\nchecked: 2026-11-21\nskills: [\"?!\"]", false)]
    [InlineData("role", "title: A\nstage: mid\nchecked: 2026-11-21\nskills: one", false)]
    [InlineData("certification", "title: A\nkind: guide\nchecked: 2026-11-21", true)]
    [InlineData("certification", "title: A\nkind: course\nissuer: X\nstatus: active\nchecked: 2026-11-21", true)]
    [InlineData("certification", "title: A\nkind: course\nstatus: active\nchecked: 2026-11-21", false)]
    [InlineData("certification", "title: A\nkind: course\nissuer: X\nstatus: retired\nchecked: 2026-11-21", false)]
    [InlineData("comparison", "title: A\nroles: [a, b]\nchecked: 2026-11-21", true)]
    [InlineData("comparison", "title: A\nroles: [a]\nchecked: 2026-11-21", false)]
    [InlineData("guide", "title: A\nsources: [{ headline: x }]\nchecked: 2026-11-21", false)]
    [InlineData("guide", "title: A\nask_sections: { Not a slug: [x] }\nchecked: 2026-11-21", false)]
    public void What_the_check_complains_of_the_schema_underlines_too(string kind, string front, bool isFine)
    {
        var address = $"{(kind == "guide" ? "guides" : kind + "s")}/a";
        SamplePage.Read(address, $"---\n{front}\n---\n\nLead.\n").Complaints.IsEmpty.ShouldBe(isFine);
        (SchemaCheck.Faults(Schema, Schema["$defs"]![kind]!, FrontMatterOf($"---\n{front}\n---\n")).Count == 0).ShouldBe(isFine);
    }

    private static string Name(PageKind kind) => kind.ToString().ToLowerInvariant();

    private static JsonNode FrontMatterOf(string text) => Json(YamlReader.Read(SourceText.Of(text, new Complaints("x"))!, new Complaints("x"))!)!;

    // As an editor reads it: a key with nothing behind it is null.
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlNode.Items items => new JsonArray([.. items.All.Select(Json)]),
        YamlNode.Fields fields => new JsonObject(fields.All.Select(field => KeyValuePair.Create(field.Key, Json(field.Value)))),
        YamlNode.Text { Words: "" } => null,
        YamlNode.Text text => JsonValue.Create(text.Words),
        _ => throw new ArgumentException(node.ToString(), nameof(node)),
    };
}
