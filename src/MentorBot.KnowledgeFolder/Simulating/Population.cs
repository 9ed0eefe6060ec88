using System.Collections.Immutable;
using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Simulating;

/// <summary>Makes simulated people; the same seed makes the same people.</summary>
internal sealed class Population(FitQuiz quiz, int seed)
{
    private const double Soft = 0.9;

    private readonly Dice _dice = new(seed);

    private int Questions => quiz.Questions.Length;

    /// <summary>People of one role who always take its best option, but for a share of odd answers.</summary>
    internal List<Respondent> Pure(int perRole, double odd) => People(perRole, role =>
        new Respondent([role], Answers(question => Odd(Best(question, option => quiz.Utility(role, question, option)), question, odd))));

    /// <summary>People whose own leanings lie around a role, who choose softly, and sometimes oddly.</summary>
    internal List<Respondent> Individuals(int perRole, double odd) => People(perRole, role => Individual(role, odd));

    /// <summary>People who follow other tables than those the moderators wrote, in ten worlds.</summary>
    internal List<Respondent> OfOtherTables(int perRole, double odd) => [.. Enumerable.Range(0, 10).SelectMany(_ => World(perRole / 10, odd))];

    /// <summary>People of two roles at once, who answer now for the one and now for the other.</summary>
    internal List<Respondent> TwoRoles(int count, double odd) => [.. Enumerable.Range(0, count).Select(_ =>
    {
        var pair = Pair();
        return new Respondent([pair.First, pair.Second], Answers(question => Odd(BestOf(_dice.Happens(0.5) ? pair.First : pair.Second, question), question, odd)));
    })];

    /// <summary>The same people, who choose both options in some of the questions in which they are torn.</summary>
    internal List<Respondent> TwoRolesTorn(int count, double odd, double use) => [.. Enumerable.Range(0, count).Select(_ =>
    {
        var pair = Pair();
        var first = Answers(question => Odd(BestOf(pair.First, question), question, odd));
        var second = Answers(question => Odd(BestOf(pair.Second, question), question, odd));
        var swapped = Answers(_ => _dice.Happens(0.5) ? 1 : 0);
        return new Respondent([pair.First, pair.Second], Answers(question => swapped[question] == 1 ? second[question] : first[question]))
        {
            Seconds = Answers(question => first[question] != second[question] && _dice.Happens(use) ? (swapped[question] == 1 ? first : second)[question] : -1),
        };
    })];

    /// <summary>People who press anything.</summary>
    internal List<Respondent> Random(int count) => [.. Enumerable.Range(0, count).Select(_ => new Respondent([], Answers(question => _dice.Side(OptionsOf(question)))))];

    /// <summary>People who contradict themselves: now the best option of a role, and now its worst.</summary>
    internal List<Respondent> Contradicting(int count, double against) => [.. Enumerable.Range(0, count).Select(_ =>
    {
        var role = _dice.Side(quiz.Roles.Length);
        return new Respondent([], Answers(question => _dice.Happens(against)
            ? Best(question, option => -quiz.Utility(role, question, option))
            : BestOf(role, question)));
    })];

    /// <summary>People who always press the same button, but for a few answers.</summary>
    internal List<Respondent> SameButton(int count, double odd) => [.. Enumerable.Range(0, count).Select(_ =>
    {
        var button = _dice.Side(4);
        return new Respondent([], Answers(question => Odd(Math.Min(button, OptionsOf(question) - 1), question, odd)));
    })];

    /// <summary>People drawn to everything: each question is answered for another role.</summary>
    internal List<Respondent> DrawnToAll(int count) => [.. Enumerable.Range(0, count).Select(_ =>
        new Respondent([], Answers(question => BestOf(_dice.Side(quiz.Roles.Length), question))))];

    /// <summary>The same people, of whom a share takes the first option that is shown, whatever it says.</summary>
    internal List<Respondent> TakingTheFirst(IEnumerable<Respondent> people, double share, bool isRotated) => [.. people.Select(person => person with
    {
        Answers = Answers(question => _dice.Happens(share) ? (isRotated ? _dice.Side(OptionsOf(question)) : 0) : person.Answers[question]),
    })];

    private List<Respondent> World(int perRole, double odd)
    {
        const double profileError = 0.7;
        const double evidenceError = 0.5;
        const double strayError = 0.15;
        ImmutableArray<string> traits = [.. quiz.Content.Traits.Select(trait => trait.Id)];
        var profiles = quiz.Roles.Select(role => RoleVector.Rescaled(
            [.. RoleVector.Of(role.Profile, traits).Select(part => part + (profileError * _dice.Normal()))], quiz.Content.Settings.ProfileNorm)).ToList();
        var evidence = quiz.Questions.Select(question => question.Options.Select(option => RoleVector.Of(option.Evidence, traits)
            .Select(part => part + (part == 0 ? 0 : evidenceError * _dice.Normal()) + (strayError * _dice.Normal())).ToArray()).ToList()).ToList();
        return People(perRole, role => new Respondent([role], Answers(question =>
            Odd(Best(question, option => RoleVector.Dot(evidence[question][option], profiles[role])), question, odd))));
    }

    private Respondent Individual(int role, double odd)
    {
        const double spread = 0.55;
        ImmutableArray<string> traits = [.. quiz.Content.Traits.Select(trait => trait.Id)];
        double[] leanings = [.. quiz.ProfileOf(role).Select(part => part + (spread * _dice.Normal()))];
        return new Respondent([role], Answers(question => Odd(
            Best(question, option => (Soft * RoleVector.Dot(RoleVector.Of(quiz.Questions[question].Options[option].Evidence, traits), leanings)) + _dice.Gumbel()), question, odd)));
    }

    private (int First, int Second) Pair() => quiz.Hypotheses.Pairs[_dice.Weighted(quiz.Hypotheses.Prior.AsSpan(quiz.Roles.Length, quiz.Hypotheses.Pairs.Length))];

    private List<Respondent> People(int perRole, Func<int, Respondent> make) =>
        [.. Enumerable.Range(0, quiz.Roles.Length).SelectMany(role => Enumerable.Range(0, perRole).Select(_ => make(role)))];

    private int[] Answers(Func<int, int> answer) => [.. Enumerable.Range(0, Questions).Select(answer)];

    private int OptionsOf(int question) => quiz.Questions[question].Options.Length;

    private int BestOf(int role, int question) => Best(question, option => quiz.Utility(role, question, option));

    // Of equals any.
    private int Best(int question, Func<int, double> utility)
    {
        var (best, most) = (0, double.NegativeInfinity);
        for (var option = 0; option < OptionsOf(question); option++)
        {
            var value = utility(option) + (1e-6 * _dice.Share());
            (best, most) = value > most ? (option, value) : (best, most);
        }

        return best;
    }

    private int Odd(int answer, int question, double share) =>
        _dice.Happens(share) ? (answer + 1 + _dice.Side(OptionsOf(question) - 1)) % OptionsOf(question) : answer;
}
