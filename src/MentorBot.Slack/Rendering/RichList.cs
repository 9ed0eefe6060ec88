using MentorBot.Core.Knowledge;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Rendering;

/// <summary>Writes a list as a block of its own, so that Slack indents it (https://docs.slack.dev/reference/block-kit/blocks/rich-text-block); no words in it are markup, so nothing is escaped.</summary>
internal static class RichList
{
    // What stands in the JSON around the points of one depth, one point, and one stretch of words.
    private const int PerRun = 90;
    private const int PerPoint = 50;
    private const int PerStretch = 60;

    private static readonly RichTextStyle Bold = new(Bold: true);
    private static readonly RichTextStyle Italic = new(Italic: true);
    private static readonly RichTextStyle Code = new(Code: true);

    /// <summary>The block.</summary>
    internal static BlockPayload.RichText Of(Prose.List list)
    {
        var runs = new List<RichTextList>();
        var number = list.Start;
        for (var at = 0; at < list.Items.Length;)
        {
            var depth = list.Items[at].Depth;
            var points = list.Items.Skip(at).TakeWhile(item => item.Depth == depth).Select(item => Point(item.Text)).ToList();
            var isNumbered = list.Numbered && depth == 0;
            runs.Add(new RichTextList(isNumbered ? "ordered" : "bullet", points, depth == 0 ? null : depth, isNumbered && number > 1 ? number - 1 : null));
            number += isNumbered ? points.Count : 0;
            at += points.Count;
        }

        return new BlockPayload.RichText(runs);
    }

    /// <summary>How many characters of JSON such a block takes besides the words, at most.</summary>
    internal static int CostOf(Prose.List list)
    {
        var runs = list.Items.Where((item, at) => at == 0 || item.Depth != list.Items[at - 1].Depth).Count();
        return PerRun + (runs * PerRun) + list.Items.Sum(item => PerPoint + (item.Text.Inlines.Length * PerStretch));
    }

    private static RichTextSection Point(RichText text)
    {
        var stretches = text.Inlines.Where(inline => inline.Text.Length > 0).Select(Stretch).ToList();
        return new RichTextSection(stretches.Count > 0 ? stretches : [new RichTextElement("text", " ")]);
    }

    private static RichTextElement Stretch(Inline inline)
    {
        var words = PlainWords.Label(inline.Text);
        return inline switch
        {
            Inline.Strong or Inline.PageLink => new RichTextElement("text", words, Bold),
            Inline.Emphasis => new RichTextElement("text", words, Italic),
            Inline.Code => new RichTextElement("text", words, Code),
            Inline.WebLink link when MrkdwnLine.CanFollow(link) => new RichTextElement("link", words, Url: link.Target.AbsoluteUri),
            _ => new RichTextElement("text", words),
        };
    }
}
