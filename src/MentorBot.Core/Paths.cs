using MentorBot.Core.Answers;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Plans;
using MentorBot.Core.Replies;

namespace MentorBot.Core;

/// <summary>The turns of the command <c>path</c> and its buttons; the skills that a person says they know are kept with their plan, and none of the words.</summary>
internal static class Paths
{
    private const int LongestHave = 1_000;

    internal static Turn Show(Session session, Incoming.PathAsked asked, KnowledgeBase library)
    {
        if (asked.To.Length == 0)
        {
            return Turn.Saying(session, asked, Outcome.Command, say => Cards.PickRole(say.Path, say.PathWhich, new NameList.Goals(), library, say));
        }

        if (Goal(asked.To, library) is not { } role)
        {
            return Named.NotFound(session, asked, asked.To, Named.Role(library), library);
        }

        return Show(session, asked, library.FindRole(role)!, asked.Have ?? HaveIn(asked.To, library), library);
    }

    internal static Turn ShowPressed(Session session, Incoming.Pressed pressed, ActionToken.Path wanted, KnowledgeBase library) =>
        library.FindRole(wanted.Role) is { } role
            ? Show(session, pressed, role, have: null, library)
            : Turn.Saying(session, pressed, Outcome.Command, say => Cards.Sentence(say.OldButton, say)).Below();

    /// <summary>Where there is no form, this is how to say it.</summary>
    internal static Turn AskWhatIsKnown(Session session, Incoming.Pressed pressed, ActionToken.Have have, KnowledgeBase library) =>
        Turn.Saying(session, pressed, Outcome.Command, say => library.FindRole(have.Role) is { } role ? PathCard.Question(role.Page, say) : Cards.Sentence(say.OldButton, say)).Below();

    internal static Turn Show(Session session, Incoming incoming, Role role, string? have, KnowledgeBase library)
    {
        var address = role.Page.Address;
        var before = session.Plan is { } plan && plan.Role == address ? plan.Known : [];
        if (have?.Length > LongestHave)
        {
            return Turn.Saying(Remembering.Way(incoming, address, before), incoming, Outcome.Chat, say => Cards.Sentence(say.TooLong(LongestHave), say));
        }

        var said = KnownSkills.Read(have ?? "", library);
        var known = have is null ? before : said.Recognised;
        var path = LearningPath.To(role, have is null && !IsForThemAlone(incoming) ? [] : known, library);
        var turn = Turn.Saying(Remembering.Way(incoming, address, known), incoming, Outcome.Command, say => PathCard.Of(path, said.Unknown, told: have is not null, library, say), address);

        // What somebody knows already is theirs to tell.
        return have is null ? turn.Again(new ActionToken.Path(address)) : turn;
    }

    // What somebody told the bot another time is not said before others.
    private static bool IsForThemAlone(Incoming incoming) => incoming is Incoming.Pressed || incoming.On.Privately || incoming.On.IsAlone;

    // "path from data scientist to mlops": the last of the roles is where it leads.
    private static Address? Goal(string line, KnowledgeBase library) =>
        library.RoleNames.Exact(line) ?? (library.RoleNames.MentionsIn(Budget.Cut(line, LongestHave)) is [.., var last] ? last.Key : null);

    // "path mlops, I know docker" without the word have: what follows the role.
    private static string? HaveIn(string line, KnowledgeBase library)
    {
        var comma = line.IndexOf(',', StringComparison.Ordinal);
        if (comma >= 0 && Goal(line[..comma], library) is not null)
        {
            return line[(comma + 1)..];
        }

        var words = library.Synonyms.Read(Budget.Cut(line, LongestHave));
        if (library.RoleNames.Exact(line) is not null || library.RoleNames.MentionsIn(words) is not [.., var role])
        {
            return null;
        }

        var rest = words[(role.Start + role.Length)..];
        return rest.All(CommonWords.Contains) ? null : string.Join(' ', rest);
    }
}
