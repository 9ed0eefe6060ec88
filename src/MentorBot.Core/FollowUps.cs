using MentorBot.Core.Answers;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Plans;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Core.Search;

namespace MentorBot.Core;

/// <summary>The turns of messages that only go on from what was shown before: "more", "why?", "both", "the second one", what somebody knows already.</summary>
internal static class FollowUps
{
    private static readonly Phrases Knowing = new("i know, i already know, i already have, ive, i have, already know, already have, i can, i learned, i learnt, i also know, i also have, and i know, and i have, i did, i am good at, im good at");

    private static readonly Phrases Comparison = new("compare it, compare this, compare that, compare with, compare to, compared to, compared with, and compared to, vs, versus, and vs");

    /// <summary>The turn, or null for a message that says something of its own.</summary>
    internal static Turn? Answer(Session session, Incoming.Said said, KnowledgeBase library)
    {
        var context = Remembering.ContextOf(session, said.On.At, library);
        return (library.Names.Exact(said.Text) ?? library.Asked(said.Text)) is not null ? null
            : Known(said.Text, context, library) is { } have ? GoOn(session, said, have, context, library)
            : OtherGoal(said.Text, context, library) is { } role ? Paths.Show(session, said, role, have: null, library)
            : Rival(said.Text, context, library) is { } rival ? Comparing.SideBySide(said, [context!.Subject!.Value.Page, rival], library)
            : Pointer.Of(said.Text) is { } pointing ? Answer(session, said, pointing, context, library)
            : PointsNowhere(said.Text, context, library) ? Ask(session, said, context, library)
            : null;
    }

    private static Turn Answer(Session session, Incoming.Said said, Pointing pointing, Context? context, KnowledgeBase library) => (pointing, context) switch
    {
        (Pointing.No, { Sight: Sight.Choice }) => Turn.Saying(session, said, Outcome.Chat, say => Cards.Sentence(say.NoneOfThem, say)),
        (Pointing.More, { Subject: { } subject, Sight: Sight.Page or Sight.Path }) => Next(said, subject, context, library),
        (Pointing.Why, { Subject: { } subject, Sight: Sight.Page or Sight.Path }) => Turn.Saying(session, said, Outcome.Chat, say => Cards.Reasons(library.Find(subject)!, say)),
        (Pointing.All, { Offered: { Length: > 1 } pages }) when pages.Length <= (said.Text.Contains('3', StringComparison.Ordinal) || said.Text.Contains("all", StringComparison.OrdinalIgnoreCase) ? Recogniser.MostOffers : 2) =>
            Questions.Show(session, said, new Recognition.Several([.. pages.Select(page => new Recognition.Found(page))]), library),
        (Pointing.Other, { Subject: { } seen, Offered: { Length: 2 } pages }) when pages.Where(page => page.Page != seen.Page).ToList() is [var other] => Pages.Show(said, Outcome.Answer, other, part: 1, library),
        (Pointing.Yes, { Offered: [var only], Sight: Sight.Choice }) => Pages.Show(said, Outcome.Answer, only, part: 1, library),
        (Pointing.Place, { Offered.IsEmpty: false }) when Pointer.Place(Words.Of(said.Text), context.Offered.Length) is >= 0 and var place => Pages.Show(said, Outcome.Answer, context.Offered[place], part: 1, library),
        _ => Ask(session, said, context, library),
    };

    // The next part of a long page, else the section after the one that was shown, and at the end the whole to choose from.
    private static Turn Next(Incoming.Said said, Address subject, Context context, KnowledgeBase library)
    {
        var page = library.Find(subject)!;
        if (context.Sight is Sight.Page && PageCard.PartAfter(subject, context.Part, library, Wording.For(said)) is { } part)
        {
            return Pages.Show(said, Outcome.Answer, subject, part, library);
        }

        var after = page.Sections.Select(section => section.Address).ToList().IndexOf(subject) + 1;
        var next = page.Sections.Skip(after).FirstOrDefault(section => after > 0 || !PageCard.IsOpenOn(page, section, library));
        return next is null
            ? Turn.Saying(Remembering.Shown(said, subject, context.Part), said, Outcome.Chat, say => Cards.End(page, subject, library, say))
            : Pages.Show(said, Outcome.Answer, next.Address, part: 1, library);
    }

    // What a person says they know, typed alone: "have: python, docker", or in a sentence after a path.
    private static string? Known(string text, Context? context, KnowledgeBase library)
    {
        var words = Words.Of(text);
        return words is ["have", _, ..] && text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? text[(colon + 1)..]
            : words.Length > 1 && (words[0] == "have" || (context is { Sight: Sight.Path } && Knowing.At(words, 0) is not null)) && NamesSkills(text, library) ? text
            : null;
    }

    // "Have you a page about docker?" is a question.
    private static bool NamesSkills(string text, KnowledgeBase library) =>
        !text.Contains('?', StringComparison.Ordinal) && !KnownSkills.Read(text, library).Recognised.IsEmpty;

    private static Turn GoOn(Session session, Incoming.Said said, string have, Context? context, KnowledgeBase library) =>
        context?.Subject is { } subject && library.FindRole(subject) is { } role
            ? Paths.Show(session, said, role, have, library)
            : Turn.Saying(session, said, Outcome.Chat, say => Cards.PickRole(say.Path, say.PathWhich, new NameList.Goals(), library, say));

    // "What about data scientist" after the path to another role.
    private static Role? OtherGoal(string text, Context? context, KnowledgeBase library) =>
        context is { Sight: Sight.Path } && FollowUp.IsSameAgain(text, Words.Of(text)) && Reading.Of(FollowUp.Complete(text, context, library), library) is { Roles: [var role], Sections.IsEmpty: true, Rest.IsEmpty: true }
            ? library.FindRole(role)
            : null;

    // "Compare it with mlops", "vs data scientist".
    private static Address? Rival(string text, Context? context, KnowledgeBase library) =>
        context?.Subject is { } subject && library.FindRole(subject) is not null && Comparison.At(Words.Of(text), 0) is not null
            && Reading.Of(text, library) is { Roles: [var rival], Rest: var rest } && rival != subject.Page && rest.All(word => Comparison.StandIn([word]) || word.StartsWith("compare", StringComparison.Ordinal))
            ? rival
            : null;

    // "How do I start with the second one", when there is no second one.
    private static bool PointsNowhere(string text, Context? context, KnowledgeBase library) =>
        Pointer.Place(Words.Of(text), context?.Offered.Length ?? 0) is -1 && library.RoleNames.MentionsIn(text).IsEmpty;

    // Nobody is answered by a guess: what was offered is offered again, or the person is asked to name it.
    private static Turn Ask(Session session, Incoming.Said said, Context? context, KnowledgeBase library) => context is { Offered: { IsEmpty: false } offered }
        ? Turn.Saying(Remembering.Offered(session, said, offered), said, Outcome.Suggest, say => Cards.Offers(say.WhichOne, lead: null, offered, library, say), offered.AsSpan())
        : Turn.Saying(session, said, Outcome.Chat, say => Cards.Sentence(say.NothingBefore, say));
}
