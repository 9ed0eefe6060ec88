using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>A page without a fault, and ways to spoil one line of it.</summary>
internal static class SamplePage
{
    internal const string Good =
        """
        ---
        title: MLOps Engineer
        stage: mid
        aliases: [MLOps, ML Ops]
        ask:
          - who keeps models alive
        ask_sections:
          how-to-start:
            - how do I get into it
        sources:
          - title: "A careful article: part one"
            url: https://example.org/article
          - Another source
        checked: 2026-11-21
        ---

        An MLOps engineer keeps models alive.

        ## How to start

        1. Ship *one* model.

        ## Skills

        Python and [data](roles/mlops-engineer#how-to-start).

        """;

    internal static readonly DateOnly Today = new(2026, 11, 21);

    /// <summary>The page with these lines in place of line <paramref name="at" />.</summary>
    internal static string With(int at, string written)
    {
        var lines = Good.Split('\n');
        lines[at - 1] = written;
        return string.Join('\n', lines);
    }

    /// <summary>The page with another text below its front matter.</summary>
    internal static string Saying(string body) => string.Join('\n', Good.Split('\n').Take(15)).Replace("ask_sections:\n  how-to-start:\n    - how do I get into it\n", "", StringComparison.Ordinal) + "\n\n" + body + "\n";

    /// <summary>What comes of reading a text as <c>roles/mlops-engineer.md</c>.</summary>
    internal static PageReading Read(string text) => Read("roles/mlops-engineer", text);

    internal static PageReading Read(string address, string text)
    {
        Address.TryParse(address, out var read).ShouldBeTrue();
        return PageReader.Read($"{address}.md", read, text, Today);
    }

    /// <summary>The prose that comes of a text below the front matter, which must be without a complaint.</summary>
    internal static IEnumerable<string> Prose(string body)
    {
        var reading = Read(Saying(body));
        reading.Complaints.ShouldBeEmpty();
        return Notation.Of(reading.Written!.Page);
    }
}
