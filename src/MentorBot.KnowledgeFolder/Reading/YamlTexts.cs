using System.Collections.Immutable;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Takes texts and lists of texts out of the front matter, and complains where something else stands.</summary>
internal sealed class YamlTexts(Complaints complaints)
{
    private const string Quote = "Put quotes around the whole text: \"…\".";

    /// <summary>The text of a value; null, with a complaint, when there is none or it is longer than <paramref name="longest" /> characters.</summary>
    internal Written? One(YamlNode value, string key, int longest) => One(value, key, longest, $"`{key}`", $"Write a text after `{key}:`.");

    /// <summary>The text of one line of a list, in the same way.</summary>
    internal Written? Line(YamlNode item, string key, int longest) => One(item, key, longest, $"This line of `{key}`", "Write a text after the `-`, or take the line away.");

    /// <summary>The texts of a list of at most <paramref name="longest" /> characters each; nothing when the key is missing or empty.</summary>
    internal ImmutableArray<Written> List(YamlField? field, int longest)
    {
        switch (field)
        {
            case null or { Value: YamlNode.Text { Words: "", Cut: false } }:
                return [];
            case { Value: YamlNode.Items items }:
                return [.. items.All.Select(item => Line(item, field.Key, longest)).OfType<Written>()];
            default:
                complaints.Error(field.Line, $"`{field.Key}` should be a list.", "Write one `- …` per line below it, or `[one, two]` behind it.");
                return [];
        }
    }

    private Written? One(YamlNode value, string key, int longest, string subject, string fill)
    {
        switch (value)
        {
            case YamlNode.Text { Words: "", Cut: true }:
                complaints.Error(value.Line, $"{subject} is empty: everything after a space and `#` is a comment that nobody sees.", Quote);
                return null;
            case YamlNode.Text { Words: "" }:
                complaints.Error(value.Line, $"{subject} is empty.", fill);
                return null;
            case YamlNode.Text text when text.Words.Length > longest:
                complaints.Error(text.Line, $"{subject} has {text.Words.Length} characters; {longest} are allowed.", "Shorten it.");
                return null;
            case YamlNode.Text text:
                WarnOfCut(text, key, subject);
                return new Written(text.Words, text.Line);
            case YamlNode.Fields:
                complaints.Error(value.Line, $"{subject} should be one text; a colon and a space inside it make it a key with a value.", Quote);
                return null;
            default:
                complaints.Error(value.Line, $"{subject} should be one text, not a list.", $"Write it in one line: `{key}: …`. A text that begins with `[` needs quotes.");
                return null;
        }
    }

    // Dates, stages and addresses show by themselves that a comment follows; a cut-off sentence does not.
    private void WarnOfCut(YamlNode.Text text, string key, string subject)
    {
        if (text.Cut && key is not ("stage" or "kind" or "status" or "checked" or "retired_on" or "url"))
        {
            complaints.Warn(text.Line, $"{subject} ends at `{text.Words}`: everything after a space and `#` is a comment that nobody sees.", "Put quotes around the whole text, or move the comment to a line of its own.");
        }
    }
}
