using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.Core.Answers;

/// <summary>A question as it was read: its words in the pages' own spelling, the roles and the sections that it names, and what else is in it.</summary>
internal sealed record Reading(
    ImmutableArray<string> Words,
    ImmutableArray<string> Singular,
    ImmutableArray<Mention<Address>> Mentions,
    ImmutableArray<SectionCue> Cues,
    ImmutableArray<string> Rest)
{
    private static readonly ImmutableHashSet<string> Comparing =
        ["vs", "versus", "difference", "differ", "different", "differently", "distinction", "distinguish", "contrast", "compare", "compared", "comparison", "between", "than", "closer", "better", "instead"];

    private static readonly Phrases WhatSomebodyDoes = new("does a do, does an do, does do, do do, does a really do, does a actually do, does a do all day, a do all day, do all day");

    private static readonly Phrases Who = new("who, which job, what job, which role, what role, which position, what position, which person, which profession, what profession, which career, that job called, that role called, job title, which engineer, which one of them");

    private static readonly Phrases Fitting = new("fit me, suit me, fit somebody, suit somebody, fit someone, suit someone, match me, be for me, is for me, right for me, right one for me, right for somebody, right for someone, for a person who, for somebody who, for someone who");

    private static readonly Phrases NotWho = new("who should, who fit, who can i, who do i, who is it for, who would, who suit, who want, who has, who have");

    /// <summary>The roles that are named, in the order written.</summary>
    internal ImmutableArray<Address> Roles { get; } = [.. Mentions.Select(mention => mention.Key).Distinct()];

    /// <summary>The sections that are asked for, in the order written.</summary>
    internal ImmutableArray<Slug> Sections { get; } = [.. Cues.Select(cue => cue.Section).Distinct()];

    /// <summary>The page that is no role and whose name is all that the question says, besides a section; null when there is none.</summary>
    internal Address? OnlyName { get; init; }

    /// <summary>The page that compares roles and is named where no role is: "the three roles"; null when there is none.</summary>
    internal Address? Comparison { get; init; }

    /// <summary>How many words say what the question is about.</summary>
    internal int ContentLength { get; } = Singular.Count(word => !CommonWords.Contains(word));

    /// <summary>Whether things are set against each other.</summary>
    internal bool Compares { get; } = Words.Any(Comparing.Contains);

    /// <summary>Whether one of two things is to be chosen.</summary>
    internal bool Chooses { get; } = Words.IndexOf("or") >= 0;

    /// <summary>Whether it asks what somebody with the named job does.</summary>
    internal bool AsksWhatTheyDo { get; } = WhatSomebodyDoes.StandIn([.. Singular.Where((_, at) => !Mentions.Any(mention => mention.Overlaps(at, 1)))]);

    /// <summary>Whether some role is named as it is written.</summary>
    internal bool NamesExactly { get; } = Mentions.Any(mention => mention.IsExact);

    /// <summary>Whether it asks whose work something is.</summary>
    internal bool AsksWho { get; } = Who.StandIn(Singular) && !NotWho.StandIn(Singular);

    /// <summary>Whether it asks which role fits somebody, whatever it goes on to tell of them.</summary>
    internal bool AsksWhoFits { get; } = Who.StandIn(Singular) && Fitting.StandIn(Singular);

    internal static Reading Of(string question, KnowledgeBase library)
    {
        var words = library.Fillers.Rewrite(library.Synonyms.Rewrite(Search.Words.AsWritten(question)));
        var repaired = library.Texts.Search.Repair(words, word => CommonWords.Contains(Search.Words.Singular(word)) || library.SectionCues.Know(Search.Words.Singular(word)));
        words = repaired.SequenceEqual(words) ? words : library.Synonyms.Rewrite(repaired);
        ImmutableArray<string> singular = [.. words.Select(Search.Words.Singular)];
        var mentions = library.RoleNames.ExactMentionsIn(singular) is { IsEmpty: false } exact ? exact : library.RoleNames.MentionsIn(singular);
        var cues = library.SectionCues.FindIn(singular).RemoveAll(cue => mentions.Any(mention => mention.Overlaps(cue.Start, cue.Length)));
        var names = library.Names.ExactMentionsIn(singular);
        return new Reading(words, singular, mentions, cues, [.. singular.Where((word, at) => IsRest(word, at, mentions, cues))])
        {
            Comparison = mentions.IsEmpty ? names.Select(named => (Address?)named.Key).FirstOrDefault(page => library.Find(page!.Value)?.Facts is Facts.Comparison) : null,
            OnlyName = names is [var name] && !singular.Where((word, at) => IsRest(word, at, [name], cues)).Any() ? name.Key : null,
        };
    }

    private static bool IsRest(string word, int at, ImmutableArray<Mention<Address>> mentions, ImmutableArray<SectionCue> cues) =>
        !CommonWords.Contains(word)
        && !mentions.Any(mention => mention.Overlaps(at, 1))
        && !cues.Any(cue => at >= cue.Start && at < cue.Start + cue.Length);
}
