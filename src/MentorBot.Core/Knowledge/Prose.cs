using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge;

/// <summary>A piece of a page as a moderator wrote it, free of any platform.</summary>
public abstract record Prose
{
    private Prose()
    {
    }

    /// <summary>Every line of text in this piece, in reading order.</summary>
    public abstract IEnumerable<RichText> Lines { get; }

    /// <summary>Running text.</summary>
    public sealed record Paragraph(RichText Text) : Prose
    {
        /// <inheritdoc />
        public override IEnumerable<RichText> Lines => [Text];
    }

    /// <summary>A bullet list, or a numbered one whose first number is <paramref name="Start" />.</summary>
    public sealed record List(bool Numbered, int Start, ImmutableArray<ListItem> Items) : Prose
    {
        /// <inheritdoc />
        public override IEnumerable<RichText> Lines => Items.Select(item => item.Text);
    }

    /// <summary>A heading inside a section.</summary>
    public sealed record Subheading(RichText Text) : Prose
    {
        /// <inheritdoc />
        public override IEnumerable<RichText> Lines => [Text];
    }

    /// <summary>Somebody's words.</summary>
    public sealed record Quote(RichText Text) : Prose
    {
        /// <inheritdoc />
        public override IEnumerable<RichText> Lines => [Text];
    }

    /// <summary>Lines to read as they stand.</summary>
    public sealed record CodeBlock(string Code) : Prose
    {
        /// <inheritdoc />
        public override IEnumerable<RichText> Lines => [RichText.Of(Code)];
    }
}

/// <summary>One point of a list; depth 0 is the outer list, 1 a list inside a point.</summary>
public sealed record ListItem(RichText Text, int Depth);
