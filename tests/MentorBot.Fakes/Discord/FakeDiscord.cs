using MentorBot.Fakes.Wire;
using Microsoft.AspNetCore.Http;

namespace MentorBot.Fakes.Discord;

/// <summary>A strict Discord on the loopback address: REST and gateway, with everything a bot can do wrong written down.</summary>
public sealed partial class FakeDiscord : IAsyncDisposable
{
    private readonly DiscordWorld _world;
    private readonly DiscordRest _rest;
    private readonly CancellationTokenSource _closing = new();
    private LoopbackServer? _server;

    private FakeDiscord(FakeDiscordOptions options)
    {
        Options = options;
        Gateway = new FakeGateway(options, Violations) { HeartbeatInterval = options.HeartbeatInterval };
        RateLimits = new RateLimits(options, Violations);
        _world = new DiscordWorld(options, Violations, Gateway);
        _rest = new DiscordRest(_world, RateLimits, () => GatewayUrl, () => Endpoint!);
        Endpoint = new FakeEndpoint(_world);
    }

    /// <summary>How strict it is.</summary>
    public FakeDiscordOptions Options { get; }

    /// <summary>The address to give to the bot, without a slash at the end.</summary>
    public string ApiUrl => $"http://127.0.0.1:{_server!.Ports[0]}/api/v10";

    /// <summary>Where a session is started.</summary>
    public string GatewayUrl => $"ws://127.0.0.1:{_server!.Ports[0]}";

    /// <summary>Where a session is resumed: another port.</summary>
    public string ResumeUrl => $"ws://127.0.0.1:{_server!.Ports[1]}";

    /// <summary>Everything the bot did that Discord would refuse, or that this house forbids.</summary>
    public Violations Violations { get; } = new();

    /// <summary>Every HTTP request that arrived.</summary>
    public Journal<RecordedRequest> Requests { get; } = new("requests to Discord");

    /// <summary>The faults to come.</summary>
    public FaultScript Faults { get; } = new();

    /// <summary>The sizes of buckets, and ready-made 429 answers.</summary>
    public RateLimits RateLimits { get; }

    /// <summary>The gateway: its signals and its faults.</summary>
    public FakeGateway Gateway { get; }

    /// <summary>The developer portal's field <em>Interactions Endpoint URL</em>; once it is filled, interactions are posted there and no longer go over the gateway.</summary>
    public FakeEndpoint Endpoint { get; }

    /// <summary>Every accepted registration of commands.</summary>
    public Journal<System.Text.Json.JsonElement> CommandPuts => _world.CommandPuts;

    /// <summary>Every message that the bot posted into a channel (answers to interactions are found at their interaction).</summary>
    public Journal<FakeMessage> Posted => _world.Posted;

    /// <summary>Has the commands as another version of the bot would have left them: described otherwise.</summary>
    public void DescribeCommandsOtherwise() => _world.DescribeCommandsOtherwise();

    /// <summary>Starts it on two free ports.</summary>
    public static async Task<FakeDiscord> StartAsync(FakeDiscordOptions? options = null)
    {
        var discord = new FakeDiscord(options ?? new FakeDiscordOptions());
        discord._server = await LoopbackServer.StartAsync(ports: 2, discord.Take, discord.Violations);
        discord.Gateway.Book.ResumeUrl = discord.ResumeUrl;
        return discord;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        Gateway.Drop();
        if (_server is not null)
            await _server.DisposeAsync();
        _closing.Dispose();
        Endpoint.Dispose();
    }

    private async Task Take(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
            await Talk(context);
        else
            await Reply(context, await RecordedRequest.ReadAsync(context, _world.Now));
    }

    private async Task Talk(HttpContext context)
    {
        if (context.Request.Path != "/")
            Violations.Add("gateway-url", $"a socket to {context.Request.Path}");
        using var socket = await ServerSocket.AcceptAsync(context);
        using var talk = new GatewayTalk(Gateway.Book, socket, context.Connection.LocalPort == _server!.Ports[1]);
        await socket.ServeAsync(() => talk.RunAsync(context.Request.Query));
    }

    private async Task Reply(HttpContext context, RecordedRequest request)
    {
        Requests.Add(request);
        var fault = Faults.Take(request);
        if (fault is HttpFault.Instead instead)
            _rest.Remember(request, instead.Answer);
        var asked = _rest.Concerns(request);
        if (fault is not null and not HttpFault.Instead && asked is not null)
            asked.ReplyLost = true;
        // A caller that does not wait for its answer has lost it too.
        await using var left = context.RequestAborted.Register(() => _ = asked is { ReplyLost: false } && (asked.ReplyLost = true));
        context.Response.Headers.Date = _world.Now.ToString("R");
        await ReplyWriter.WriteAsync(context, fault, () => _rest.Answer(request), _closing.Token);
    }
}
