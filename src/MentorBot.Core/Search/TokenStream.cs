using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>The words of some texts as numbers, text after text: of each its title, its examples, its body.</summary>
/// <param name="room">About how many words there are, so that the list need not grow, which costs more than to read them.</param>
internal sealed class TokenStream(int room)
{
    private readonly List<int> _tokens = new(room);
    private readonly List<Part> _parts = [];
    private readonly List<int> _firstParts = [0];

    internal enum Field
    {
        Title,
        Example,
        Body,
    }

    internal int Texts => _firstParts.Count - 1;

    internal void Add(int token) => _tokens.Add(token);

    /// <summary>What was added since the last part is one title, one example or, after them, one body.</summary>
    internal void EndPart(Field field)
    {
        var start = _parts.Count == 0 ? 0 : _parts[^1].End;
        _parts.Add(new Part(field, start, _tokens.Count));
    }

    internal void EndText() => _firstParts.Add(_parts.Count);

    /// <summary>Gives each word another number.</summary>
    internal void Renumber(ReadOnlySpan<int> numbers)
    {
        foreach (ref var token in CollectionsMarshal.AsSpan(_tokens))
        {
            token = numbers[token];
        }
    }

    internal ReadOnlySpan<Part> PartsOf(int text) =>
        CollectionsMarshal.AsSpan(_parts)[_firstParts[text].._firstParts[text + 1]];

    internal ReadOnlySpan<int> TokensOf(Part part) => CollectionsMarshal.AsSpan(_tokens)[part.Start..part.End];

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Part(Field Field, int Start, int End)
    {
        internal int Length => End - Start;
    }
}
