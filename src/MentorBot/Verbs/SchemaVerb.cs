using System.CommandLine;
using MentorBot.KnowledgeFolder.Schema;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot schema</c>: prints the JSON Schema of the front matter, which lies beside the pages too.</summary>
internal static class SchemaVerb
{
    internal static Command Create()
    {
        var verb = new Command("schema", "Print the JSON Schema of the front matter, for editors that complete and underline");
        verb.SetAction(_ => Console.Out.Write(FrontMatterSchema.ToJson()));
        return verb;
    }
}
