using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.Core.Answers;

/// <summary>Understands a sentence that leans on the page or the offers that the person was shown just before.</summary>
internal static class FollowUp
{
    private static readonly Phrases Pronouns = new("it, its, they, their, them, that role, that job, this role, this job, that one, this one, the role, the job, there, become one, be one, become that, do that");

    private static readonly Phrases SameAgain = new("what about, how about, and what about, and how about, and for, and the, and a, and, but for");

    // "No I meant mlops", "same for mlops": the same question with another name.
    private static readonly Phrases Corrections = new(
        "no i meant, no i mean, no no i meant, no sorry i meant, sorry i meant, nope i meant, oops i meant, wait i meant, actually i meant, i meant, i mean, i was asking about, no i was asking about, i asked about, no not that, no wait, wait no, same for, the same for, and the same for, and same for, same question for, same with, same but for");

    // "No, mlops", but not "no code tools".
    private static readonly ImmutableArray<string> Denials = ["no,", "nope,", "nah,", "wait,", "sorry,", "oops,", "actually,"];

    private static readonly Phrases Together = new("they, their, them, both, each");

    /// <summary>The sentence with the name that its "it" stands for, and without the words that only say that another name follows.</summary>
    internal static string Complete(string sentence, Context? context, KnowledgeBase library)
    {
        var words = Words.Of(sentence);
        if (CorrectionIn(sentence, words) is > 0 and var length && length < words.Length)
        {
            return string.Join(' ', Words.AsWritten(sentence)[length..]);
        }

        return SubjectOf(context, library) is { } subject && Pronouns.StandIn(words) && library.Names.ExactMentionsIn(words).IsEmpty && library.RoleNames.MentionsIn(sentence).IsEmpty
            ? $"{library.TitleOf(subject)} {sentence}"
            : sentence;
    }

    /// <summary>What the sentence means after what was shown, or null when it stands alone.</summary>
    internal static Recognition? Recognise(string sentence, Reading reading, Context? context, KnowledgeBase library)
    {
        if (context is null)
        {
            return null;
        }

        var words = Words.Of(sentence);
        if (reading.Roles.IsEmpty && Picked(words, context) is { } picked)
        {
            return reading.Sections is [var part, ..] ? Recogniser.InPage(picked.Page, part, library) : new Recognition.Found(picked);
        }

        if (OfTheSameKind(words, context, library) is { } other)
        {
            return reading.Sections is [var asked, ..] ? Recogniser.InPage(other, asked, library) : new Recognition.Found(other);
        }

        return (reading.Roles, reading.Sections) switch
        {
            ([], [var section]) when reading.Rest.IsEmpty => OfWhatWasShown(words, section, context, library),
            ([var role], []) when reading.Rest.IsEmpty && SectionOf(context) is { } section && IsSameAgain(sentence, words) => Recogniser.InPage(role, section, library),
            _ => null,
        };
    }

    /// <summary>Whether the sentence asks of something else what was asked before, or takes it back.</summary>
    internal static bool IsSameAgain(string sentence, ImmutableArray<string> words) => SameAgain.At(words, 0) is not null || CorrectionIn(sentence, words) > 0;

    // After a certificate "the Azure one" is a certificate too.
    private static Address? OfTheSameKind(ImmutableArray<string> words, Context context, KnowledgeBase library) =>
        words is [.., var name, "one"] && !CommonWords.Contains(name) && context.Subject is { } subject
            && library.Pages.Where(page => page.Address.Folder == subject.Folder && page.Address != subject.Page && KnowledgeBase.NamesOf(page).Any(one => Words.Of(one).Contains(name, StringComparer.Ordinal))).ToList() is [var only]
            ? only.Address
            : null;

    // "Their skills" are those of all that were shown together; "its skills" would be a guess.
    private static Recognition? OfWhatWasShown(ImmutableArray<string> words, Slug section, Context context, KnowledgeBase library)
    {
        if (context.Subject is { } subject)
        {
            return Recogniser.InPage(subject.Page, section, library);
        }

        ImmutableArray<Address> roles = [.. context.Offered.Where(offer => library.FindRole(offer) is not null).Select(offer => offer.Page).Distinct()];
        if (roles.Length is 0 or > Recogniser.MostOffers)
        {
            return null;
        }

        ImmutableArray<Recognition> parts = [.. roles.Select(role => Recogniser.InPage(role, section, library))];
        return parts.Length == 1 ? parts[0]
            : context.Sight is Sight.Several && Together.StandIn(words) ? new Recognition.Several(parts)
            : new Recognition.Perhaps([.. parts.Select((part, at) => part is Recognition.Found found ? found.Address : roles[at])]);
    }

    // How many of the words take something back.
    private static int CorrectionIn(string sentence, ImmutableArray<string> words) => words.IsEmpty ? 0
        : Corrections.At(words, 0) is { } said ? said.Split(' ').Length
        : Denials.Any(denial => sentence.StartsWith(denial, StringComparison.OrdinalIgnoreCase)) ? 1
        : 0;

    private static Address? SubjectOf(Context? context, KnowledgeBase library) =>
        context?.Subject is { } subject && (library.FindRole(subject) is not null || library.FindSkill(subject) is not null || library.FindCertification(subject) is not null) ? subject.Page : null;

    // Offers of one part of several pages ask for that part.
    private static Slug? SectionOf(Context context) => context.Subject is { } subject ? subject.Section
        : context.Offered.Select(offer => offer.Section).Distinct().ToList() is [var only] ? only
        : null;

    private static Address? Picked(ImmutableArray<string> words, Context context) =>
        Pointer.Place(words, context.Offered.Length) is >= 0 and var place ? context.Offered[place] : null;
}
