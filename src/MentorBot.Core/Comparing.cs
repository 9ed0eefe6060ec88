using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.Core;

/// <summary>The turns of the command <c>compare</c> and its buttons.</summary>
internal static class Comparing
{
    private const int Most = 3;
    private const int LongestLine = 500;

    internal static Turn Show(Session session, Incoming.CompareAsked asked, KnowledgeBase library)
    {
        if (asked.First.Length == 0)
        {
            return Turn.Saying(session, asked, Outcome.Command, say => Cards.PickRole(say.Compare, say.CompareWhich, new NameList.Compared(), library, say));
        }

        string[] names = [.. new[] { asked.First, asked.Second, asked.Third }.OfType<string>()];
        var found = names is [var line]
            ? [.. library.RoleNames.MentionsIn(Budget.Cut(line, LongestLine)).Select(mention => (Address?)mention.Key)]
            : names.Select(name => Named.Find(name, library.RoleNames)).ToList();
        return found.FindIndex(role => role is null) is >= 0 and var missing
            ? Named.NotFound(session, asked, names[missing], Named.Role(library), library)
            : found.Count == 0
                ? Named.NotFound(session, asked, asked.First, Named.Role(library), library)
                : SideBySide(asked, [.. found.OfType<Address>().Distinct()], library);
    }

    // A role may have been renamed or taken away since the button was made.
    internal static Turn ShowPressed(Session session, Incoming.Pressed pressed, ActionToken.Compare wanted, KnowledgeBase library)
    {
        var roles = wanted.Others.Prepend(wanted.First).Distinct().ToImmutableArray();
        return roles.Any(role => library.FindRole(role) is null)
            ? Turn.Saying(session, pressed, Outcome.Command, say => Cards.Sentence(say.OldButton, say)).Below()
            : SideBySide(pressed, roles, library);
    }

    internal static Turn SideBySide(Incoming incoming, ImmutableArray<Address> roles, KnowledgeBase library)
    {
        var compared = roles.Take(Most).Select(role => library.FindRole(role)!).ToImmutableArray();
        if (compared is [var alone])
        {
            return Turn.Saying(
                Remembering.Shown(incoming, alone.Page.Address),
                incoming,
                Outcome.Suggest,
                say => ComparisonCard.Companions(alone, incoming is Incoming.Pressed ? say.CompareLead : say.CompareFound(alone.Page.Title), library, say),
                alone.Page.Address);
        }

        ImmutableArray<Address> shown = [.. roles.Take(Most)];
        Address[] about = [.. library.Compare(shown) is { } curated ? [curated.Page.Address] : Array.Empty<Address>(), .. shown];
        return Turn.Saying(Remembering.Together(incoming, shown), incoming, incoming is Incoming.Said ? Outcome.Answer : Outcome.Command, say => ComparisonCard.Of(compared, leftOut: roles.Length > Most, library, say), about)
            .Again(new ActionToken.Compare(shown[0], shown[1], shown.Length > 2 ? shown[2] : null));
    }
}
