using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Answers;

/// <summary>Understands one sentence.</summary>
internal static class Sentence
{
    // Chosen on the fitted questions: few that are beyond the pages come above the first, few that are not come below the second.
    internal const float SureEnough = .48f;
    internal const float WorthOffering = .03f;
    private const float SureAlone = .55f;

    internal const float BeyondDoubt = .8f;

    // A single word says less than so sure a match of the whole: "I compare courses in AI engineering".
    private const float Certain = .95f;

    // So much of a sentence in the title and the examples of one page says that it asks one thing.
    private const float MostOfIt = .85f;
    private const float HalfOfIt = .5f;

    internal static UnderstandingStep Understand(string sentence, Context? context, KnowledgeBase library) => Understand(sentence, sentence, context, library);

    /// <summary>Understands a text of one sentence, or of several of which <paramref name="asking" /> are those that ask.</summary>
    internal static UnderstandingStep Understand(string sentence, string asking, Context? context, KnowledgeBase library)
    {
        var alone = UnderstandAlone(sentence, asking, sentence, context, library);
        var completed = FollowUp.Complete(sentence, context, library);
        return completed != sentence && UnderstandAlone(sentence, asking, completed, context, library) is var leaning && leaning.Confidence >= alone.Confidence ? leaning : alone;
    }

    private static UnderstandingStep UnderstandAlone(string sentence, string asking, string completed, Context? context, KnowledgeBase library)
    {
        var reading = Reading.Of(completed, library);
        if ((FollowUp.Recognise(sentence, reading, context, library) ?? Ladder.Recognise(reading, library) ?? ByName(reading, library)) is { } named)
        {
            return new UnderstandingStep(sentence, reading, [], Confidence: 1, Bound: null, Bounded(named, asking, reading, library));
        }

        if (reading.Roles.IsEmpty && !reading.Rest.IsEmpty && !reading.Rest.Any(library.Texts.Knows))
        {
            return new UnderstandingStep(sentence, reading, [], Confidence: 0, Bound: null, new Recognition.Nothing());
        }

        var shortlist = Shortlist.Of(reading, library);
        var candidates = shortlist.Candidates;
        var confidence = Math.Max(Confidence.Of(shortlist), IsNamed(candidates, reading) ? SureAlone : 0);
        var bound = BoundOf(asking, reading, candidates, confidence, library);
        Recognition recognition = confidence switch
        {
            >= SureEnough when bound is null && !IsOfAnotherHead(candidates[0], confidence, reading, library) => new Recognition.Found(candidates[0].Address),
            _ when confidence >= WorthOffering || !reading.Roles.IsEmpty => new Recognition.Perhaps([.. candidates.Take(Recogniser.MostOffers).Select(candidate => candidate.Address)], bound),
            _ => new Recognition.Nothing(),
        };
        return new UnderstandingStep(sentence, reading, candidates, confidence, bound, recognition);
    }

    private static Bound? BoundOf(string asking, Reading reading, ImmutableArray<Candidate> candidates, float confidence, KnowledgeBase library) =>
        Boundary.Of(asking, reading, candidates is [var best, ..] ? best.Address : null, library) is { } bound && !(bound.MayYield && confidence >= Certain) ? bound : null;

    /// <summary>Whether a part of a message is an answer of its own beside others.</summary>
    internal static bool StandsAlone(UnderstandingStep step) =>
        step.Recognition is Recognition.Found or Recognition.SideBySide or Recognition.Several && step.Confidence >= SureAlone && (step.Candidates.IsEmpty || step.Reading.Words.Length > 1);

    internal static bool IsSaidByOne(UnderstandingStep step, KnowledgeBase library) =>
        step.Recognition is Recognition.Found found && library.Texts.Search.Covered(library.Texts.PlaceOf(found.Address), step.Reading.Rest).Short >= MostOfIt;

    private static Address? DutiesOf(Address role, KnowledgeBase library) =>
        library.Find(role)?.Sections.Select(section => (Address?)section.Address).FirstOrDefault(address => address?.Section.ToString() == Recogniser.Responsibilities);

    // A role and one of its parts were recognised each for itself, and the search agrees.
    private static bool IsNamed(ImmutableArray<Candidate> candidates, Reading reading) =>
        reading is { NamesExactly: true, Roles: [var role], Sections: [var section] } && candidates is [var best, ..] && best.Address.Page == role && best.Address.Section == section;

    // "Responsibilities of a bus driver": only the part is ours, and whose it is must be known too.
    private static bool IsOfAnotherHead(Candidate best, float confidence, Reading reading, KnowledgeBase library) =>
        reading.Roles.IsEmpty && !reading.AsksWho && !reading.Rest.IsEmpty
        && (reading.Sections.Contains(best.Address.Section ?? best.Address.Name) || (!reading.Sections.IsEmpty && confidence < SureAlone))
        && library.Texts.Search.Covered(library.Texts.PlaceOf(best.Address), reading.Rest).Short < HalfOfIt;

    // Names and headings alone, with nothing else in the sentence.
    private static Recognition? ByName(Reading reading, KnowledgeBase library) => (reading.Roles, reading.Sections) switch
    {
        ({ IsEmpty: true }, { IsEmpty: true }) when reading.ContentLength == 0 => new Recognition.NoQuestion(),
        ({ IsEmpty: true }, _) when reading.OnlyName is { } page && !reading.AsksWho => new Recognition.Found(page),
        ({ Length: > 1 } roles, []) when reading.Compares || reading.Chooses => library.Compare(roles) is { } comparison ? new Recognition.Found(comparison.Page.Address) : new Recognition.SideBySide(roles),
        _ when !reading.Rest.IsEmpty => null,
        ([var role], []) => new Recognition.Found(reading.AsksWhatTheyDo && DutiesOf(role, library) is { } duties ? duties : role),
        ([var role], [var section]) => Recogniser.InPage(role, section, library),
        ([var role], var sections) => new Recognition.Several([.. sections.Select(section => Recogniser.InPage(role, section, library))]),
        ({ Length: > 1 }, { Length: > 1 }) => InPairs(reading, library),
        ({ Length: > 1 } roles, [var section]) when !reading.Compares => new Recognition.Several([.. roles.Select(role => Recogniser.InPage(role, section, library))]),
        ({ Length: > 1 } roles, []) => library.Compare(roles) is { } comparison ? new Recognition.Found(comparison.Page.Address) : new Recognition.SideBySide(roles),
        ([], [var section]) => OfWhichRole(section, library),
        _ => null,
    };

    // "Data scientist responsibilities and MLOps skills": each name with the part beside it, all the same way round.
    private static Recognition.Several? InPairs(Reading reading, KnowledgeBase library)
    {
        var (mentions, cues) = (reading.Mentions, reading.Cues);
        return mentions.Length == cues.Length && Enumerable.Range(0, cues.Length - 1).All(at =>
            mentions[at].Start < cues[at].Start == mentions[0].Start < cues[0].Start
            && Math.Max(mentions[at].Start, cues[at].Start) < Math.Min(mentions[at + 1].Start, cues[at + 1].Start))
            ? new Recognition.Several([.. mentions.Zip(cues, (mention, cue) => Recogniser.InPage(mention.Key, cue.Section, library))])
            : null;
    }

    // "What does an MLOps engineer earn in euros?"
    private static Recognition Bounded(Recognition named, string sentence, Reading reading, KnowledgeBase library) =>
        Boundary.Of(sentence, reading, best: null, library) is not { Kind: not BoundKind.Name } bound ? named
        : named is Recognition.Found found ? new Recognition.Perhaps([found.Address], bound)
        : named is Recognition.Several together ? new Recognition.Perhaps([.. together.Parts.OfType<Recognition.Found>().Select(part => part.Address).Take(Recogniser.MostOffers)], bound)
        : named is Recognition.SideBySide several ? new Recognition.Perhaps([.. several.Roles.Take(Recogniser.MostOffers)], bound)
        : named;

    // "skills?" alone: whose?
    private static Recognition.Perhaps? OfWhichRole(Slug section, KnowledgeBase library)
    {
        var offers = library.Roles
            .Select(role => Recogniser.InPage(role.Page.Address, section, library))
            .OfType<Recognition.Found>()
            .Where(found => found.Address.Section is not null)
            .Take(Recogniser.MostOffers)
            .ToList();
        return offers.Count == 0 ? null : new Recognition.Perhaps([.. offers.Select(found => found.Address)]);
    }
}
