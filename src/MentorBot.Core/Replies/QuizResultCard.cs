using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>What came out of the quiz: in words, with the reasons in the person's own answers, and what it is worth.</summary>
internal static class QuizResultCard
{
    private const int Shown = 3;
    private const int BarLength = 10;

    /// <summary>The result of the person who takes the quiz, with all that can be done about it.</summary>
    internal static ImmutableArray<Block> Of(QuizView at, ImmutableArray<string> notices) => Lay(
        at.Run,
        notices,
        at.Tips,
        Buttons(at),
        at.Library,
        at.Say);

    /// <summary>What can be done about a result.</summary>
    internal static ImmutableArray<Button> Buttons(QuizView at) =>
    [
        .. at.Run.More() is null ? Array.Empty<Button>() : [QuizCard.Act(at, at.Say.QuizMore, QuizAct.More)],
        QuizCard.Act(at, at.Say.QuizChange, QuizAct.Change),
        .. at.Run.Back() is null ? Array.Empty<Button>() : [QuizCard.Act(at, at.Say.QuizBack, QuizAct.Back)],
        .. Roles(at.Run, at.Library, at.Say),
        .. at.IsAlone || IsBlank(at.Run) ? Array.Empty<Button>() : [QuizCard.Act(at, at.Say.QuizShare, QuizAct.Share)],
        QuizCard.Act(at, at.Say.QuizDelete, QuizAct.Delete),
        QuizCard.Act(at, at.Say.QuizRestart, QuizAct.Restart),
    ];

    /// <summary>The result that a code tells of, whoever's it is.</summary>
    internal static ImmutableArray<Block> OfCode(QuizRun run, KnowledgeBase library, Wording say) =>
        Lay(run, [say.QuizOfCode], tips: [], [.. Roles(run, library, say), QuizCard.Start(say) with { Label = say.QuizMine }], library, say);

    private static ImmutableArray<Block> Lay(QuizRun run, ImmutableArray<string> notices, IEnumerable<string> tips, IEnumerable<Button> buttons, KnowledgeBase library, Wording say)
    {
        var result = FitResult.Of(run.Quiz, run.Responses.AsSpan());
        var bars = Bars(result, say);
        return Card.LayWhole(
            run.Quiz.Content.Title,
            [
                .. notices.Select(Paragraph),
                .. result.IsBlank
                    ? [new Prose.Paragraph(RichText.Of(new Inline.Strong(say.QuizVerdict(result))))]
                    : Told(run, result, bars, tips, library, say),
            ],
            RichText.Of(say.QuizHonest(run.Quiz.Content.Disclaimer.Trim())),
            buttons,
            say).WithPicture(QuizPicture.Of(result, bars, say));
    }

    private static IEnumerable<Prose> Told(QuizRun run, FitResult result, Prose bars, IEnumerable<string> tips, KnowledgeBase library, Wording say) =>
        [.. Verdict(result, bars, say), .. Why(Explanation.Of(run), say), .. Outlook(run, result, tips, say), .. Trial(result, library, say)];

    /// <summary>What the result is, in a sentence and in bars.</summary>
    internal static IEnumerable<Prose> Verdict(FitResult result, Prose bars, Wording say)
    {
        yield return new Prose.Paragraph(RichText.Of(new Inline.Strong(say.QuizVerdict(result))));
        if (result.Beside.Select(role => role.Name).ToList() is { Count: > 0 } also)
        {
            yield return Paragraph(say.QuizAlsoFits(also));
        }

        yield return bars;
        if (result.Best.OneLine.Length > 0)
        {
            yield return Paragraph($"{result.Best.Name}: {result.Best.OneLine}");
        }
    }

    /// <summary>The first roles, each with a bar.</summary>
    internal static Prose.List Bars(FitResult result, Wording say) => Bullets(result.Shares.Take(Shown).Select(share =>
        RichText.Of($"{share.Role.Name}: {QuizCard.Bar((int)Math.Round(share.Share * BarLength), BarLength)} {say.QuizShareOf(share.Share)}")));

    private static IEnumerable<Prose> Why(Explanation why, Wording say)
    {
        if (!why.For.IsEmpty)
        {
            yield return Subheading(say.QuizFor(why.Leader.Name, why.Rival.Name));
            yield return Bullets(why.For.Select(reason => Line(reason, say)));
        }

        if (!why.Against.IsEmpty)
        {
            yield return Subheading(say.QuizAgainst(why.Leader.Name, why.Rival.Name));
            yield return Bullets(why.Against.Select(reason => Line(reason, say)));
        }

        yield return Paragraph(say.QuizFlip(why));
    }

    private static IEnumerable<Prose> Outlook(QuizRun run, FitResult result, IEnumerable<string> tips, Wording say)
    {
        foreach (var role in result.Shares.Select(share => share.Role).Take(result.IsEqual ? 2 : 1).Where(role => role.StartsAs.Length > 0))
        {
            yield return Paragraph(say.QuizStartsAs(role));
        }

        foreach (var tip in tips)
        {
            yield return Paragraph(tip);
        }

        yield return new Prose.Paragraph(RichText.Of(new Inline.Plain(say.QuizCode), new Inline.Code(ResultCode.Of(run)), new Inline.Plain(say.QuizCodeUse)));
    }

    // Last, so that what a person reads at the end is something to do.
    private static IEnumerable<Prose> Trial(FitResult result, KnowledgeBase library, Wording say) =>
        TryOutOf(result.Best, library) is null ? [] : [Paragraph(say.QuizTryOut(result.Best.Name))];

    /// <summary>What leads on from a result.</summary>
    internal static IEnumerable<Button> Roles(QuizRun run, KnowledgeBase library, Wording say)
    {
        var result = FitResult.Of(run.Quiz, run.Responses.AsSpan());
        if (result.IsBlank)
        {
            yield break;
        }

        if (PageOf(result.Best, library) is { } page)
        {
            if (TryOutOf(result.Best, library) is { } trial)
            {
                yield return new Button(say.QuizTry, new ActionToken.Quiz(QuizAct.Look, Subject: trial.Address.ToString()));
            }

            yield return new Button(say.QuizLook, new ActionToken.Quiz(QuizAct.Look, Subject: page.Address.ToString()));
            yield return new Button(say.PathToThis, new ActionToken.Quiz(QuizAct.Way, Subject: page.Address.ToString()));
        }

        foreach (var also in result.Also.Take(2).Select(role => PageOf(role, library)).OfType<Page>())
        {
            yield return new Button(also.Title, new ActionToken.Quiz(QuizAct.Look, Subject: also.Address.ToString()));
        }
    }

    private static bool IsBlank(QuizRun run) => FitResult.Of(run.Quiz, run.Responses.AsSpan()).IsBlank;

    private static Page? PageOf(QuizRole role, KnowledgeBase library) =>
        Address.TryParse($"roles/{role.Id}", out var address) ? library.FindRole(address)?.Page : null;

    private static Section? TryOutOf(QuizRole role, KnowledgeBase library) => PageOf(role, library) is { } page ? TryOut.In(page) : null;

    private static RichText Line(Reason reason, Wording say) => RichText.Of(
        [.. QuizCard.Quoted(reason.Answer, say), new Inline.Plain(say.QuizReason(reason))]);

    private static Prose.Paragraph Paragraph(string sentence) => new(RichText.Of(sentence));

    private static Prose.Subheading Subheading(string words) => new(RichText.Of(words));

    private static Prose.List Bullets(IEnumerable<RichText> points) => new(Numbered: false, Start: 1, [.. points.Select(point => new ListItem(point, Depth: 0))]);
}
