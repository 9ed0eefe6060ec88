using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;

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
        at.Library);

    /// <summary>What can be done about a result.</summary>
    internal static ImmutableArray<Button> Buttons(QuizView at) =>
    [
        .. at.Run.More() is null ? Array.Empty<Button>() : [QuizCard.Act(at, Wording.QuizMore, QuizAct.More)],
        QuizCard.Act(at, Wording.QuizChange, QuizAct.Change),
        .. at.Run.Back() is null ? Array.Empty<Button>() : [QuizCard.Act(at, Wording.QuizBack, QuizAct.Back)],
        .. Roles(at.Run, at.Library),
        .. IsBlank(at.Run) ? Array.Empty<Button>() : [QuizCard.Act(at, Wording.QuizShare, QuizAct.Share)],
        QuizCard.Act(at, Wording.QuizDelete, QuizAct.Delete),
        QuizCard.Act(at, Wording.QuizRestart, QuizAct.Restart),
    ];

    /// <summary>The result that a code tells of, whoever's it is.</summary>
    internal static ImmutableArray<Block> OfCode(QuizRun run, KnowledgeBase library) => Lay(run, [Wording.QuizOfCode], tips: [], [.. Roles(run, library), QuizCard.Start with { Label = Wording.QuizMine }], library);

    private static ImmutableArray<Block> Lay(QuizRun run, ImmutableArray<string> notices, IEnumerable<string> tips, IEnumerable<Button> buttons, KnowledgeBase library)
    {
        var result = FitResult.Of(run.Quiz, run.Responses.AsSpan());
        var bars = Bars(result);
        var blocks = Card.LayWhole(
            run.Quiz.Content.Title,
            [
                .. notices.Select(Paragraph),
                .. result.IsBlank
                    ? [new Prose.Paragraph(RichText.Of(new Inline.Strong(Wording.QuizVerdict(result))))]
                    : Told(run, result, bars, tips, library),
            ],
            RichText.Of(Wording.QuizHonest(run.Quiz.Content.Disclaimer.Trim())),
            buttons);
        return [.. blocks.Select(block => block is Block.Passage passage && ReferenceEquals(passage.Prose, bars) ? QuizPicture.Of(result, bars) : block)];
    }

    private static IEnumerable<Prose> Told(QuizRun run, FitResult result, Prose bars, IEnumerable<string> tips, KnowledgeBase library) =>
        [.. Verdict(result, bars), .. Why(Explanation.Of(run)), .. Outlook(run, result, tips), .. Trial(result, library)];

    private static IEnumerable<Prose> Verdict(FitResult result, Prose bars)
    {
        yield return new Prose.Paragraph(RichText.Of(new Inline.Strong(Wording.QuizVerdict(result))));
        if (result.Beside.Select(role => role.Name).ToList() is { Count: > 0 } also)
        {
            yield return Paragraph(Wording.QuizAlsoFits(also));
        }

        yield return bars;
        if (result.Best.OneLine.Length > 0)
        {
            yield return Paragraph($"{result.Best.Name}: {result.Best.OneLine}");
        }
    }

    private static Prose.List Bars(FitResult result) => Bullets(result.Shares.Take(Shown).Select(share =>
        RichText.Of($"{share.Role.Name}: {QuizCard.Bar((int)Math.Round(share.Share * BarLength), BarLength)} {Wording.QuizShareOf(share.Share)}")));

    private static IEnumerable<Prose> Why(Explanation why)
    {
        if (!why.For.IsEmpty)
        {
            yield return Subheading(Wording.QuizFor(why.Leader.Name, why.Rival.Name));
            yield return Bullets(why.For.Select(Line));
        }

        if (!why.Against.IsEmpty)
        {
            yield return Subheading(Wording.QuizAgainst(why.Leader.Name, why.Rival.Name));
            yield return Bullets(why.Against.Select(Line));
        }

        yield return Paragraph(Wording.QuizFlip(why));
    }

    private static IEnumerable<Prose> Outlook(QuizRun run, FitResult result, IEnumerable<string> tips)
    {
        foreach (var role in result.Shares.Select(share => share.Role).Take(result.IsEqual ? 2 : 1).Where(role => role.StartsAs.Length > 0))
        {
            yield return Paragraph(Wording.QuizStartsAs(role));
        }

        foreach (var tip in tips)
        {
            yield return Paragraph(tip);
        }

        yield return new Prose.Paragraph(RichText.Of(new Inline.Plain(Wording.QuizCode), new Inline.Code(ResultCode.Of(run)), new Inline.Plain(Wording.QuizCodeUse)));
    }

    // Last, so that what a person reads at the end is something to do.
    private static IEnumerable<Prose> Trial(FitResult result, KnowledgeBase library) =>
        TryOutOf(result.Best, library) is null ? [] : [Paragraph(Wording.QuizTryOut(result.Best.Name))];

    private static IEnumerable<Button> Roles(QuizRun run, KnowledgeBase library)
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
                yield return new Button(Wording.QuizTry, new ActionToken.Quiz(QuizAct.Look, Subject: trial.Address.ToString()));
            }

            yield return new Button(Wording.QuizLook, new ActionToken.Quiz(QuizAct.Look, Subject: page.Address.ToString()));
            yield return new Button(Wording.PathToThis, new ActionToken.Quiz(QuizAct.Way, Subject: page.Address.ToString()));
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

    private static RichText Line(Reason reason) => RichText.Of(
        [.. QuizCard.Quoted(reason.Answer), new Inline.Plain(Wording.QuizReason(reason))]);

    private static Prose.Paragraph Paragraph(string sentence) => new(RichText.Of(sentence));

    private static Prose.Subheading Subheading(string words) => new(RichText.Of(words));

    private static Prose.List Bullets(IEnumerable<RichText> points) => new(Numbered: false, Start: 1, [.. points.Select(point => new ListItem(point, Depth: 0))]);
}
