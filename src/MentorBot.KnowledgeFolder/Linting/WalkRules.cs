using MentorBot.Core.Quiz;
using MentorBot.KnowledgeFolder.Simulating;

namespace MentorBot.KnowledgeFolder.Linting;

/// <summary>Rules that simulated people show: L5 reach, L8 order, L9 places of options, L10 exposure.</summary>
internal sealed class WalkRules(FitQuiz quiz, int line, Findings findings)
{
    private const int Seed = 21;
    private const int PerRole = 60;
    private const double Odd = 0.2;

    private readonly List<Respondent> _people = new Population(quiz, Seed).Pure(PerRole, Odd);

    internal void Look()
    {
        LookAtReach();
        var usual = Through(quiz);
        LookAtOrder(usual);
        LookAtPlaces(usual);
        LookAtExposure(usual);
    }

    private void LookAtReach()
    {
        const double share = 0.85;
        const int questions = 8;
        foreach (var walk in Reach.Ideal(quiz))
        {
            var (role, first) = (quiz.Roles[walk.Person.Roles[0]], quiz.Roles[walk.Belief.Leader]);
            if (!walk.IsRight)
            {
                findings.Error("L5", role.Line, $"The role `{role.Id}` cannot be reached: its own best answers give `{first.Id}`.", "Make its profile differ, or write options that speak for it.");
            }
            else if (walk.Belief.Shares[walk.Belief.Leader] < share || walk.Responses.Length > questions)
            {
                findings.Error("L5", role.Line, $"The role `{role.Id}` is hard to reach: {walk.Belief.Shares[walk.Belief.Leader]:P0} after {walk.Responses.Length} questions of its own best answers.", "Write options that speak clearly for it.");
            }
        }

        const double least = 0.4;
        const double most = 2;
        foreach (var (at, wins) in Reach.RandomWins(quiz, sheets: 6000).Index().Where(one => one.Item is < least or > most))
        {
            findings.Error("L5", quiz.Roles[at].Line, $"The role `{quiz.Roles[at].Id}` wins {wins:0.00} times its fair share when all answers are given at random.", "Balance how many options speak for its traits.");
        }
    }

    private void LookAtOrder(List<Walk> usual)
    {
        const double agreement = 0.95;
        foreach (var walk in usual.Take(quiz.Roles.Length))
        {
            if (!Belief.After(quiz, [.. walk.Responses.Reverse()]).Mass.SequenceEqual(walk.Belief.Mass))
            {
                findings.Error("L8", line, "The order of the same answers changes the result.", "This is a fault of the program: report it.");
            }
        }

        foreach (var first in quiz.Content.Settings.First)
        {
            var other = Through(FitQuiz.Of(quiz.Content with { Settings = quiz.Content.Settings with { First = [first] } }));
            var same = usual.Zip(other).ToList().Share(one => one.First.Belief.Leader == one.Second.Belief.Leader);
            if (same < agreement)
            {
                findings.Error("L8", line, $"With `{first}` as the first question only {same:P0} of simulated people get the same role.", "Choose first questions that are alike in what they tell.");
            }
        }
    }

    private void LookAtPlaces(List<Walk> usual)
    {
        const double takers = 0.065;
        const double mostShift = 0.015;
        const double mostLoss = 0.01;
        var biased = new Population(quiz, Seed + 1).TakingTheFirst(_people, takers, isRotated: true).ConvertAll(person => Walk.Through(quiz, person));
        var shift = Enumerable.Range(0, quiz.Roles.Length).Max(role => Math.Abs(biased.Share(walk => walk.Belief.Leader == role) - usual.Share(walk => walk.Belief.Leader == role)));
        if (shift > mostShift || usual.Right() - biased.Right() > mostLoss)
        {
            findings.Warn("L9", line, $"When {takers:P1} of people take the first option shown, a role wins {shift:P1} more or less often, and {usual.Right() - biased.Right():P1} fewer results are right.", "Ask more questions before the quiz may stop.");
        }
    }

    private void LookAtExposure(List<Walk> usual)
    {
        const double least = 0.01;
        foreach (var (at, question) in quiz.Questions.Index())
        {
            if (usual.Share(walk => walk.Responses.Any(response => response.Question == at)) < least)
            {
                findings.Warn("L10", question.Line, $"Question `{question.Id}` is asked of fewer than one simulated person in a hundred.", "Keep it on the bench, or give it evidence that no other question has.");
            }
        }
    }

    private List<Walk> Through(FitQuiz other) => _people.ConvertAll(person => Walk.Through(other, person));
}
