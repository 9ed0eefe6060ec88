using MentorBot.Core.Quiz;
using MentorBot.KnowledgeFolder.Simulating;

namespace MentorBot.Adapters.Tests.Quiz;

/// <summary>Simulated people: the same ones each time, and the bars that they must clear.</summary>
public sealed class StudyTests
{
    private static readonly FitQuiz Quiz = ShippedQuiz.Quiz;

    [Fact]
    public void The_study_clears_every_bar_and_tells_how_far_it_is()
    {
        var walked = new List<int>();
        var bars = Study.Run(Quiz, perRole: 100, new ManualTime(), walked.Add);

        // Half the usual people: what hangs on few of them may miss by a little. The clock stands still.
        bars.Where(bar => Math.Abs(bar.Measured - bar.Bound) > 0.02 && !bar.Holds).ShouldBeEmpty();
        bars.Select(bar => bar.Id).Distinct().ShouldBe(["Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q9", "Q7", "Q8", "Q13", "W1", "W2", "W3", "Q11"]);
        walked.ShouldBe(Enumerable.Range(1, Study.WalksOf(Quiz, 100)));
    }

    [Fact]
    public void Only_how_long_people_wait_is_a_time_of_the_machine() =>
        Pace.Bars(Quiz, new ManualTime()).Select(bar => (bar with { Measured = bar.Bound + 1 }).ToString()).ShouldAllBe(line => line.StartsWith("Q11 slow", StringComparison.Ordinal));

    [Fact]
    public void The_same_seed_makes_the_same_people()
    {
        var (one, other) = (new Population(Quiz, 7).Individuals(5, 0.2), new Population(Quiz, 7).Individuals(5, 0.2));
        one.SelectMany(person => person.Answers).ShouldBe(other.SelectMany(person => person.Answers));
        new Population(Quiz, 8).Individuals(5, 0.2).SelectMany(person => person.Answers).ShouldNotBe(one.SelectMany(person => person.Answers));
    }

    [Fact]
    public void Every_kind_of_people_answers_every_question_with_one_of_its_options()
    {
        var people = new Population(Quiz, 9);
        foreach (var person in people.Pure(2, 0.3).Concat(people.OfOtherTables(10, 0.2)).Concat(people.TwoRolesTorn(20, 0.2, 0.5)).Concat(people.Contradicting(10, 0.5))
            .Concat(people.SameButton(10, 0.1)).Concat(people.DrawnToAll(10)).Concat(people.Random(10)))
        {
            foreach (var (at, question) in Quiz.Questions.Index())
            {
                person.Answers[at].ShouldBeInRange(0, question.Options.Length - 1);
                (person.Seconds?[at] ?? -1).ShouldNotBe(person.Answers[at]);
            }
        }
    }

    [Fact]
    public void People_who_follow_other_tables_are_found_all_the_same() =>
        new Population(Quiz, 300).OfOtherTables(perRole: 50, odd: 0.2).ConvertAll(person => Walk.Through(Quiz, person)).Right().ShouldBeGreaterThan(0.75);

    [Fact]
    public void Dice_fall_evenly()
    {
        var dice = new Dice(5);
        var sides = Enumerable.Range(0, 60_000).Select(_ => dice.Side(6)).CountBy(side => side).ToList();
        sides.Count.ShouldBe(6);
        sides.ShouldAllBe(side => side.Value > 9_500 && side.Value < 10_500);
        var normal = Enumerable.Range(0, 20_000).Select(_ => dice.Normal()).ToList();
        normal.Average().ShouldBe(0, 0.03);
        normal.Average(one => one * one).ShouldBe(1, 0.05);
        Enumerable.Range(0, 20_000).Average(_ => dice.Gumbel()).ShouldBe(0.5772, 0.03);
        Enumerable.Range(0, 20_000).Count(_ => dice.Weighted([1, 0, 3]) == 2).ShouldBeInRange(14_500, 15_500);
    }

    [Fact]
    public void Adding_up_points_finds_whose_answers_are_ideal_less_often()
    {
        var people = new Population(Quiz, 11).Pure(perRole: 40, odd: 0.2);
        var sums = new SumScores(Quiz);
        var right = people.Share(person => person.Roles.Contains(sums.ByRank(person.Answers, 20)));
        right.ShouldBeInRange(0.4, 0.8);
        people.Share(person => person.Roles.Contains(sums.ByTraits(person.Answers, 20))).ShouldBeInRange(right, 0.9);
        people.ConvertAll(person => Walk.Exactly(Quiz, person, 8)).Right().ShouldBeGreaterThan(0.93);
    }
}
