using System.Collections.Immutable;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Plans;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>Where a person begins, on a platform that has a page for it: ways to start, where they are, what is new, and what they can write. Several cards, since it is no message.</summary>
internal static class HomeCard
{
    private const int Newest = 5;
    private const string PathCommand = "path";

    internal static ImmutableArray<Block> Of(Session session, KnowledgeBase library, Wording say)
    {
        var quiz = session.Quiz is { } memory && library.Quiz is { } file ? new QuizView(memory, memory.State.Resume(file).Run, library, say) : null;
        return [.. Welcome(quiz, library, say), .. Result(quiz, say), .. Path(session, library, say), .. News(library, say), .. Writing(say)];
    }

    private static ImmutableArray<Block> Welcome(QuizView? quiz, KnowledgeBase library, Wording say)
    {
        // Not which question: that would change with every answer, and the page with it.
        var isUnderWay = quiz is not null && !IsDone(quiz);
        return Card.LayWhole(
            Wording.BotName,
            [Paragraph(say.HomeLead), .. isUnderWay ? [Paragraph(say.HomeQuizWaits)] : Array.Empty<Prose>()],
            footnote: null,
            [.. library.Quiz is null ? Array.Empty<Button>() : [quiz is null ? QuizCard.Start(say) : isUnderWay ? QuizCard.Continue(say) : QuizCard.Continue(say) with { Label = say.HomeResult }], .. Starts(say)],
            say,
            Lookup.Among(library.Pages.Length, say.LookUpPage, new NameList.Pages()));
    }

    private static ImmutableArray<Block> Result(QuizView? quiz, Wording say)
    {
        if (quiz is null || !IsDone(quiz) || FitResult.Of(quiz.Run.Quiz, quiz.Run.Responses.AsSpan()) is not { IsBlank: false } result)
        {
            return [];
        }

        return Card.LayWhole(
            say.QuizPictureTitle,
            QuizResultCard.Verdict(result, QuizResultCard.Bars(result, say), say),
            RichText.Of(say.QuizHonest(quiz.Run.Quiz.Content.Disclaimer.Trim())),
            QuizResultCard.Roles(quiz.Run, quiz.Library, say),
            say);
    }

    private static ImmutableArray<Block> Path(Session session, KnowledgeBase library, Wording say) =>
        session.Plan is { } plan && library.FindRole(plan.Role) is { } role
            ? Card.LayWhole(
                say.HomePath,
                [Paragraph(say.HomePathTo(role.Page.Title)), .. PathCard.Known(LearningPath.To(role, plan.Known, library), library, say)],
                footnote: null,
                [new Button(say.PathTo(role.Page.Title), new ActionToken.Path(plan.Role))],
                say)
            : Card.LayWhole(
                say.HomePath,
                [new Prose.Paragraph(RichText.Of(new Inline.Plain(say.HomePathNone), new Inline.Code(CommandCatalog.Find(PathCommand)!.Example)))],
                footnote: null,
                [],
                say);

    private static ImmutableArray<Block> News(KnowledgeBase library, Wording say)
    {
        var news = library.News.Select(one => (Page: library.Find(one.Page), One: one)).Where(one => one.Page is not null).Take(Newest).ToList();
        return news.Count == 0
            ? Checked(library, say)
            : Listed(say.HomeNews, [.. news.Select(one => (one.Page!, say.News(one.One)))], say);
    }

    // Where nothing is new, it is worth knowing what is known to be right.
    private static ImmutableArray<Block> Checked(KnowledgeBase library, Wording say)
    {
        var newest = library.Pages.Where(page => page.Checked is not null).OrderByDescending(page => page.Checked).ThenBy(page => page.Title, StringComparer.Ordinal).Take(Newest);
        return Listed(say.HomeChecked, [.. newest.Select(page => (page, say.Checked(page.Checked)))], say);
    }

    private static ImmutableArray<Block> Listed(string heading, ImmutableArray<(Page Page, string Words)> pages, Wording say) => pages.IsEmpty ? [] : Card.LayChoices(
        heading,
        [],
        [.. pages.Select(one => Cards.Choice(one.Page.Title, one.Words, new Button(one.Page.Title, new ActionToken.Show(one.Page.Address)), say))],
        footnote: null,
        [],
        say);

    private static ImmutableArray<Block> Writing(Wording say) => Card.LayWhole(
        say.HomeWriting,
        [
            Paragraph(say.HomeWritingLead),
            Bullets(CommandCatalog.All.Where(spec => !spec.ForModerators).Select(spec => RichText.Of(new Inline.Code(spec.Example), new Inline.Plain($": {say.Of(spec).Description}")))),
        ],
        footnote: null,
        [MeCard.Show(say)],
        say);

    private static Button[] Starts(Wording say) =>
        [new(say.AllRoles, new ActionToken.ListRoles()), new(say.AllTopics, new ActionToken.ListTopics()), new(say.HelpLabel, new ActionToken.Help())];

    private static bool IsDone(QuizView quiz) => quiz.Run.Next is QuizStep.Done && quiz.Last is null;

    private static Prose.Paragraph Paragraph(string sentence) => new(RichText.Of(sentence));

    private static Prose.List Bullets(IEnumerable<RichText> points) => new(Numbered: false, Start: 1, [.. points.Select(point => new ListItem(point, Depth: 0))]);
}
