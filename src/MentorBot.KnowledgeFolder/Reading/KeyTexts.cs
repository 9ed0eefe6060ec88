using System.Collections.Immutable;
using System.Globalization;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Takes choices, days and names of pages out of the front matter, and complains where something else stands.</summary>
internal sealed class KeyTexts(YamlNode.Fields fields, Complaints complaints)
{
    internal const int LongestTitle = 80;
    internal const int LongestName = Address.MaxLength;

    private const int MostPages = 12;

    internal YamlTexts Texts { get; } = new(complaints);

    internal YamlField? Find(string key) => fields.All.FirstOrDefault(field => field.Key == key);

    /// <summary>The text of a key; null when it is not there or, with a complaint, empty.</summary>
    internal Written? Text(string key, int longest = LongestTitle) => Find(key) is { } field ? Texts.One(field.Value, key, longest) : null;

    /// <summary>One of the words that a key allows; null, with a complaint, for any other, and when a needed one is missing.</summary>
    internal TChoice? Choice<TChoice>(string key, string subject)
        where TChoice : struct, Enum
    {
        var choices = FrontMatterKey.All.Single(one => one.Name == key).Choices;
        var use = $"Use {string.Join(", ", choices.SkipLast(1))} or {choices[^1]}";
        if (Find(key) is null)
        {
            complaints.Error(1, $"The {subject} has no {key}.", $"{use}: `{key}: {FrontMatterKey.All.Single(one => one.Name == key).Example}`.");
            return null;
        }

        if (Text(key) is not { } written)
        {
            return null;
        }

        if (choices.Contains(written.Text, StringComparer.Ordinal) && Enum.TryParse<TChoice>(written.Text, ignoreCase: true, out var choice))
        {
            return choice;
        }

        var near = NearMiss.Of(written.Text, choices);
        complaints.Error(written.Line, $"The {key} is `{written.Text}`.", near is null ? $"{use}." : $"{use} (did you mean `{near}`?).");
        return null;
    }

    /// <summary>A day; null when the key is not there or, with a complaint, when it is none.</summary>
    internal (DateOnly Day, Written Written)? Day(string key)
    {
        if (Text(key) is not { } written)
        {
            return null;
        }

        if (DateOnly.TryParseExact(written.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (day, written);
        }

        complaints.Error(written.Line, $"`{written.Text}` is not a day.", $"Write year-month-day, such as `{key}: 2026-11-21`.");
        return null;
    }

    /// <summary>The pages a key names, each by its file name or address.</summary>
    internal ImmutableArray<(Reference Reference, Written Written)> Pages(string key)
    {
        var written = Texts.List(Find(key), LongestName);
        if (written.Length > MostPages)
        {
            complaints.Warn(Find(key)!.Line, $"`{key}` names {written.Length} pages; people see at most {MostPages} well.", "Keep the ones that matter most.");
        }

        var pages = ImmutableArray.CreateBuilder<(Reference, Written)>();
        foreach (var one in written)
        {
            // A title is read as the file name it would have; the check across pages knows which page was meant.
            var name = PlainName(one.Text);
            if (Reference.TryParse(name, out var reference) || (Slug.TryMake(name, out var slug) && Reference.TryParse(slug.ToString(), out reference)))
            {
                pages.Add((reference, one));
            }
            else
            {
                complaints.Error(one.Line, $"`{one.Text}` under `{key}` is not the name of a page.", "Write the page's file name without its ending.");
            }
        }

        return pages.DrainToImmutable();
    }

    private static string PlainName(string text) => text.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? text[..^3] : text;
}
