using MentorBot.Runtime.Replicas;

namespace MentorBot.Adapters.Tests.Replicas;

/// <summary>The times of a lease as a table.</summary>
public sealed class LeaseTermTests
{
    private static readonly LeaseTerm Term = new(TimeSpan.FromSeconds(20));

    [Theory]
    [InlineData(0, true, 5, 15)]
    [InlineData(0, false, 1, 15)]
    [InlineData(9, true, 5, 6)]
    [InlineData(12, true, 3, 3)]
    [InlineData(12, false, 1, 3)]
    [InlineData(14.5, false, 0.5, 0.5)]
    public void A_holder_renews_every_quarter_and_sooner_when_the_store_was_away(double since, bool wasReached, double wait, double patience) =>
        Term.Next(TimeSpan.FromSeconds(since), wasReached).ShouldBe(new LeaseStep.Renew(TimeSpan.FromSeconds(wait), TimeSpan.FromSeconds(patience)));

    [Theory]
    [InlineData(15)]
    [InlineData(3600)]
    public void Who_has_not_renewed_for_three_quarters_leaves_while_nobody_else_may_begin(double since)
    {
        Term.Next(TimeSpan.FromSeconds(since), wasReached: true).ShouldBe(new LeaseStep.Leave());
        Term.Next(TimeSpan.FromSeconds(since), wasReached: false).ShouldBe(new LeaseStep.Leave());
    }

    [Fact]
    public void Of_every_length_that_can_be_set_a_killed_holder_is_replaced_within_the_promise()
    {
        foreach (var seconds in Enumerable.Range(2, 29))
        {
            var term = new LeaseTerm(TimeSpan.FromSeconds(seconds));
            term.Trust.ShouldBeLessThan(term.Length);
            term.Beat.ShouldBeLessThan(term.Trust);
        }

        var shipped = new LeaseTerm(TimeSpan.FromSeconds(new ReplicaOptions().LeaseSeconds));
        (shipped.Length + shipped.Beat).ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Only_terms_that_keep_the_promise_can_be_set(int seconds, bool isRight)
    {
        var result = new ReplicaOptionsCheck().Validate(name: null, new ReplicaOptions { LeaseSeconds = seconds });
        result.Succeeded.ShouldBe(isRight);
        (result.FailureMessage ?? "Replicas:LeaseSeconds").ShouldContain("Replicas:LeaseSeconds");
    }
}
