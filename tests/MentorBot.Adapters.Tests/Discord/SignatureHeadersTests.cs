using System.Text;
using MentorBot.Discord.Signatures;
using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Wire;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>What the two headers of a request must say before anybody reads its body.</summary>
public sealed class SignatureHeadersTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_795_262_400);
    private static readonly byte[] Body = """{"type":1}"""u8.ToArray();
    private static readonly Ed25519Signer Signer = Ed25519Signer.Of(1);

    [Theory]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(-300, true)]
    [InlineData(301, false)]
    [InlineData(-301, false)]
    [InlineData(86_400, false)]
    public void A_time_further_off_than_five_minutes_is_refused(int secondsAgo, bool isRight)
    {
        var (signature, timestamp) = FakeEndpoint.HeadersAt(Now.AddSeconds(-secondsAgo), Body, Signer);
        IsSigned(signature, timestamp, Body).ShouldBe(isRight);
    }

    [Fact]
    public void Hexadecimal_digits_mean_the_same_in_either_case()
    {
        var (signature, timestamp) = FakeEndpoint.HeadersAt(Now, Body, Signer);
        IsSigned(signature.ToUpperInvariant(), timestamp, Body).ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("now")]
    [InlineData("-1795262400")]
    [InlineData("+1795262400")]
    [InlineData(" 1795262400")]
    [InlineData("1795262400.0")]
    [InlineData("0x6b01a4c0")]
    [InlineData("١٧٩٥٢٦٢٤٠٠")]
    [InlineData("999999999999")]
    [InlineData("99999999999999999999")]
    [InlineData(null)]
    public void A_time_that_is_none_is_refused_though_it_was_signed(string? timestamp)
    {
        var signature = Convert.ToHexStringLower(Signer.Sign([.. Encoding.UTF8.GetBytes(timestamp ?? ""), .. Body]));
        IsSigned(signature, timestamp, Body).ShouldBeFalse();
    }

    [Fact]
    public void The_line_between_time_and_body_cannot_be_moved()
    {
        var (signature, timestamp) = FakeEndpoint.HeadersAt(Now, Body, Signer);
        IsSigned(signature, timestamp[..^1], [.. Encoding.ASCII.GetBytes(timestamp[^1..]), .. Body]).ShouldBeFalse();
    }

    private static bool IsSigned(string? signature, string? timestamp, byte[] body)
    {
        using var key = Ed25519Key.Parse(Signer.PublicKey);
        return SignatureHeaders.TryRead(signature, timestamp, Now, out var headers) && headers.Sign(body, key);
    }
}
