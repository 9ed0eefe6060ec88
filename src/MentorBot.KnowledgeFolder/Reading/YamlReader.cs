using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads the plain part of YAML that front matter needs; anchors, aliases, tags and deep nesting are refused, so nothing can grow while it is read.</summary>
internal sealed class YamlReader
{
    // Keys, a list under a key, an entry of that list, a value of the entry.
    private const int FrontMatterNesting = 4;

    private readonly SourceText _source;
    private readonly int _deepest;
    private readonly Complaints _complaints;
    private readonly Parser _parser;

    private YamlReader(SourceText source, Complaints complaints, int deepest)
    {
        _source = source;
        _deepest = deepest;
        _complaints = complaints;
        _parser = new Parser(new StringReader(source.FrontMatter));
    }

    private ParsingEvent Here => _parser.Current!;

    private int Line => LineOf(Here.Start);

    /// <summary>The keys and values of the front matter; null, with a complaint, when it cannot be read.</summary>
    internal static YamlNode.Fields? Read(SourceText source, Complaints complaints, int deepest = FrontMatterNesting)
    {
        var reader = new YamlReader(source, complaints, deepest);
        return reader.HasTabs() ? null : reader.ReadSafely();
    }

    private bool HasTabs()
    {
        for (var line = _source.First; line < _source.Closing; line++)
        {
            if (_source[line].AsSpan(0, _source[line].Length - _source[line].AsSpan().TrimStart(" \t").Length).Contains('\t'))
            {
                _complaints.Error(line, "The line is indented with a tab.", "Indent with spaces: two for each step.");
                return true;
            }
        }

        return false;
    }

    private YamlNode.Fields? ReadSafely()
    {
        try
        {
            return ReadDocument();
        }
        catch (YamlException fault)
        {
            Complain(YamlFaults.Explain(_source, LineOf(fault.Start)));
        }
        catch (InvalidOperationException)
        {
            // The parser's answer to a list or map in brackets that is never closed.
            Complain(YamlFaults.Explain(_source, _parser.Current is null ? _source.First : Line));
        }
        catch (ArgumentException)
        {
            // The parser's answer to the number of no character, or of half a one.
            _complaints.Error(EscapeFrom(_parser.Current is null ? _source.First : Line), "A `\\u` in a text with double quotes does not name a character.", "Write the character itself, or `\\\\` for one backslash.");
        }

        return null;
    }

    // The parser stands on what it read last, which is before the text that it cannot read.
    private int EscapeFrom(int first)
    {
        var line = first;
        while (line < _source.Closing && !_source[line].Contains("\\u", StringComparison.OrdinalIgnoreCase))
        {
            line++;
        }

        return line < _source.Closing ? line : first;
    }

    private YamlNode.Fields? ReadDocument()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (Here is StreamEnd)
        {
            _complaints.Error(1, _source.First > 1 ? "The front matter is empty." : "The file is empty.", _source.First > 1 ? "Write at least `title: …` between the two lines of `---`." : "Take the shipped file as an example, or delete this one.");
            return null;
        }

        _parser.MoveNext();
        var root = ReadNode(depth: 0);
        if (root is YamlNode.Fields or null)
        {
            return (YamlNode.Fields?)root;
        }

        Complain(YamlFaults.Explain(_source, root.Line));
        return null;
    }

    private YamlNode? ReadNode(int depth)
    {
        if (IsRefused(depth))
        {
            return null;
        }

        switch (Here)
        {
            case Scalar scalar:
                return ReadText(scalar);
            case SequenceStart:
                return ReadItems(depth);
            default:
                return ReadFields(depth);
        }
    }

    private YamlNode.Text? ReadText(Scalar scalar)
    {
        if (scalar.Style is ScalarStyle.Plain && PointInside(scalar) is { } point)
        {
            _complaints.Error(point, "This point is indented differently from the one before, so both run together.", "Begin all points of a list in the same column.");
            return null;
        }

        if (HiddenLetters.IndexIn(scalar.Value) is var hidden and >= 0)
        {
            _complaints.Error(Line, $"There is a hidden character ({HiddenLetters.NameOf(scalar.Value[hidden])}), written with a `\\`.", "Delete it; it can make a text look different from what it is.");
            return null;
        }

        var cut = scalar.Style is ScalarStyle.Plain && _source[LineOf(scalar.End)][Math.Min(Column(scalar.End), _source[LineOf(scalar.End)].Length)..].TrimStart().StartsWith('#');
        var text = new YamlNode.Text(OneLine(scalar.Value), cut, Line);
        _parser.MoveNext();
        return text;
    }

    private YamlNode.Items? ReadItems(int depth)
    {
        var line = Line;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        _parser.MoveNext();
        while (Here is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        _parser.MoveNext();
        return new YamlNode.Items(items.DrainToImmutable(), line);
    }

    private YamlNode.Fields? ReadFields(int depth)
    {
        var at = Line;
        var fields = ImmutableArray.CreateBuilder<YamlField>();
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        _parser.MoveNext();
        while (Here is not MappingEnd)
        {
            var line = Line;
            if (ReadNode(depth + 1) is not { } key || ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            if (key is not YamlNode.Text { Words: var name })
            {
                Complain(YamlFaults.Explain(_source, line));
                return null;
            }

            if (!keys.TryAdd(name, line))
            {
                _complaints.Error(line, $"`{name}` is already written in line {keys[name]}.", "Keep one of the two, with everything in it.");
            }

            fields.Add(new YamlField(name, line, value));
        }

        _parser.MoveNext();
        return new YamlNode.Fields(fields.DrainToImmutable(), at);
    }

    private bool IsRefused(int depth)
    {
        switch (Here)
        {
            case AnchorAlias or NodeEvent { Anchor.IsEmpty: false }:
                _complaints.Error(Line, "A value that begins with `&` or `*` means an anchor in YAML, and anchors are not allowed here.", "Put quotes around the value, or write it out in full.");
                return true;
            case NodeEvent { Tag.IsEmpty: false }:
                _complaints.Error(Line, "A value that begins with `!` means a tag in YAML, and tags are not allowed here.", "Put quotes around the value.");
                return true;
            case NodeEvent when depth > _deepest || (depth == _deepest && Here is not Scalar):
                _complaints.Error(Line, "Lists and keys are nested too deeply here.", "Write it as in the example in the README of the knowledge folder.");
                return true;
            default:
                return false;
        }
    }

    // YAML joins lines: a point that begins further to the right than the last one becomes part of its text.
    private int? PointInside(Scalar scalar)
    {
        for (var line = LineOf(scalar.Start) + 1; line <= LineOf(scalar.End); line++)
        {
            if (_source[line].TrimStart().StartsWith("- ", StringComparison.Ordinal))
            {
                return line;
            }
        }

        return null;
    }

    private void Complain((int Line, string Problem, string Remedy) told) => _complaints.Error(told.Line, told.Problem, told.Remedy);

    private static string OneLine(string value) => string.Join(' ', value.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static int LineOf(Mark mark) => int.CreateSaturating(mark.Line);

    private static int Column(Mark mark) => Math.Max(0, int.CreateSaturating(mark.Column) - 1);
}
