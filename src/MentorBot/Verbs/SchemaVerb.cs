using System.CommandLine;
using MentorBot.KnowledgeFolder.Schema;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot schema</c>: prints the JSON Schema of the front matter or of the quiz, which lie beside what they describe too.</summary>
internal static class SchemaVerb
{
    private const string Pages = "front-matter";
    private const string Quiz = "quiz";

    internal static Command Create()
    {
        var what = new Argument<string>("what") { Description = "What it describes", DefaultValueFactory = _ => Pages };
        what.AcceptOnlyFromAmong(Pages, Quiz);
        var verb = new Command("schema", "Print the JSON Schema of the front matter or of the quiz, for editors that complete and underline") { what };
        verb.SetAction(parsed => Console.Out.Write(parsed.GetValue(what) == Quiz ? QuizSchema.ToJson() : FrontMatterSchema.ToJson()));
        return verb;
    }
}
