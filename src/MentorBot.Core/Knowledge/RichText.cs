using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge;

/// <summary>One stretch of text in one style, as a moderator wrote it; nothing in it is escaped for any platform yet.</summary>
public abstract record Inline
{
    private Inline(string text) => Text = text;

    /// <summary>The words people see.</summary>
    public string Text { get; }

    /// <summary>The same stretch with other words, for cutting.</summary>
    public abstract Inline With(string text);

    /// <summary>Ordinary words.</summary>
    public sealed record Plain(string Words) : Inline(Words)
    {
        /// <inheritdoc />
        public override Inline With(string text) => new Plain(text);
    }

    /// <summary>Words that matter (bold).</summary>
    public sealed record Strong(string Words) : Inline(Words)
    {
        /// <inheritdoc />
        public override Inline With(string text) => new Strong(text);
    }

    /// <summary>Words with a tone (italic).</summary>
    public sealed record Emphasis(string Words) : Inline(Words)
    {
        /// <inheritdoc />
        public override Inline With(string text) => new Emphasis(text);
    }

    /// <summary>Words to type or names in code.</summary>
    public sealed record Code(string Words) : Inline(Words)
    {
        /// <inheritdoc />
        public override Inline With(string text) => new Code(text);
    }

    /// <summary>Words that lead to a page of the web (http or https only).</summary>
    public sealed record WebLink(string Words, Uri Target) : Inline(Words)
    {
        /// <inheritdoc />
        public override Inline With(string text) => new WebLink(text, Target);
    }

    /// <summary>Words that lead to a page or section of the knowledge folder.</summary>
    public sealed record PageLink(string Words, Address Target) : Inline(Words)
    {
        /// <inheritdoc />
        public override Inline With(string text) => new PageLink(text, Target);
    }
}

/// <summary>A line of text with its styles and links.</summary>
public sealed record RichText(ImmutableArray<Inline> Inlines)
{
    /// <summary>The words alone.</summary>
    public string Plain => string.Concat(Inlines.Select(inline => inline.Text));

    /// <summary>A line without any style.</summary>
    public static RichText Of(string words) => new([new Inline.Plain(words)]);

    /// <summary>A line of several stretches.</summary>
    public static RichText Of(params ReadOnlySpan<Inline> inlines) => new([.. inlines]);
}
