using System.Collections.Frozen;
using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Knowledge;

/// <summary>Recognises which section of a page a text asks for: by the section's heading, or by the words that moderators noted for it.</summary>
public sealed class SectionCues
{
    // "earn" is one slip from "learn" and "still" from "skill": short cues are taken only as they stand.
    private const int ShortestRepaired = 6;

    private readonly ILookup<string, Cue> _byFirstWord;
    private readonly ImmutableArray<Cue> _repairable;
    private readonly FrozenSet<string> _words;

    internal SectionCues(IEnumerable<(string Written, Slug Section)> cues, Synonyms synonyms)
    {
        ImmutableArray<Cue> all = [.. cues.Select(cue => new Cue(synonyms.Read(cue.Written), cue.Section)).Where(cue => !cue.Words.IsEmpty).OrderByDescending(cue => cue.Words.Length)];
        _words = all.SelectMany(cue => cue.Words).ToFrozenSet(StringComparer.Ordinal);
        _byFirstWord = all.ToLookup(cue => cue.Words[0], StringComparer.Ordinal);
        _repairable = all.RemoveAll(cue => cue.Words[0].Length < ShortestRepaired);
    }

    /// <summary>Whether a word stands in one of the cues.</summary>
    public bool Know(string word) => _words.Contains(word);

    /// <summary>The sections asked for in these words, with where their cue stands, in the order written; a page's own sections are known by their headings.</summary>
    public ImmutableArray<SectionCue> FindIn(ImmutableArray<string> words, IEnumerable<Section>? own = null)
    {
        var headings = (own ?? []).Select(section => new Cue(Words.Of(section.Title), section.Address.Section!.Value)).OrderByDescending(cue => cue.Words.Length).ToList();
        var found = ImmutableArray.CreateBuilder<SectionCue>();
        for (var start = 0; start < words.Length;)
        {
            var at = start;
            var cue = _byFirstWord[words[start]].FirstOrDefault(one => StandsAt(words, at, one.Words))
                ?? headings.FirstOrDefault(one => StandsAt(words, at, one.Words))
                ?? _repairable.FirstOrDefault(one => StandsAt(words, at, one.Words));
            if (cue is not null)
            {
                found.Add(new SectionCue(cue.Section, start, cue.Words.Length));
            }

            start += cue?.Words.Length ?? 1;
        }

        return found.DrainToImmutable();
    }

    private static bool StandsAt(ImmutableArray<string> words, int start, ImmutableArray<string> cue)
    {
        if (start + cue.Length > words.Length)
        {
            return false;
        }

        for (var offset = 0; offset < cue.Length; offset++)
        {
            if (words[start + offset] != cue[offset] && (cue[offset].Length < ShortestRepaired || !Spelling.IsNear(words[start + offset], cue[offset])))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Cue(ImmutableArray<string> Words, Slug Section);
}

/// <summary>A section asked for in a text: its slug, at which word its cue stands, over how many words.</summary>
public sealed record SectionCue(Slug Section, int Start, int Length);
