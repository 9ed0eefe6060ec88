using System.Collections.Immutable;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>What stands in the front matter, with its lines: text, a list, or keys with values.</summary>
internal abstract record YamlNode
{
    private YamlNode(int line) => Line = line;

    internal int Line { get; }

    /// <summary>Words; <paramref name="Cut" /> when an unquoted value is followed by a <c>#</c> that hides the rest of its line.</summary>
    internal sealed record Text(string Words, bool Cut, int At) : YamlNode(At);

    /// <summary>A list.</summary>
    internal sealed record Items(ImmutableArray<YamlNode> All, int At) : YamlNode(At);

    /// <summary>Keys with values.</summary>
    internal sealed record Fields(ImmutableArray<YamlField> All, int At) : YamlNode(At);
}

/// <summary>One key of the front matter, its line, and its value.</summary>
internal sealed record YamlField(string Key, int Line, YamlNode Value);
