using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.KnowledgeFolder.Comparing;

/// <summary>A question to try, and the address that should answer it: <c>a|b</c> either, <c>a+b</c> both, <c>NONE</c> nothing; null when nobody said.</summary>
public sealed record Question(string Text, string? Expected)
{
    /// <summary>What stands in place of an address when nothing in the folder answers.</summary>
    public const string Nothing = "NONE";

    /// <summary>What kind of question it is, in the words of whoever wrote the table; empty when nobody said.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The line of the table it stands in, from 1; 0 for one that stands in no table.</summary>
    public int Line { get; init; }

    /// <summary>The questions of a table with tabs between its columns; its first line names them, and <c>question</c> must be among them. False with the reason when it is none.</summary>
    public static bool TryReadAll(IReadOnlyList<string> lines, out ImmutableArray<Question> questions, out string reason)
    {
        var names = lines.Count == 0 ? [] : lines[0].TrimStart('\uFEFF').Split('\t').Select(name => name.Trim()).ToList();
        var (question, expected, kind) = (names.IndexOf("question"), names.IndexOf("expected"), names.IndexOf("kind"));
        reason = question < 0 ? "The first line must name the columns, with tabs between them: question, expected, kind. Only `question` is needed." : "";
        questions = question < 0
            ? []
            :
            [
                .. lines.Select((line, at) => (Cells: line.Split('\t'), Line: at + 1))
                    .Skip(1)
                    .Where(row => Cell(row.Cells, question).Length > 0)
                    .Select(row => new Question(Cell(row.Cells, question), NullIfEmpty(Cell(row.Cells, expected))) { Kind = Cell(row.Cells, kind), Line = row.Line }),
            ];
        return question >= 0;
    }

    /// <summary>The ways people ask that moderators wrote down themselves: names and ask lines of pages and sections.</summary>
    internal static IEnumerable<Question> Of(KnowledgeBase library) => library.Pages
        .SelectMany(page => new[] { page.Title }.Concat(page.Aliases).Concat(page.Asks).Concat(page.Sections.SelectMany(section => section.Asks)))
        .Select(text => new Question(text, Expected: null));

    /// <summary>Each question once; of two the one with an expectation stays.</summary>
    internal static ImmutableArray<Question> Distinct(IEnumerable<Question> questions) =>
        [.. questions.OrderBy(question => question.Expected is null).DistinctBy(question => Words.Key(question.Text), StringComparer.Ordinal)];

    /// <summary>What would answer it: each choice is the addresses that must all be shown; none when nothing answers it or nobody said.</summary>
    internal ImmutableArray<ImmutableArray<string>> Choices => Expected is null or Nothing
        ? []
        : [.. Expected.Split('|').Select(one => one.Split('+', StringSplitOptions.TrimEntries).ToImmutableArray())];

    /// <summary>Whether these are what is expected; null when nothing is.</summary>
    internal bool? IsRight(ImmutableArray<Address> answers) => Expected switch
    {
        null => null,
        Nothing => answers.IsEmpty,
        _ => Choices.Any(choice => choice.All(address => answers.Any(answer => answer.ToString() == address))),
    };

    private static string Cell(string[] cells, int at) => at >= 0 && at < cells.Length ? cells[at].Trim() : "";

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
