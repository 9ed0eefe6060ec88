using System.Text;
using MentorBot.Fakes.Slack;
using MentorBot.Slack.Signatures;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class SlackSignatureTests
{
    // The example of https://docs.slack.dev/authentication/verifying-requests-from-slack.
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    private const string Timestamp = "1531420618";
    private const string Signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private const string Body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
        + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
        + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

    private static readonly DateTimeOffset At = DateTimeOffset.FromUnixTimeSeconds(1531420618);

    [Fact]
    public void The_example_of_the_documentation_is_right() => IsRight(Signature, Timestamp, Body, Secret).ShouldBeTrue();

    [Theory]
    [InlineData(Body + " ", Secret)]
    [InlineData("", Secret)]
    [InlineData(Body, "8f742231b10e8888abcd99yyyzzz85a6")]
    [InlineData(Body, "")]
    public void Another_body_or_another_secret_is_not(string body, string secret) => IsRight(Signature, Timestamp, body, secret).ShouldBeFalse();

    [Fact]
    public void No_digit_of_the_signature_may_be_another()
    {
        for (var place = 3; place < Signature.Length; place++)
        {
            IsRight(Signature[..place] + (Signature[place] == '0' ? '1' : '0') + Signature[(place + 1)..], Timestamp, Body, Secret).ShouldBeFalse($"place {place}");
        }
    }

    [Theory]
    [InlineData(null, Timestamp)]
    [InlineData("", Timestamp)]
    [InlineData("v0=", Timestamp)]
    [InlineData("v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503", Timestamp)]
    [InlineData("a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503", Timestamp)]
    [InlineData(Signature + "0", Timestamp)]
    [InlineData("v0=x2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503", Timestamp)]
    [InlineData(Signature, null)]
    [InlineData(Signature, "")]
    [InlineData(Signature, "-1531420618")]
    [InlineData(Signature, "1531420618.0")]
    [InlineData(Signature, " 1531420618")]
    [InlineData(Signature, "9999999999999999999999")]
    public void Headers_of_another_shape_are_not_read(string? signature, string? timestamp) => IsRight(signature, timestamp, Body, Secret).ShouldBeFalse();

    [Theory]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(-300, true)]
    [InlineData(301, false)]
    [InlineData(-301, false)]
    public void It_is_good_for_five_minutes_both_ways(int secondsLater, bool isGood) =>
        SlackSignature.TryRead(Signature, Timestamp, At.AddSeconds(secondsLater), out _).ShouldBe(isGood);

    [Fact]
    public void The_fake_signs_as_the_documentation_does() => FakeSlackEndpoint.HeadersAt(At, Encoding.ASCII.GetBytes(Body), Secret).ShouldBe((Signature, Timestamp));

    private static bool IsRight(string? signature, string? timestamp, string body, string secret) =>
        SlackSignature.TryRead(signature, timestamp, At, out var read) && read.Signs(Encoding.ASCII.GetBytes(body), Encoding.ASCII.GetBytes(secret));
}
