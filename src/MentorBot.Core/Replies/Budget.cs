using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>How much fits into one message on every platform at once, so that no renderer ever has to cut.</summary>
/// <remarks>
/// A character weighs as much as its longest escape: <c>&amp;</c> is five characters in Slack, a Markdown sign two in Discord.
/// Discord allows 4,000 characters of text in a message (https://discord.com/developers/docs/components/reference#text-display),
/// Slack 3,000 in a section (https://docs.slack.dev/reference/block-kit/blocks/section-block) and about 13,200 in all.
/// </remarks>
public static class Budget
{
    /// <summary>The most that one message may weigh.</summary>
    public const int PerMessage = 3800;

    /// <summary>The most that one passage may weigh, so that it fits into one Slack section.</summary>
    public const int PerPassage = 2800;

    /// <summary>The most buttons in one message: five rows of five in Discord.</summary>
    public const int Buttons = 25;

    /// <summary>The most choices in one message: each takes three of Discord's forty components (https://discord.com/developers/docs/components/reference#section).</summary>
    public const int Choices = 5;

    /// <summary>The most characters on a button.</summary>
    public const int ButtonLabel = 75;

    // A line's own signs: a bullet or number with its indent, the line break and a pair of style marks.
    private const int LineCost = 12;

    /// <summary>What a text weighs.</summary>
    public static int Of(string text)
    {
        var weight = 0;
        foreach (var letter in text)
        {
            weight += Of(letter);
        }

        return weight;
    }

    /// <summary>What a line weighs with its styles and link targets.</summary>
    public static int Of(RichText text) => LineCost + text.Inlines.Sum(inline => Of(inline.Text) + OfStyle(inline));

    /// <summary>What a stretch's style marks and link target weigh, without its words.</summary>
    public static int OfStyle(Inline inline) => inline switch
    {
        Inline.WebLink link => Of(link.Target.AbsoluteUri) + 6,
        Inline.Plain => 0,
        _ => 6,
    };

    /// <summary>What a piece of prose weighs.</summary>
    public static int Of(Prose prose) => LineCost + prose.Lines.Sum(Of);

    /// <summary>What one character weighs.</summary>
    public static int Of(char letter) => letter switch
    {
        '&' => 5,
        '<' or '>' => 4,
        '@' or '#' or '\\' or '*' or '_' or '~' or '`' or '|' or '[' or ']' or '(' or ')' or '-' or '+' or '.' or ':' or '!' => 2,
        _ => 1,
    };

    /// <summary>These words on a button: cut with an ellipsis where they are too long.</summary>
    public static string Label(string words) => Cut(words, ButtonLabel);

    /// <summary>These words in at most <paramref name="length" /> characters: cut with an ellipsis where they are longer.</summary>
    public static string Cut(string words, int length) => Ellipsis.Cut(words, length);
}
