using System.Collections.Immutable;
using System.Globalization;
using MentorBot.Core.Search;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Takes values by name out of keys in YAML, and complains of a key that is unknown or missing, or that holds something else.</summary>
internal sealed class YamlMap
{
    private readonly ImmutableArray<YamlField> _fields;
    private readonly string _subject;
    private readonly Complaints _complaints;

    private YamlMap(YamlNode.Fields node, string subject, Complaints complaints) =>
        (_fields, Line, _subject, _complaints) = (node.All, node.Line, subject, complaints);

    /// <summary>Where it begins.</summary>
    internal int Line { get; }

    /// <summary>All keys and values.</summary>
    internal ImmutableArray<YamlField> All => _fields;

    /// <summary>The keys of a value; null, with a complaint, when it is a text or a list. <paramref name="subject" /> is how complaints call it.</summary>
    internal static YamlMap? Of(YamlNode node, string subject, Complaints complaints)
    {
        if (node is YamlNode.Fields fields)
        {
            return new YamlMap(fields, subject, complaints);
        }

        complaints.Error(node.Line, $"{subject} should be keys with values.", "Write `key: value` on lines of their own, or `{key: value, key: value}`.");
        return null;
    }

    /// <summary>Complains of every other key.</summary>
    internal YamlMap Knowing(params ImmutableArray<string> keys)
    {
        foreach (var field in _fields.Where(field => !keys.Contains(field.Key, StringComparer.Ordinal)))
        {
            _complaints.Error(field.Line, $"There is no key `{field.Key}` in {_subject}.", NearMiss.Of(field.Key, keys) is { } near
                ? $"Did you mean `{near}`?"
                : $"Take it away; the keys are {string.Join(", ", keys)}.");
        }

        return this;
    }

    /// <summary>The line of a key, or of the whole when it is not there.</summary>
    internal int LineOf(string key) => Find(key)?.Line ?? Line;

    /// <summary>A text, or null when the key is not there.</summary>
    internal string? Text(string key, int longest) => Find(key) is { } field ? new YamlTexts(_complaints).One(field.Value, key, longest)?.Text : null;

    /// <summary>A text that has to be there; empty, with a complaint, when it is not.</summary>
    internal string Needed(string key, int longest)
    {
        if (Find(key) is null)
        {
            _complaints.Error(Line, $"`{key}` is missing in {_subject}.", $"Write `{key}: …`.");
        }

        return Text(key, longest) ?? "";
    }

    /// <summary>A number between two bounds; else, with a complaint unless the key is not there, the usual one.</summary>
    internal double Number(string key, double usual, double least, double most)
    {
        if (Find(key) is not { } field)
        {
            return usual;
        }

        if (field.Value is YamlNode.Text { Words: var words } && double.TryParse(words, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        _complaints.Error(field.Line, $"`{key}` should be a number from {least} to {most}.", $"Write for example `{key}: {usual.ToString(CultureInfo.InvariantCulture)}`.");
        return usual;
    }

    /// <summary>The same for a whole number.</summary>
    internal int Whole(string key, int usual, int least, int most)
    {
        var number = Number(key, usual, least, most);
        if (number == Math.Floor(number))
        {
            return (int)number;
        }

        _complaints.Error(LineOf(key), $"`{key}` should be a whole number.", $"Write for example `{key}: {usual}`.");
        return usual;
    }

    /// <summary>True or false; else, with a complaint unless the key is not there, what is usual.</summary>
    internal bool Flag(string key, bool usual)
    {
        switch (Find(key)?.Value)
        {
            case null:
                return usual;
            case YamlNode.Text { Words: "true" }:
                return true;
            case YamlNode.Text { Words: "false" }:
                return false;
            default:
                _complaints.Error(LineOf(key), $"`{key}` should be true or false.", $"Write `{key}: {(usual ? "true" : "false")}`.");
                return usual;
        }
    }

    /// <summary>The keys below a key, or null when it is not there.</summary>
    internal YamlMap? Map(string key, string subject) => Find(key) is { } field ? Of(field.Value, subject, _complaints) : null;

    /// <summary>The keys below a key that has to be there; null, with a complaint, when it is not.</summary>
    internal YamlMap? NeededMap(string key, string subject)
    {
        if (Find(key) is null)
        {
            _complaints.Error(Line, $"`{key}` is missing in {_subject}.", $"Write `{key}:` and below it what belongs there.");
        }

        return Map(key, subject);
    }

    /// <summary>The points below a key; none, with a complaint, when there is no list.</summary>
    internal ImmutableArray<YamlNode> Items(string key)
    {
        switch (Find(key))
        {
            case { Value: YamlNode.Items items }:
                return items.All;
            case var other:
                _complaints.Error(other?.Line ?? Line, $"{_subject} has no list `{key}`.", $"Write `{key}:` and below it one `- …` per point.");
                return [];
        }
    }

    /// <summary>The texts below a key; none when it is not there.</summary>
    internal ImmutableArray<Written> Texts(string key, int longest) => new YamlTexts(_complaints).List(Find(key), longest);

    private YamlField? Find(string key) => _fields.FirstOrDefault(field => field.Key == key);
}
