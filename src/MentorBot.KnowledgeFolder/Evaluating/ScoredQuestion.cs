using System.Collections.Immutable;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.KnowledgeFolder.Comparing;

namespace MentorBot.KnowledgeFolder.Evaluating;

/// <summary>A question, what a person who had said nothing before got for it, and how good that is.</summary>
/// <param name="Question">The question with what it expects.</param>
/// <param name="Outcome">What kind of reply came: an answer where there is one among several replies.</param>
/// <param name="Got">The addresses that were shown or offered, best first.</param>
/// <param name="Score">How good that is.</param>
public sealed record ScoredQuestion(Question Question, Outcome Outcome, ImmutableArray<Address> Got, Score Score)
{
    /// <summary>Asks a question that has an expectation.</summary>
    public static ScoredQuestion Of(Question question, KnowledgeBase library)
    {
        var said = new Incoming.Said(question.Text, new Occasion(DateTimeOffset.UnixEpoch, "eval"));
        var replies = Mentor.Step(Session.New, said, library).Replies;
        var outcome = (replies.FirstOrDefault(IsAnswer) ?? replies[0]).Outcome;
        var shown = About(replies.Where(IsAnswer));
        List<string> offered = [.. About(replies.Where(reply => reply.Outcome is Outcome.Suggest)), .. replies.SelectMany(reply => reply.Beside).Select(address => address.ToString())];
        return new ScoredQuestion(question, outcome, About(replies), ScoreOf(question, outcome, shown, offered));
    }

    private static Score ScoreOf(Question question, Outcome outcome, List<string> shown, List<string> offered) => outcome switch
    {
        Outcome.Answer or Outcome.Command when question.Expected == Question.Nothing => Score.AnsweredThoughNone,
        _ when question.Expected == Question.Nothing => Score.Right,
        Outcome.Answer or Outcome.Command when question.Choices.Any(choice => IsRight(choice, shown)) => Score.Right,
        _ when question.Choices.Any(choice => choice.All(shown.Concat(offered).Contains)) => Score.InSuggestions,
        Outcome.Answer or Outcome.Command => Score.Wrong,
        _ => Score.Unknown,
    };

    private static bool IsRight(ImmutableArray<string> choice, List<string> shown) =>
        choice is [var only] ? shown is [var first, ..] && first == only : choice.All(shown.Contains);

    private static bool IsAnswer(Reply reply) => reply.Outcome is Outcome.Answer or Outcome.Command;

    private static List<string> About(IEnumerable<Reply> replies) => [.. About([.. replies]).Select(address => address.ToString())];

    private static ImmutableArray<Address> About(ImmutableArray<Reply> replies) => [.. replies.SelectMany(reply => reply.About).Distinct()];
}
