using System.Net;
using MentorBot.Runtime.Http;

namespace MentorBot.Adapters.Tests.Http;

/// <summary>Who is no longer listened to, and for how long.</summary>
public sealed class FailedSignaturesTests
{
    private readonly ManualTime _time = new();
    private readonly FailedSignatures _failed;

    public FailedSignaturesTests() => _failed = new FailedSignatures(_time);

    [Fact]
    public void An_address_that_fails_too_often_is_told_apart_and_is_as_good_as_any_seconds_after()
    {
        Fail("192.0.2.1", 100 * FailedSignatures.Most);
        _failed.IsTooMany(IPAddress.Parse("192.0.2.1")).ShouldBeTrue();
        _failed.IsTooMany(IPAddress.Parse("192.0.2.2")).ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(2));
        _failed.IsTooMany(IPAddress.Parse("192.0.2.1")).ShouldBeFalse();
    }

    [Fact]
    public void A_few_failures_are_nothing()
    {
        Fail("192.0.2.1", FailedSignatures.Most - 1);
        _failed.IsTooMany(IPAddress.Parse("192.0.2.1")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2001:db8::1", "2001:db8::ffff:2", true)]
    [InlineData("2001:db8::1", "2001:db8:0:1::1", false)]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1", true)]
    [InlineData("::ffff:192.0.2.1", "::ffff:192.0.2.2", false)]
    public void Neighbours_of_the_newer_kind_of_address_are_one(string one, string other, bool areOne)
    {
        Fail(one, FailedSignatures.Most);
        _failed.IsTooMany(IPAddress.Parse(other)).ShouldBe(areOne);
    }

    [Fact]
    public void However_many_addresses_there_are_memory_is_bounded_and_the_forgotten_make_room()
    {
        for (var address = 0; address < 10_000; address++)
        {
            _failed.Count(new IPAddress((long)address));
        }

        Fail("192.0.2.1", FailedSignatures.Most);
        _failed.IsTooMany(IPAddress.Parse("192.0.2.1")).ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(1));
        Fail("192.0.2.1", FailedSignatures.Most);
        _failed.IsTooMany(IPAddress.Parse("192.0.2.1")).ShouldBeTrue();
    }

    private void Fail(string address, int times)
    {
        for (var time = 0; time < times; time++)
        {
            _failed.Count(IPAddress.Parse(address));
        }
    }
}
