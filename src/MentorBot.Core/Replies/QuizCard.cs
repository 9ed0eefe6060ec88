using System.Collections.Immutable;
using System.Globalization;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>The cards on the way through the quiz; each leads back to it.</summary>
internal static class QuizCard
{
    private const char Full = '▰';
    private const char Empty = '▱';

    internal static Button Start(Wording say) => new(say.QuizStart, new ActionToken.Quiz(QuizAct.Start));

    internal static Button Continue(Wording say) => new(say.QuizContinue, new ActionToken.Quiz(QuizAct.Continue));

    /// <summary>One line with a way on.</summary>
    internal static ImmutableArray<Block> Line(string sentence, params ImmutableArray<Button> buttons) =>
        [new Block.Passage(Paragraph(sentence)), .. buttons.IsEmpty ? ImmutableArray<Block>.Empty : [new Block.Buttons(buttons)]];

    /// <summary>A question with its options in full, lettered as this person sees them.</summary>
    /// <param name="at">The person at the quiz.</param>
    /// <param name="question">The question.</param>
    /// <param name="notices">What is to be said first.</param>
    /// <param name="torn">Null for one answer; else the option that was chosen of two, or nothing while neither is.</param>
    internal static ImmutableArray<Block> Question(QuizView at, QuizQuestion question, ImmutableArray<string> notices, string? torn)
    {
        var options = OptionOrder.Of(at.Memory.Run, question);
        return Card.LayWhole(
            at.Run.Quiz.Content.Title,
            [
                .. notices.Select(Paragraph),
                Paragraph(ProgressOf(at, question)),
                new Prose.Paragraph(RichText.Of(new Inline.Strong(question.Ask))),
                new Prose.List(Numbered: false, Start: 1, [.. options.Select((option, place) => new ListItem(RichText.Of(new Inline.Strong($"{OptionOrder.Letter(place)}) "), new Inline.Plain(option.Text)), Depth: 0))]),
                .. torn is null ? Array.Empty<Prose>() : [Paragraph(torn.Length == 0 ? at.Say.QuizPickFirst : at.Say.QuizPickSecond(TextOf(question, torn)))],
            ],
            RichText.Of(TakesTwo(question) ? at.Say.QuizByText : at.Say.QuizByTextOne),
            [.. Letters(at, question, options, torn), .. torn is null ? Moves(at, question) : [Act(at, at.Say.QuizJustOne, QuizAct.AskAgain, Print(question))]],
            at.Say);
    }

    /// <summary>The answers that can be changed.</summary>
    internal static ImmutableArray<Block> Answers(QuizView at) => Card.LayWhole(
        at.Run.Quiz.Content.Title,
        [
            Paragraph(at.Say.QuizChangeWhich),
            new Prose.List(Numbered: true, Start: 1, [.. at.Answers.Select(answer => new ListItem(RichText.Of(new Inline.Plain($"{answer.Question.Ask} "), new Inline.Emphasis(Given(answer, at.Say))), Depth: 0))]),
        ],
        footnote: null,
        [
            .. at.Answers.Take(Budget.Buttons - 1).Select((answer, place) => Act(at, string.Create(CultureInfo.InvariantCulture, $"{place + 1}. {answer.Question.Ask}"), QuizAct.AskAgain, Print(answer.Question)) with { Among = at.Say.QuizChangeList }),
            Continue(at.Say) with { Label = at.Say.QuizLeaveAsIs },
        ],
        at.Say);

    internal static ImmutableArray<Block> Paused(QuizView at) => Card.LayWhole(
        at.Run.Quiz.Content.Title,
        [Paragraph(at.Say.QuizPaused(at.Run.Answers.Length))],
        footnote: null,
        [Continue(at.Say), Act(at, at.Say.QuizDelete, QuizAct.Delete)],
        at.Say);

    internal static ImmutableArray<Block> Delete(QuizView at) => Card.LayWhole(
        at.Say.QuizDelete,
        [Paragraph(at.Say.QuizDeleteSure(at.Run.Answers.Length))],
        footnote: null,
        [Act(at, at.Say.QuizDeleteYes, QuizAct.Erase), Continue(at.Say) with { Label = at.Say.QuizDeleteNo }],
        at.Say);

    /// <summary>Whether the answers so far may go.</summary>
    internal static ImmutableArray<Block> Restart(QuizView at) => Card.LayWhole(
        at.Run.Quiz.Content.Title,
        [Paragraph(at.Say.QuizRestartSure(at.Run.Answers.Length))],
        footnote: null,
        [Act(at, at.Say.QuizRestartYes, QuizAct.Restart), Continue(at.Say) with { Label = at.Say.QuizLeaveAsIs }],
        at.Say);

    /// <summary>What others would read, and whether they may.</summary>
    internal static ImmutableArray<Block> Share(QuizView at, FitResult result) => Card.LayWhole(
        at.Say.QuizShare,
        [Paragraph(at.Say.QuizShareSure), new Prose.Quote(RichText.Of(at.Say.QuizSharedAs(at.Say.QuizVerdict(result))))],
        footnote: null,
        [Act(at, at.Say.QuizShareYes, QuizAct.Post), Continue(at.Say) with { Label = at.Say.QuizShareNo }],
        at.Say);

    internal static ImmutableArray<Block> Shared(FitResult result, Wording say) => Line(say.QuizSharedAs(say.QuizVerdict(result)), Start(say));

    internal static ImmutableArray<Block> Offer(FitQuiz quiz, Wording say) => Card.LayWhole(
        quiz.Content.Title,
        [Paragraph(say.QuizOffer), Paragraph(quiz.Content.Intro.Trim()), Paragraph(say.QuizIsPrivate)],
        footnote: null,
        [Start(say), new Button(say.AllRoles, new ActionToken.ListRoles())],
        say);

    internal static Button Act(QuizView at, string label, QuizAct act, string? subject = null) =>
        new(label, new ActionToken.Quiz(act, at.Memory.Run, at.Memory.Step, subject));

    /// <summary>So much of a bar is full.</summary>
    internal static string Bar(int full, int length) => new string(Full, Math.Clamp(full, 0, length)) + new string(Empty, length - Math.Clamp(full, 0, length));

    /// <summary>An answer in the words that the person chose.</summary>
    internal static string Given(GivenAnswer answer, Wording say) => answer.Options.IsEmpty
        ? say.QuizSkipped
        : string.Join(say.QuizAndAlso, answer.Options.Select(option => option.Text));

    /// <summary>The same in quotation marks, each option in its own.</summary>
    internal static IEnumerable<Inline> Quoted(GivenAnswer answer, Wording say) => answer.Options.SelectMany((option, at) =>
        at == 0 ? new Inline[] { new Inline.Emphasis(say.Quoted(option.Text)) } : [new Inline.Plain(say.QuizAndAlso), new Inline.Emphasis(say.Quoted(option.Text))]);

    private static IEnumerable<Button> Letters(QuizView at, QuizQuestion question, ImmutableArray<QuizOption> options, string? torn) => options
        .Select((option, place) => (option, Letter: OptionOrder.Letter(place)))
        .Where(one => one.option.Id != torn)
        .Select(one => new Button($"{one.Letter}: {one.option.Text}", Token(at, question, torn switch
        {
            null => one.option.Id,
            "" => one.option.Id + ActionToken.Answer.Torn,
            _ => $"{torn}{ActionToken.Answer.Torn}{one.option.Id}",
        }))
        {
            Brief = $"{one.Letter}",
        });

    private static IEnumerable<Button> Moves(QuizView at, QuizQuestion question)
    {
        if (TakesTwo(question))
        {
            yield return new Button(at.Say.QuizTwoFit, Token(at, question, ActionToken.Answer.Torn));
        }

        yield return new Button(at.Say.QuizSkip, Token(at, question, ActionToken.Answer.NotSure));
        if (!at.IsNext(question))
        {
            yield return Continue(at.Say) with { Label = at.Say.QuizLeaveAsIs };
        }
        else if (at.Run.Back() is not null)
        {
            yield return Act(at, at.Say.QuizBack, QuizAct.Back);
        }

        yield return Act(at, at.Say.QuizPause, QuizAct.Pause);
    }

    /// <summary>Whether two answers may be given: of two options both together would say nothing.</summary>
    internal static bool TakesTwo(QuizQuestion question) => question.IsScored && question.Options.Length > 2;

    private static ActionToken.Answer Token(QuizView at, QuizQuestion question, string choice) => new(at.Memory.Run, at.Memory.Step, Fingerprint.Of(question), choice);

    private static string ProgressOf(QuizView at, QuizQuestion question)
    {
        if (at.Last == question)
        {
            return at.Say.QuizLast;
        }

        if (at.Run.Next is not QuizStep.Ask ask || ask.Question != question)
        {
            var place = at.Answers.Select(answer => answer.Question.Id).ToList().IndexOf(question.Id);
            return at.Say.QuizAskedAgain(place + 1, place < 0 ? "" : Given(at.Answers[place], at.Say));
        }

        if (at.Run.Extensions is [.., var since])
        {
            var more = ask.Number - since;
            return $"{at.Say.QuizExtra(more, QuizRun.MoreQuestions)} {Bar(more - 1, QuizRun.MoreQuestions)}";
        }

        var range = at.Run.Quiz.Content.Settings.Questions;
        var usual = (range.Fewest + range.Most) / 2;
        var bar = Bar(ask.Number - 1, range.Most);
        return $"{at.Say.QuizProgress(ask.Number, range, usual)} {bar}{(ask.Reason is AskReason.RealityCheck ? $" {at.Say.QuizReality}" : "")}";
    }

    private static string Print(QuizQuestion question) => Fingerprint.Of(question).ToString("x8", CultureInfo.InvariantCulture);

    private static string TextOf(QuizQuestion question, string option) => question.IndexOf(option) is >= 0 and var place ? question.Options[place].Text : "";

    private static Prose.Paragraph Paragraph(string sentence) => new(RichText.Of(sentence));
}
