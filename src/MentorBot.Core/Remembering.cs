using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core;

/// <summary>What a turn leaves for the follow-ups after it.</summary>
internal static class Remembering
{
    /// <summary>What may still be leant on: what was shown within a quarter of an hour and is still there.</summary>
    internal static Context? ContextOf(Session session, DateTimeOffset at, KnowledgeBase library)
    {
        if (session is not Session.Browsing { Context: var context } || !context.IsFresh(at))
        {
            return null;
        }

        // Without one of them "the third one" would mean another.
        var left = context with
        {
            Subject = context.Subject is { } subject && library.Find(subject) is not null ? subject : null,
            Offered = context.Offered.All(offer => library.Find(offer) is not null) ? context.Offered : [],
        };
        return left.Subject is null && left.Offered.IsEmpty ? null : left;
    }

    /// <summary>A page or section was shown.</summary>
    internal static Session.Browsing Shown(Incoming incoming, Address address, int part = 1) => new(new Context(address, incoming.On.At) { Part = part });

    /// <summary>The path to a role was shown, from what the person knows already.</summary>
    internal static Session.Browsing Way(Incoming incoming, Address role, ImmutableArray<Address> known) =>
        new(new Context(role, incoming.On.At) { Sight = Sight.Path }) { Plan = new Plan(role, known, incoming.On.At) };

    /// <summary>These were shown together.</summary>
    internal static Session.Browsing Together(Incoming incoming, IEnumerable<Address> pages) =>
        new(new Context(Subject: null, incoming.On.At) { Offered = Kept(pages), Sight = Sight.Several });

    /// <summary>These were offered; what was shown before is still what "it" means.</summary>
    internal static Session Offered(Session session, Incoming incoming, IEnumerable<Address> pages) => Kept(pages) is { IsEmpty: false } kept
        ? new Session.Browsing(new Context(session is Session.Browsing { Context: var before } && before.IsFresh(incoming.On.At) ? before.Subject : null, incoming.On.At) { Offered = kept, Sight = Sight.Choice })
        : session;

    /// <summary>Who looked at the first of several may want the second after it, and the quiz and the plan wait however much is looked at.</summary>
    internal static Turn Keeping(Session before, Turn turn)
    {
        var kept = KeepingOffers(before, turn);
        return kept.Forgets ? kept : kept with { Session = kept.Session with { Quiz = kept.Session.Quiz ?? before.Quiz, Plan = kept.Session.Plan ?? before.Plan } };
    }

    private static Turn KeepingOffers(Session before, Turn turn) =>
        before is Session.Browsing { Context: { Offered.IsEmpty: false } known } && turn.Session is Session.Browsing { Context: { Offered.IsEmpty: true, Subject: { } subject } now } shown
            && known.IsFresh(now.Since) && known.Offered.Any(offer => offer.Page == subject.Page)
            ? turn with { Session = shown with { Context = now with { Offered = known.Offered } } }
            : turn;

    private static ImmutableArray<Address> Kept(IEnumerable<Address> pages) => [.. pages.Distinct().Take(Context.MostOffered)];
}
