using System.Collections.Immutable;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.KnowledgeFolder.Comparing;

/// <summary>Asks two versions of the knowledge the same questions, as a person who has said nothing before.</summary>
internal static class AnswerComparison
{
    internal static ImmutableArray<AnswerChange> Of(ImmutableArray<Question> questions, KnowledgeBase before, KnowledgeBase after) =>
        [.. questions.Select(question => Of(question, Ask(question, before), Ask(question, after))).OfType<AnswerChange>()];

    private static AnswerChange? Of(Question question, Heard before, Heard after) => (before, after) switch
    {
        ({ Answers.IsEmpty: true }, { Answers.IsEmpty: true }) => null,
        ({ Answers.IsEmpty: true }, _) => Change(question, AnswerChangeKind.New, before, after.Answers, after),
        (_, { Answers.IsEmpty: true, Offers.IsEmpty: false }) => Change(question, AnswerChangeKind.Conflict, before, after.Offers, after),
        (_, { Answers.IsEmpty: true }) => Change(question, AnswerChangeKind.Lost, before, [], after),
        _ => before.Answers.SequenceEqual(after.Answers) ? null : Change(question, AnswerChangeKind.Different, before, after.Answers, after),
    };

    private static AnswerChange Change(Question question, AnswerChangeKind kind, Heard before, ImmutableArray<Address> shown, Heard after) => new(
        question.Text,
        kind,
        before.Answers,
        shown,
        (question.IsRight(before.Answers), question.IsRight(after.Answers)) switch
        {
            (false, true) => Verdict.NowRight,
            (true, false) => Verdict.NowWrong,
            _ => Verdict.None,
        });

    private static Heard Ask(Question question, KnowledgeBase library)
    {
        var said = new Incoming.Said(question.Text, new Occasion(DateTimeOffset.UnixEpoch, "diff"));
        var replies = Mentor.Step(Session.New, said, library).Replies;
        return new Heard(About(replies, Outcome.Answer, Outcome.Command), About(replies, Outcome.Suggest));
    }

    private static ImmutableArray<Address> About(IEnumerable<Reply> replies, params Outcome[] outcomes) =>
        [.. replies.Where(reply => outcomes.Contains(reply.Outcome)).SelectMany(reply => reply.About).Distinct()];

    private sealed record Heard(ImmutableArray<Address> Answers, ImmutableArray<Address> Offers);
}
