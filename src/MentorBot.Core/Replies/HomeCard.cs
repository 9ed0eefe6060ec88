using System.Collections.Immutable;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>Where a person begins, on a platform that has a page for it: ways to start, where they are, what is new, and what they can write. Several cards, since it is no message.</summary>
internal static class HomeCard
{
    private const int Newest = 5;
    private const string PathCommand = "path";

    // Only Slack has such a page, and there the bot speaks English.
    private static readonly Wording Say = Wording.English;

    private static readonly Button[] Starts =
        [new(Say.AllRoles, new ActionToken.ListRoles()), new(Say.AllTopics, new ActionToken.ListTopics()), new(Say.HelpLabel, new ActionToken.Help())];

    internal static ImmutableArray<Block> Of(Session session, KnowledgeBase library)
    {
        var quiz = session.Quiz is { } memory && library.Quiz is { } file ? new QuizView(memory, memory.State.Resume(file).Run, library, Say) : null;
        return [.. Welcome(quiz, library), .. Result(quiz), .. Path(session, library), .. Checked(library), .. Writing()];
    }

    private static ImmutableArray<Block> Welcome(QuizView? quiz, KnowledgeBase library)
    {
        // Not which question: that would change with every answer, and the page with it.
        var isUnderWay = quiz is not null && !IsDone(quiz);
        return Card.LayWhole(
            Wording.BotName,
            [Paragraph(Wording.HomeLead), .. isUnderWay ? [Paragraph(Wording.HomeQuizWaits)] : Array.Empty<Prose>()],
            footnote: null,
            [.. library.Quiz is null ? Array.Empty<Button>() : [quiz is null ? QuizCard.Start(Say) : isUnderWay ? QuizCard.Continue(Say) : QuizCard.Continue(Say) with { Label = Wording.HomeResult }], .. Starts],
            Say,
            Lookup.Among(library.Pages.Length, Say.LookUpPage, new NameList.Pages()));
    }

    private static ImmutableArray<Block> Result(QuizView? quiz)
    {
        if (quiz is null || !IsDone(quiz) || FitResult.Of(quiz.Run.Quiz, quiz.Run.Responses.AsSpan()) is not { IsBlank: false } result)
        {
            return [];
        }

        return Card.LayWhole(
            Say.QuizPictureTitle,
            QuizResultCard.Verdict(result, QuizResultCard.Bars(result, Say), Say),
            RichText.Of(Say.QuizHonest(quiz.Run.Quiz.Content.Disclaimer.Trim())),
            QuizResultCard.Roles(quiz.Run, quiz.Library, Say),
            Say);
    }

    private static ImmutableArray<Block> Path(Session session, KnowledgeBase library) =>
        session is Session.Browsing { Context: { Sight: Sight.Path, Subject: { } goal } } && library.FindRole(goal) is { Page: var page }
            ? Card.LayWhole(Wording.HomePath, [Paragraph(Wording.HomePathLast(page.Title))], footnote: null, [new Button(Say.PathTo(page.Title), new ActionToken.Path(page.Address))], Say)
            : Card.LayWhole(
                Wording.HomePath,
                [new Prose.Paragraph(RichText.Of(new Inline.Plain(Wording.HomePathNone), new Inline.Code(CommandCatalog.Find(PathCommand)!.Example)))],
                footnote: null,
                [],
                Say);

    private static ImmutableArray<Block> Checked(KnowledgeBase library)
    {
        var newest = library.Pages.Where(page => page.Checked is not null).OrderByDescending(page => page.Checked).ThenBy(page => page.Title, StringComparer.Ordinal).Take(Newest).ToList();
        return newest.Count == 0 ? [] : Card.LayWhole(
            Wording.HomeChecked,
            [Bullets(newest.Select(page => RichText.Of(new Inline.Strong(page.Title), new Inline.Plain($": {Say.Checked(page.Checked)}"))))],
            footnote: null,
            newest.Select(page => new Button(page.Title, new ActionToken.Show(page.Address))),
            Say);
    }

    private static ImmutableArray<Block> Writing() => Card.LayWhole(
        Wording.HomeWriting,
        [
            Paragraph(Wording.HomeWritingLead),
            Bullets(CommandCatalog.All.Where(spec => !spec.ForModerators).Select(spec => RichText.Of(new Inline.Code(spec.Example), new Inline.Plain($": {spec.Description}")))),
        ],
        footnote: null,
        [MeCard.Show(Say)],
        Say);

    private static bool IsDone(QuizView quiz) => quiz.Run.Next is QuizStep.Done && quiz.Last is null;

    private static Prose.Paragraph Paragraph(string sentence) => new(RichText.Of(sentence));

    private static Prose.List Bullets(IEnumerable<RichText> points) => new(Numbered: false, Start: 1, [.. points.Select(point => new ListItem(point, Depth: 0))]);
}
