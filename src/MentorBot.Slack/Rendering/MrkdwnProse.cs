using MentorBot.Core.Knowledge;

namespace MentorBot.Slack.Rendering;

/// <summary>Writes prose in Slack's markup (https://docs.slack.dev/messaging/formatting-message-text); never longer than <c>Budget</c> weighs it.</summary>
internal static class MrkdwnProse
{
    /// <summary>Several pieces, with an empty line between them where one is due.</summary>
    internal static string Of(IReadOnlyList<Prose> pieces) => string.Concat(pieces.Select((piece, at) =>
        at == 0 ? Of(piece) : (BelongTogether(pieces[at - 1], piece) ? "\n" : "\n\n") + Of(piece)));

    /// <summary>The words alone, for notifications and screen readers.</summary>
    internal static string Plain(Prose piece) => piece switch
    {
        Prose.List list => string.Join('\n', Items(list, line => PlainWords.Neutral(line.Plain, within: null, opensLine: false))),
        _ => string.Join('\n', piece.Lines.Select(line => PlainWords.Neutral(line.Plain))),
    };

    private static bool BelongTogether(Prose above, Prose below) => (above, below) is (Prose.Subheading, _) or (Prose.Paragraph, Prose.List);

    private static string Of(Prose piece) => piece switch
    {
        Prose.Paragraph paragraph => MrkdwnLine.Of(paragraph.Text),
        Prose.Subheading subheading => MrkdwnLine.Bold(subheading.Text),
        Prose.Quote quote => "&gt; " + Flat(MrkdwnLine.Of(quote.Text)),
        Prose.CodeBlock code => $"```\n{Code(code.Code)}\n```",
        Prose.List list => string.Join('\n', Items(list, MrkdwnLine.Of)),
        _ => throw new System.Diagnostics.UnreachableException($"{piece.GetType().Name} has no form in Slack."),
    };

    private static IEnumerable<string> Items(Prose.List list, Func<RichText, string> words)
    {
        var number = list.Start;
        foreach (var item in list.Items)
        {
            var sign = (item.Depth, list.Numbered) switch
            {
                (0, true) => $"{number++}. ",
                (0, false) => "• ",
                _ => "    ◦ ",
            };
            yield return sign + Flat(words(item.Text));
        }
    }

    private static string Flat(string line) => line.ReplaceLineEndings(" ");

    // Three backticks in a row would end the block.
    private static string Code(string code) =>
        PlainWords.Escape(code).Replace("```", $"`{PlainWords.Joiner}`{PlainWords.Joiner}`", StringComparison.Ordinal);
}
