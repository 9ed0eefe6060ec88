using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.KnowledgeFolder.Comparing;

/// <summary>A question to try, and the address that should answer it: <c>a|b</c> either, <c>a+b</c> both, <c>NONE</c> nothing; null when nobody said.</summary>
public sealed record Question(string Text, string? Expected)
{
    private const string Nothing = "NONE";

    /// <summary>The questions of a table with tabs between its columns; its first line names them, and <c>question</c> must be among them. False with the reason when it is none.</summary>
    public static bool TryReadAll(IReadOnlyList<string> lines, out ImmutableArray<Question> questions, out string reason)
    {
        var names = lines.Count == 0 ? [] : lines[0].TrimStart('\uFEFF').Split('\t').Select(name => name.Trim()).ToList();
        var (question, expected) = (names.IndexOf("question"), names.IndexOf("expected"));
        reason = question < 0 ? "The first line must name the columns, with tabs between them: question, expected, kind. Only `question` is needed." : "";
        questions = question < 0
            ? []
            : [.. lines.Skip(1).Select(line => line.Split('\t')).Where(cells => Cell(cells, question).Length > 0).Select(cells => new Question(Cell(cells, question), NullIfEmpty(Cell(cells, expected))))];
        return question >= 0;
    }

    /// <summary>The ways people ask that moderators wrote down themselves: names and ask lines of pages and sections.</summary>
    internal static IEnumerable<Question> Of(KnowledgeBase library) => library.Pages
        .SelectMany(page => new[] { page.Title }.Concat(page.Aliases).Concat(page.Asks).Concat(page.Sections.SelectMany(section => section.Asks)))
        .Select(text => new Question(text, Expected: null));

    /// <summary>Each question once; of two the one with an expectation stays.</summary>
    internal static ImmutableArray<Question> Distinct(IEnumerable<Question> questions) =>
        [.. questions.OrderBy(question => question.Expected is null).DistinctBy(question => Words.Key(question.Text), StringComparer.Ordinal)];

    /// <summary>Whether these are what is expected; null when nothing is.</summary>
    internal bool? IsRight(ImmutableArray<Address> answers) => Expected switch
    {
        null => null,
        Nothing => answers.IsEmpty,
        _ => Expected.Split('|').Any(one => one.Split('+').All(address => answers.Any(answer => answer.ToString() == address.Trim()))),
    };

    private static string Cell(string[] cells, int at) => at >= 0 && at < cells.Length ? cells[at].Trim() : "";

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
