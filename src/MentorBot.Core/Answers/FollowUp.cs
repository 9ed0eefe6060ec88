using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.Core.Answers;

/// <summary>Understands what leans on the page or the offers that the person was shown just before.</summary>
internal static class FollowUp
{
    private static readonly Phrases Pronouns = new("it, its, they, their, them, that role, that job, this role, this job, that one, this one, the role, the job, there");

    private static readonly Phrases SameAgain = new("what about, how about, and for, and the, and a, same for, and, no, i meant, i mean, rather, not that, instead");

    private static readonly ImmutableArray<Phrases> Ordinals =
        [new("the first, first one, 1st, number one, option 1, number 1"), new("the second, second one, 2nd, number two, option 2, number 2"), new("the third, third one, 3rd, number three, option 3, number 3")];

    private static readonly Phrases Last = new("the last one, last one, the latter");

    /// <summary>The sentence with the name that its "it" stands for.</summary>
    internal static string Complete(string sentence, Context? context, KnowledgeBase library) =>
        RoleOf(context, library) is { } role && Pronouns.StandIn(Words.Of(sentence)) && library.RoleNames.MentionsIn(sentence).IsEmpty
            ? $"{library.TitleOf(role)} {sentence}"
            : sentence;

    /// <summary>What the sentence means after what was shown, or null when it stands alone.</summary>
    internal static Recognition? Recognise(string sentence, Reading reading, Context? context, KnowledgeBase library)
    {
        if (context is null)
        {
            return null;
        }

        var words = Words.Of(sentence);
        if (Picked(words, context) is { } picked)
        {
            return reading.Sections is [var part, ..] ? Recogniser.InPage(picked.Page, part, library) : new Recognition.Found(picked);
        }

        return (reading.Roles, reading.Sections) switch
        {
            ([], [var section]) when reading.Rest.IsEmpty => Recogniser.InPage(context.Subject.Page, section, library),
            ([var role], []) when reading.Rest.IsEmpty && context.Subject.Section is { } section && SameAgain.At(words, 0) is not null => Recogniser.InPage(role, section, library),
            _ => null,
        };
    }

    private static Address? RoleOf(Context? context, KnowledgeBase library) =>
        context is not null && library.FindRole(context.Subject) is not null ? context.Subject.Page : null;

    private static Address? Picked(ImmutableArray<string> words, Context context)
    {
        if (context.Offered.IsEmpty)
        {
            return null;
        }

        if (Last.StandIn(words))
        {
            return context.Offered[^1];
        }

        for (var place = 0; place < Math.Min(Ordinals.Length, context.Offered.Length); place++)
        {
            if (Ordinals[place].StandIn(words))
            {
                return context.Offered[place];
            }
        }

        return null;
    }
}
