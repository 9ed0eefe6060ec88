using MentorBot.Core.Quiz;

namespace MentorBot.Core.Tests.Quiz;

public sealed class BeliefTests
{
    private static readonly FitQuiz Quiz = SmallQuiz.Quiz;

    [Fact]
    public void Before_the_first_answer_the_belief_is_the_prior()
    {
        var belief = Belief.After(Quiz, []);
        belief.NoPattern.ShouldBe(0.06, 1e-6);
        belief.TwoRoles.ShouldBe(0.35, 1e-6);
        belief.Mass.Take(3).ShouldAllBe(mass => Math.Abs(mass - (0.59 / 3)) < 1e-6);
        belief.ExpectedLapse.ShouldBe((0.05 * 0.4) + (0.2 * 0.4) + (0.45 * 0.2), 1e-6);
    }

    [Fact]
    public void Similar_roles_go_together_more_often()
    {
        var hypotheses = Quiz.Hypotheses;
        hypotheses.Count.ShouldBe(7);
        hypotheses.Prior[hypotheses.PairOf(0, 2)].ShouldBeGreaterThan(hypotheses.Prior[hypotheses.PairOf(0, 1)]);
        hypotheses.PairOf(2, 0).ShouldBe(hypotheses.PairOf(0, 2));
        hypotheses.Prior.Sum().ShouldBe(1, 1e-12);
    }

    [Fact]
    public void The_options_of_a_question_are_all_there_is_for_every_role()
    {
        for (var role = 0; role < 3; role++)
        {
            Enumerable.Range(0, 4).Sum(option => Quiz.Choices.Likelihood(0, role, option)).ShouldBe(1, 1e-12);
        }
    }

    [Fact]
    public void The_pairs_of_options_are_all_there_is_for_every_role()
    {
        var pairs = Enumerable.Range(0, 4).SelectMany(one => Enumerable.Range(one + 1, 3 - one).Select(other => Response.Two(0, one, other))).ToList();
        pairs.Count.ShouldBe(6);
        for (var role = 0; role < 3; role++)
        {
            pairs.Sum(pair => Quiz.Choices.Likelihood(pair, role)).ShouldBe(1, 1e-12);
        }

        // Summed over all answers, the belief afterwards is the belief before: nothing is left out for anybody, of two roles or none.
        var prior = Belief.After(Quiz, []);
        for (var hypothesis = 0; hypothesis < Quiz.Hypotheses.Count; hypothesis++)
        {
            pairs.Sum(pair => Belief.After(Quiz, [pair]).Mass[hypothesis] / Belief.After(Quiz, [pair]).Mass[^1] * prior.NoPattern / 6)
                .ShouldBe(prior.Mass[hypothesis], 1e-6);
        }
    }

    [Fact]
    public void One_role_chooses_what_it_likes_and_two_roles_choose_both()
    {
        var maker = Belief.After(Quiz, [Response.One(0, 0), Response.One(1, 0)]);
        maker.Leader.ShouldBe(0);
        maker.Lead.ShouldBe(maker.Shares[0] - maker.Shares[maker.RunnerUp]);

        var both = Belief.After(Quiz, [Response.Two(0, 0, 1), Response.Two(1, 1, 0)]);
        both.BothOf(0, 1).ShouldBeGreaterThan(both.Mass[0]);
        both.BothOf(1, 0).ShouldBe(both.BothOf(0, 1));
        both.TwoRoles.ShouldBeGreaterThan(maker.TwoRoles);
    }

    [Fact]
    public void Answers_that_contradict_each_other_speak_for_odd_answers_or_no_pattern()
    {
        var steady = Belief.After(Quiz, [.. Enumerable.Range(0, 6).Select(question => Response.One(question, 1))]);
        var torn = Belief.After(Quiz, [.. Enumerable.Range(0, 6).Select(question => Response.One(question, question % 4))]);
        torn.NoPattern.ShouldBeGreaterThan(steady.NoPattern);
        torn.ExpectedLapse.ShouldBeGreaterThan(steady.ExpectedLapse);
        torn.Confidence.ShouldBeLessThan(steady.Confidence);
    }

    [Fact]
    public void Strong_is_not_said_to_somebody_whose_answers_together_speak_against_the_role()
    {
        Response[] steady = [.. Enumerable.Range(0, 6).Select(question => Response.One(question, 1))];
        var settings = Quiz.Content.Settings with { Words = new WordThresholds(0.3, 0.2, 0.1) };
        var lenient = FitQuiz.Of(Quiz.Content with { Settings = settings });
        Wordings.WordOf(lenient, Belief.After(lenient, steady), steady).ShouldBe(FitWord.Strong);

        Response[] odd = [.. steady.Take(4), Response.One(4, 2), Response.One(5, 2)];
        var belief = Belief.After(lenient, odd);
        belief.Leader.ShouldBe(1);
        belief.Confidence.ShouldBeGreaterThan(0.3);
        Wordings.Contradictions(lenient, belief.Leader, odd).ShouldBe(0);
        Wordings.WordOf(lenient, belief, odd).ShouldBe(FitWord.Good);
    }

    [Fact]
    public void The_words_follow_the_confidence()
    {
        string Word(params Response[] responses) => Wordings.WordOf(Quiz, Belief.After(Quiz, responses), responses).ToString();
        Word().ShouldBe("Open");
        Word([.. Enumerable.Range(0, 6).Select(question => Response.One(question, 1))]).ShouldBe("Strong");
        Word([.. Enumerable.Range(0, 2).Select(question => Response.One(question, 1))]).ShouldNotBe("Strong");
    }

    [Fact]
    public void Two_roles_are_named_together()
    {
        Response[] torn = [.. Enumerable.Range(0, 5).Select(question => Response.Two(question, 0, 1))];
        var belief = Belief.After(Quiz, torn);
        Wordings.IsEqual(Quiz, belief).ShouldBeTrue();
        Wordings.AlsoFitting(Quiz, belief).ShouldContain(belief.RunnerUp);

        Response[] steady = [.. Enumerable.Range(0, 6).Select(question => Response.One(question, 1))];
        Wordings.IsEqual(Quiz, Belief.After(Quiz, steady)).ShouldBeFalse();
        Wordings.AlsoFitting(Quiz, Belief.After(Quiz, steady)).ShouldBeEmpty();
    }

    [Fact]
    public void A_weight_of_evidence_turns_round_with_the_roles()
    {
        var answer = Response.One(0, 0);
        WeightOfEvidence.MilliCentibans(Quiz, answer, 0, 1).ShouldBePositive();
        WeightOfEvidence.MilliCentibans(Quiz, answer, 1, 0).ShouldBe(-WeightOfEvidence.MilliCentibans(Quiz, answer, 0, 1));
        WeightOfEvidence.MilliCentibans(Quiz, Response.Skip(0), 0, 1).ShouldBe(0);
        Enumerable.Range(0, 3).Sum(role => WeightOfEvidence.AgainstAverage(Quiz, answer, role)).ShouldBe(0, 1e-9);
    }

    [Theory]
    [InlineData(70_000, EvidenceStrength.StronglyFor)]
    [InlineData(60_000, EvidenceStrength.StronglyFor)]
    [InlineData(20_000, EvidenceStrength.For)]
    [InlineData(19_999, EvidenceStrength.Little)]
    [InlineData(-19_999, EvidenceStrength.Little)]
    [InlineData(-20_000, EvidenceStrength.Against)]
    [InlineData(-60_000, EvidenceStrength.StronglyAgainst)]
    public void A_weight_is_said_in_words(long weight, EvidenceStrength strength) =>
        new Reason(new GivenAnswer(Quiz.Questions[0], []), weight, Trait: null).Strength.ShouldBe(strength);

    [Fact]
    public void A_reason_names_the_trait_through_which_it_speaks()
    {
        var explanation = Explanation.Of(SmallQuiz.Answering("b", "b", "c"));
        explanation.Leader.Id.ShouldBe("finder");
        explanation.Rival.Id.ShouldBe("keeper");
        explanation.For.ShouldAllBe(reason => reason.Trait!.Label == "finding out");
        explanation.Against.ShouldHaveSingleItem().Trait!.Label.ShouldBe("keeping things running");
        explanation.Flip.ShouldNotBeNull();
    }

    [Fact]
    public void A_fingerprint_changes_with_any_word_and_with_nothing_else()
    {
        var question = Quiz.Questions[0];
        Fingerprint.Of(question with { Focus = "other", Line = 99 }).ShouldBe(Fingerprint.Of(question));
        Fingerprint.Of(question with { Ask = question.Ask + " " }).ShouldNotBe(Fingerprint.Of(question));
        Fingerprint.Of(question with { Options = question.Options.RemoveAt(3) }).ShouldNotBe(Fingerprint.Of(question));
        Fingerprint.Of(question with { Options = question.Options.SetItem(0, question.Options[0] with { Text = "made" }) }).ShouldNotBe(Fingerprint.Of(question));
    }
}
