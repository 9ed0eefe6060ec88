using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>One message to a person, as a document; only a renderer knows a platform.</summary>
/// <param name="Audience">Who may see it.</param>
/// <param name="Placement">Where it goes.</param>
/// <param name="Outcome">What kind of reply it is, for operators and for <c>ask --format jsonl</c>.</param>
/// <param name="About">The pages and sections it shows or offers, best first.</param>
/// <param name="Blocks">What it says, in reading order, within <see cref="Budget.PerMessage" />.</param>
public sealed record Reply(
    Audience Audience,
    Placement Placement,
    Outcome Outcome,
    ImmutableArray<Address> About,
    ImmutableArray<Block> Blocks)
{
    /// <summary>What an answer offers in case that something else was meant, best first.</summary>
    public ImmutableArray<Address> Beside { get; init; } = [];

    /// <summary>The language that the person reads, for the words that a renderer adds.</summary>
    public Locale Locale { get; init; }

    /// <summary>What shows the same again, to others too; null for what belongs to this moment or this person.</summary>
    public ActionToken? Again { get; init; }

    /// <summary>All there is to press, in order.</summary>
    public IEnumerable<Button> Buttons => Blocks.SelectMany(block => block switch
    {
        Block.Buttons row => row.Items,
        Block.Choice choice => [choice.Button],
        _ => ImmutableArray<Button>.Empty,
    });

    /// <summary>Whether there is a picture or another file in it.</summary>
    public bool HasFiles => Blocks.Any(block => block is Block.Picture or Block.Attachment);

    /// <summary>The same reply where no file can be shown.</summary>
    public Reply WithoutFiles => this with
    {
        Blocks =
        [
            .. Blocks.Select(block => block switch
            {
                Block.Picture picture => new Block.Passage(picture.InWords),
                Block.Attachment attachment => new Block.Passage(attachment.InWords),
                _ => block,
            }),
        ],
    };
}

/// <summary>Who may see a reply.</summary>
public enum Audience
{
    /// <summary>Everyone in the channel, so that people learn together.</summary>
    Everyone,

    /// <summary>Everyone in the channel, also when it answers a button: the person was asked and said so.</summary>
    Aloud,

    /// <summary>Only the person who acted, where the platform can answer so in the same place.</summary>
    Person,

    /// <summary>Only the person who acted, even if it takes another place to say it: a matter that is nobody else's.</summary>
    InConfidence,
}

/// <summary>Where a reply goes.</summary>
public enum Placement
{
    /// <summary>A new message.</summary>
    Below,

    /// <summary>In place of the message whose button was pressed, when only that person sees it; else a new message.</summary>
    InPlace,
}

/// <summary>What kind of reply it is.</summary>
public enum Outcome
{
    /// <summary>The question was answered.</summary>
    Answer,

    /// <summary>"Did you mean", with up to three offers.</summary>
    Suggest,

    /// <summary>"I don't know that", with what is known nearby.</summary>
    Unknown,

    /// <summary>Conversation: a greeting, thanks, who the bot is.</summary>
    Chat,

    /// <summary>A command was carried out.</summary>
    Command,
}

/// <summary>A piece of a reply.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>The title of the card, at most 150 characters (Slack's limit for a header).</summary>
    public sealed record Heading(string Text) : Block;

    /// <summary>Something to read: a page's prose, or a sentence of the bot.</summary>
    public sealed record Passage(Prose Prose) : Block;

    /// <summary>A drawing, and what says the same where no picture can be shown.</summary>
    /// <param name="Svg">The drawing (https://www.w3.org/TR/SVG11/).</param>
    /// <param name="Alt">The drawing in words, with the same figures, for who cannot see it; at most <see cref="LongestAlt" /> characters.</param>
    /// <param name="InWords">What is shown in its place where there are no pictures.</param>
    public sealed record Picture(string Svg, string Alt, Prose InWords) : Block
    {
        /// <summary>The longest alternative text in characters: Slack's limit for an upload (https://docs.slack.dev/reference/methods/files.getUploadURLExternal); Discord allows 1,024.</summary>
        public const int LongestAlt = 1000;

        /// <summary>The drawing as PNG, once somebody has turned it into one; else empty.</summary>
        public ImmutableArray<byte> Png { get; init; } = [];
    }

    /// <summary>A file of text to keep.</summary>
    /// <param name="Name">Its name, in letters, digits, hyphens and a dot.</param>
    /// <param name="Text">What is in it.</param>
    /// <param name="InWords">What is shown in its place where no file can be given.</param>
    public sealed record Attachment(string Name, string Text, Prose InWords) : Block;

    /// <summary>Small print: sources, check date.</summary>
    public sealed record Footnote(RichText Text) : Block;

    /// <summary>One of a few things to choose from: what it is, beside its button.</summary>
    /// <param name="Text">What can be chosen, in words.</param>
    /// <param name="Button">What chooses it; beside the words its <see cref="Button.Brief" /> is enough.</param>
    public sealed record Choice(RichText Text, Button Button) : Block;

    /// <summary>Things to press, in order.</summary>
    public sealed record Buttons(ImmutableArray<Button> Items) : Block
    {
        /// <summary>Where to look up one of more names than there are buttons, on a platform that offers names while a person types; null where the buttons are enough.</summary>
        public Lookup? Lookup { get; init; }
    }
}

/// <summary>A list of names with a field to type into.</summary>
/// <param name="Label">What can be looked up.</param>
/// <param name="Names">The names, and what choosing one means.</param>
public sealed record Lookup(string Label, NameList Names)
{
    // So many are seen at a glance.
    private const int Few = 5;

    /// <summary>The list, where there are more than a few to choose from.</summary>
    internal static Lookup? Among(int choices, string label, NameList names) => choices > Few ? new Lookup(label, names) : null;
}

/// <summary>A button: words and what they mean.</summary>
/// <param name="Label">The words, at most 75 characters (Slack's limit; Discord allows 80).</param>
/// <param name="Token">What pressing it means.</param>
public sealed record Button(string Label, ActionToken Token)
{
    /// <summary>A word for it where its label is spelt out beside it; null when it needs all its words.</summary>
    public string? Brief { get; init; }

    /// <summary>What it is one of, for a platform that shows a long choice of one kind as a list under these words; null when it stands for itself.</summary>
    public string? Among { get; init; }
}
