using System.Text.Json.Nodes;
using static MentorBot.KnowledgeFolder.Schema.QuizSchema;

namespace MentorBot.KnowledgeFolder.Schema;

/// <summary>What the schema says of <c>engine</c>: how the quiz thinks and when it stops.</summary>
internal static class QuizEngineSchema
{
    internal static JsonObject Engine() => Map(
        "How the quiz thinks and when it stops; what is not written is as usual.",
        [],
        ("temperature", Number("How strongly people follow what they prefer.", 0.05, 3)),
        ("profile_norm", Number("The length to which every profile is brought, so that no role is louder than another.", 0.1, 10)),
        ("lapse", Lapse()),
        ("prior", Map(
            "How likely it is that a person is drawn to one role, to two, or to none; together 1.",
            [],
            ("pure", Number("One role.", 1e-6, 1)),
            ("blend", Number("Two roles.", 1e-6, 1)),
            ("none", Number("None.", 1e-6, 1)))),
        ("pair_nearness", Number("How much more likely two similar roles go together than two distant ones.", 0, 5)),
        ("role_prior", new JsonObject
        {
            ["description"] = "uniform, or how likely roles are compared with others.",
            ["anyOf"] = new JsonArray(
                new JsonObject { ["const"] = "uniform" },
                new JsonObject { ["type"] = "object", ["additionalProperties"] = Number("1 is as usual.", 0.001, 1000) }),
        }),
        ("min_questions", Whole("The fewest questions.", 3, 20)),
        ("max_questions", Whole("The most questions.", 3, 40)),
        ("stop", Stop()),
        ("confidence_words", Map(
            "The lowest confidence for each word.",
            [],
            ("strong", Number("Points clearly to a role.", 0, 1)),
            ("good", Number("The best match so far.", 0, 1)),
            ("leaning", Number("Leans towards a role.", 0, 1)),
            ("open", Number("No clear picture.", 0, 1)))),
        ("tie_margin", Number("Below this lead the first two are said to fit equally.", 0, 1)),
        ("flow", Map(
            "In which order is asked.",
            [],
            ("first", List("Easy questions, one of which opens the quiz.", Ref("name", "A question."), least: null, most: null)),
            ("no_same_focus_in_a_row", Flag("Whether two questions of one focus may not follow one another.")))));

    private static JsonObject Stop() => Map(
        "When no further question is needed.",
        [],
        ("clear_winner", Number("From this share the first role is a clear winner, ...", 0, 1)),
        ("clear_margin", Number("... if it also leads by this much.", 0, 1)),
        ("tie_pair", Number("From this sum of shares the first two are a result, ...", 0, 1)),
        ("tie_min_each", Number("... if the second has at least this much.", 0, 1)),
        ("min_gain_bits", Number("A question that promises to teach less is not asked.", 0, 3)));

    private static JsonObject Lapse() => new()
    {
        ["description"] = "Shares of odd answers with how likely each is; the likelihoods add up to 1.",
        ["type"] = "object",
        ["minProperties"] = 1,
        ["maxProperties"] = 6,
        ["propertyNames"] = new JsonObject { ["pattern"] = @"^0?\.[0-9]+$" },
        ["additionalProperties"] = Number("How likely this share is.", 1e-6, 1),
    };
}
