using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.Core;

/// <summary>The turns that show a page or a section, or say that it is not there.</summary>
internal static class Pages
{
    private const int LongestEcho = 40;

    /// <summary>Shows a page or a section, and beside it what the person may have meant instead.</summary>
    internal static Turn Show(Incoming incoming, Outcome outcome, Address address, int part, KnowledgeBase library, params ImmutableArray<Address> beside) => Turn.Saying(
        Remembering.Shown(incoming, address, part),
        incoming,
        outcome,
        say => PageCard.Of(address, part, library, say, beside.AsSpan()),
        address).Beside(beside).Again(new ActionToken.Show(address, part));

    // A page or section that a moderator has renamed or taken away since the button was made.
    internal static Turn ShowPressed(Session session, Incoming.Pressed pressed, ActionToken.Show show, KnowledgeBase library) =>
        (library.Find(show.Address), show.Address.Section) switch
        {
            (null, _) => Turn.Saying(session, pressed, Outcome.Command, say => Cards.Sentence(say.OldButton, say)).Below(),
            ({ } page, { } section) when page.Find(section) is null => Missing(pressed, page.Address, section, library),
            _ => Show(pressed, Outcome.Command, show.Address, show.Part, library),
        };

    /// <summary>A section that people ask for by a usual name, and that this page does not have.</summary>
    internal static Turn Missing(Incoming incoming, Address page, Slug section, KnowledgeBase library)
    {
        var turn = Missing(incoming, page, section.ToString().Replace('-', ' '), library);
        return page.TryEnter(section, out var missing) ? turn.Noting(new Note.SectionMissing(missing)) : turn;
    }

    /// <summary>A section that somebody asked for in words of their own; the words are theirs, so operators hear of the page alone.</summary>
    internal static Turn MissingInTheirWords(Incoming incoming, Address page, string words, KnowledgeBase library) =>
        Missing(incoming, page, Echo.Of(words, LongestEcho), library).Noting(new Note.SectionMissing(page));

    private static Turn Missing(Incoming incoming, Address page, string section, KnowledgeBase library) => Turn.Saying(
        new Session.Browsing(new Context(page, incoming.On.At) { Offered = [.. library.Find(page)!.Sections.Select(one => one.Address).Take(Context.MostOffered)] }),
        incoming,
        Outcome.Unknown,
        say => Cards.MissingSection(library.Find(page)!, section, library, say),
        page);
}
