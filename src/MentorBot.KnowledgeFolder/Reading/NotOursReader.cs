using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads <c>not-ours.md</c>: under each heading questions that the pages do not answer, one a point. Everything else in it is for people.</summary>
internal static class NotOursReader
{
    private const int Longest = 200;

    /// <summary>The questions by heading; what is wrong is complained of, and left out.</summary>
    internal static ImmutableArray<SearchText> Read(string text, Complaints complaints)
    {
        var themes = new List<(string Heading, List<string> Questions)>();
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (line.StartsWith("##", StringComparison.Ordinal))
            {
                themes.Add((line.TrimStart('#').Trim(), []));
            }
            else if (line is ['-' or '*' or '+', ' ', .. var question] && Check(question.Trim(), themes.Count > 0, index + 1, complaints))
            {
                themes[^1].Questions.Add(question.Trim());
            }
        }

        return [.. themes.Where(theme => theme.Questions.Count > 0).Select(theme => new SearchText(theme.Heading, [.. theme.Questions], Body: ""))];
    }

    private static bool Check(string question, bool isUnderHeading, int line, Complaints complaints)
    {
        if (!isUnderHeading)
        {
            complaints.Error(line, "This question stands under no heading.", "Write a line such as `## Pay in figures` above it.");
        }
        else if (Words.Of(question).IsEmpty)
        {
            complaints.Error(line, "This point is empty.", "Write a question, or take the line away.");
        }
        else if (question.Length > Longest)
        {
            complaints.Error(line, $"This question has more than {Longest} characters.", "Shorten it to what people really type.");
        }
        else
        {
            return true;
        }

        return false;
    }
}
