using System.Net;
using System.Text;
using MentorBot.Runtime.Http;
using Microsoft.AspNetCore.Http;

namespace MentorBot.Adapters.Tests.Http;

/// <summary>What passes where platform and forger come from one address.</summary>
public sealed class SignatureGateTests : IDisposable
{
    private const int MostBytes = 10;

    private readonly ManualTime _time = new();
    private readonly List<int> _complaints = [];
    private readonly SignatureGate<string> _gate;
    private int _verified;

    public SignatureGateTests() => _gate = new SignatureGate<string>(
        new SignatureScheme<string>((headers, _) => SignatureHeader.Only(headers["Signed"]), (signature, body) => Verify(signature, body), MostBytes), _time, _complaints.Add);

    public void Dispose() => _gate.Dispose();

    [Fact]
    public async Task What_is_signed_passes_with_its_bytes()
    {
        var (signed, _) = await Visit("hello", "hello");
        signed.ShouldNotBeNull().Signature.ShouldBe("hello");
        Encoding.UTF8.GetString(signed.Bytes).ShouldBe("hello");
        _complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, "hello", 401, 0)]
    [InlineData("other", "hello", 401, 1)]
    [InlineData("hello and more", "hello and more", 413, 0)]
    public async Task What_is_not_is_refused_for_as_little_as_can_be(string? signature, string body, int status, int verified)
    {
        (await Visit(signature, body)).ShouldBe((null, status));
        (_verified, _complaints.Count).ShouldBe((verified, 1));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("forged")]
    public async Task However_much_is_forged_what_is_signed_passes_from_the_same_address(string? signature)
    {
        for (var forged = 0; forged < 10 * FailedSignatures.Most; forged++)
        {
            (await Visit(signature, "hello")).Refusal.ShouldBe(401);
        }

        (await Visit("hello", "hello")).Signed.ShouldNotBeNull();
    }

    [Fact]
    public async Task One_line_a_minute_says_how_many_were_refused()
    {
        for (var forged = 0; forged < 5; forged++)
        {
            await Visit("forged", "hello");
        }

        _time.Advance(TimeSpan.FromSeconds(61));
        await Visit("forged", "hello");
        _complaints.ShouldBe([1, 5]);
    }

    [Fact]
    public async Task Who_has_failed_too_often_is_verified_one_at_a_time_and_others_beside()
    {
        using var first = new ManualResetEventSlim();
        using var held = new SemaphoreSlim(0);
        using var gate = new SignatureGate<string>(
            new SignatureScheme<string>((headers, _) => SignatureHeader.Only(headers["Signed"]), (signature, _) => Hold(signature, held, first), MostBytes), _time, _ => { });
        for (var forged = 0; forged < FailedSignatures.Most; forged++)
        {
            await gate.ReadAsync(Request(signature: null, "hello", "192.0.2.1"));
        }

        var slow = Task.Run(() => gate.ReadAsync(Request("slow", "hello", "192.0.2.1")));
        await held.WaitAsync();
        var behind = gate.ReadAsync(Request("quick", "hello", "192.0.2.1"));
        behind.IsCompleted.ShouldBeFalse();
        (await gate.ReadAsync(Request("quick", "hello", "192.0.2.2"))).Signed.ShouldNotBeNull();
        first.Set();
        (await slow).Signed.ShouldNotBeNull();
        (await behind).Signed.ShouldNotBeNull();
    }

    private static bool Hold(string signature, SemaphoreSlim held, ManualResetEventSlim until)
    {
        if (signature == "slow")
        {
            held.Release();
            until.Wait();
        }

        return true;
    }

    private bool Verify(string signature, byte[] body)
    {
        _verified++;
        return signature == Encoding.UTF8.GetString(body);
    }

    private Task<(SignedBody<string>? Signed, int Refusal)> Visit(string? signature, string body) => _gate.ReadAsync(Request(signature, body, "192.0.2.1"));

    private static DefaultHttpContext Request(string? signature, string body, string address)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        if (signature is not null)
        {
            context.Request.Headers["Signed"] = signature;
        }

        return context;
    }
}
