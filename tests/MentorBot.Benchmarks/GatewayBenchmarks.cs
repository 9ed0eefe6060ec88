using System.Text;
using BenchmarkDotNet.Attributes;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Discord.Interactions;
using MentorBot.Discord.Rendering;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;

namespace MentorBot.Benchmarks;

/// <summary>From the bytes of a gateway frame to the bytes of the answer, without the network: <c>/role</c> in a server.</summary>
[MemoryDiagnoser]
public class GatewayBenchmarks
{
    private const int ChannelMessage = 4;

    private static readonly byte[] Frame = Encoding.UTF8.GetBytes(
        """
        {"t":"INTERACTION_CREATE","s":42,"op":0,"d":{"version":1,"type":2,"token":"aW50ZXJhY3Rpb246MTIzNDU2Nzg5","locale":"en-US","id":"1410000000000000001",
        "member":{"user":{"username":"ada","public_flags":0,"id":"1300000000000000001","global_name":"Ada","discriminator":"0","clan":null,"avatar":null},
        "roles":["1210000000000000002"],"premium_since":null,"permissions":"2248473465835073","pending":false,"nick":null,"mute":false,"joined_at":"2024-05-01T10:00:00.000000+00:00","flags":0,"deaf":false},
        "guild_locale":"en-US","guild_id":"1200000000000000001","guild":{"locale":"en-US","id":"1200000000000000001","features":["COMMUNITY"]},
        "entitlements":[],"data":{"type":1,"options":[{"value":"role 7","type":3,"name":"name"}],"name":"role","id":"1400000000000000001"},
        "context":0,"channel_id":"1220000000000000001","channel":{"type":0,"name":"careers","id":"1220000000000000001"},
        "authorizing_integration_owners":{"0":"1200000000000000001"},"attachment_size_limit":10485760,"application_id":"1100000000000000001","app_permissions":"2248473465835073"}}
        """);

    private static readonly byte[] Typed = Encoding.UTF8.GetBytes(
        """
        {"t":"INTERACTION_CREATE","s":43,"op":0,"d":{"version":1,"type":4,"token":"aW50ZXJhY3Rpb246MTIzNDU2Nzg5","id":"1410000000000000002","context":0,
        "member":{"user":{"id":"1300000000000000001"}},"data":{"type":1,"options":[{"value":"rloe 7","type":3,"name":"name","focused":true}],"name":"role","id":"1400000000000000001"}}}
        """);

    private KnowledgeBase _library = KnowledgeBase.Empty;
    private KnowledgeBase _large = KnowledgeBase.Empty;

    /// <summary>Makes the folders.</summary>
    [GlobalSetup]
    public void MakeLibraries() => (_library, _large) = (Sample.Library(24), Sample.Library(1000));

    /// <summary>Frame in, callback body out.</summary>
    [Benchmark]
    public byte[] FrameToReply()
    {
        var frame = GatewayPayload.Read(Frame)!;
        var interaction = frame.Read(DiscordJson.Default.GatewayDataInteractionPayload)!;
        var asked = InteractionReader.Read(interaction, Sample.On.At)!;
        var turn = Mentor.Step(Session.New, asked.Incoming, _library);
        var response = new InteractionResponse(ChannelMessage, DiscordRenderer.Render(turn.Replies[0]));
        return JsonBody.Of(response, DiscordJson.Default.InteractionResponse);
    }

    /// <summary>Half a misspelt name in, names to offer out.</summary>
    [Benchmark]
    public byte[] FrameToNames() => Complete(_library);

    /// <summary>The same where there are 1,000 pages.</summary>
    [Benchmark]
    public byte[] FrameToNamesOfMany() => Complete(_large);

    private static byte[] Complete(KnowledgeBase library)
    {
        var frame = GatewayPayload.Read(Typed)!;
        var interaction = frame.Read(DiscordJson.Default.GatewayDataInteractionPayload)!;
        return JsonBody.Of(AutocompleteReader.Read(interaction)!.Answer(library), DiscordJson.Default.ChoicesResponse);
    }
}
