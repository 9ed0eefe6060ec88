using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Core.Search;

namespace MentorBot.Core;

/// <summary>The turns of the command <c>roles</c> and its buttons.</summary>
internal static class Roles
{
    private static readonly NameIndex<Stage> StageNames = new(
    [
        ("entry", Stage.Entry), ("entry level", Stage.Entry), ("junior", Stage.Entry), ("beginner", Stage.Entry),
        ("mid", Stage.Mid), ("mid level", Stage.Mid), ("middle", Stage.Mid),
        ("senior", Stage.Senior), ("specialised", Stage.Senior), ("specialized", Stage.Senior), ("lead", Stage.Senior),
        ("emerging", Stage.Emerging), ("new", Stage.Emerging),
    ]);

    internal static bool IsStage(string text) => StageNames.Exact(text) is not null;

    internal static Turn List(Session session, Incoming.RolesAsked asked, KnowledgeBase library)
    {
        var stage = asked.Stage is { } words ? StageNames.Exact(words) : null;
        return asked.Stage is not null && stage is null
            ? Say(session, asked, say => say.NoSuchStage(string.Join(", ", Enum.GetNames<Stage>()).ToLowerInvariant()), new ActionToken.ListRoles(), library)
            : ListPart(session, asked, new ActionToken.ListRoles(stage), library);
    }

    internal static Turn ListPart(Session session, Incoming incoming, ActionToken.ListRoles wanted, KnowledgeBase library) =>
        wanted.Stage is { } stage && library.Roles.All(role => role.Stage != stage)
            ? Say(session, incoming, say => say.NoRolesAt(stage), new ActionToken.ListRoles(), library)
            : Say(session, incoming, say => say.RolesLead, wanted, library);

    private static Turn Say(Session session, Incoming asked, Func<Wording, string> lead, ActionToken.ListRoles wanted, KnowledgeBase library)
    {
        var roles = library.Roles.Where(role => wanted.Stage is null || role.Stage == wanted.Stage).ToList();
        ImmutableArray<Address> listed = [.. roles.Select(role => role.Page.Address)];
        return Turn.Saying(Remembering.Offered(session, asked, listed.Skip((wanted.Part - 1) * Cards.RolesPerPart)), asked, Outcome.Command, say => Cards.Roles(lead(say), roles, wanted, say), listed.AsSpan()).Again(wanted);
    }
}
