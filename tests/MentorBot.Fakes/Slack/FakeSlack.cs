using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;
using Microsoft.AspNetCore.Http;

namespace MentorBot.Fakes.Slack;

/// <summary>A strict Slack on the loopback address: Web API, response URLs and Socket Mode, with everything a bot can do wrong written down.</summary>
public sealed partial class FakeSlack : IAsyncDisposable
{
    private const string Prefix = "/api/";
    private readonly SlackWorld _world;
    private readonly Mailroom _mail;
    private readonly SocketDoor _door;
    private readonly FileDesk _files;
    private readonly ViewDesk _views;
    private readonly AssistantDesk _assistant;
    private readonly WebApi _api;
    private readonly ResponseDesk _responses;
    private readonly SlackLimits _limits;
    private readonly CancellationTokenSource _closing = new();
    private LoopbackServer? _server;

    private FakeSlack(FakeSlackOptions options)
    {
        Options = options;
        _world = new SlackWorld(options, Violations);
        Endpoint = new FakeSlackEndpoint(_world);
        _mail = new Mailroom(_world, Sockets, Endpoint);
        _door = new SocketDoor(_world, Sockets, _mail, () => _server!.Ports[0]);
        _files = new FileDesk(_world, () => Root);
        _views = new ViewDesk(_world);
        _assistant = new AssistantDesk(_world);
        _api = new WebApi(_world, _files, _views, _assistant, _door.Open);
        _responses = new ResponseDesk(_world);
        _limits = new SlackLimits(options, Violations);
        _world.Echo = message => _mail.Deliver(new SlackAct("events_api", SlackPayloads.Event(options, SlackPayloads.Own(options, message), _world.Now), acceptsPayload: false));
    }

    /// <summary>How strict it is.</summary>
    public FakeSlackOptions Options { get; }

    /// <summary>The address to give to the bot, with a slash at the end.</summary>
    public string ApiUrl => $"{Root}{Prefix}";

    /// <summary>Everything the bot did that Slack would refuse, or that this house forbids.</summary>
    public Violations Violations { get; } = new();

    /// <summary>Every HTTP request that arrived.</summary>
    public Journal<RecordedRequest> Requests { get; } = new("requests to Slack");

    /// <summary>The faults to come.</summary>
    public FaultScript Faults { get; } = new();

    /// <summary>The sockets: their signals and their faults.</summary>
    public SlackSockets Sockets { get; } = new();

    /// <summary>The request URL, if the bot has one, and everything that is posted there.</summary>
    public FakeSlackEndpoint Endpoint { get; }

    /// <summary>Every message that the bot has shown, however it did.</summary>
    public Journal<SlackMessage> Posted => _world.Posted;

    /// <summary>The bodies of every views.* call.</summary>
    public Journal<JsonElement> Views => _world.Views;

    /// <summary>Everything that was said around conversations in the assistant's pane: the method's last word, and its body.</summary>
    public Journal<(string Method, JsonElement Body)> PaneChanges => _assistant.Calls;

    /// <summary>Every modal that was opened.</summary>
    public Journal<SlackModal> Modals => _views.Modals;

    /// <summary>Every file that was uploaded and shared.</summary>
    public Journal<SlackFile> Files => _files.Shared;

    private string Root => $"http://127.0.0.1:{_server!.Ports[0]}";

    /// <summary>Starts it on a free port.</summary>
    public static async Task<FakeSlack> StartAsync(FakeSlackOptions? options = null)
    {
        var slack = new FakeSlack(options ?? new FakeSlackOptions());
        slack._server = await LoopbackServer.StartAsync(ports: 1, slack.Take, slack.Violations);
        return slack;
    }

    /// <summary>A 429 with whole seconds to wait.</summary>
    public static HttpFault RateLimited(int seconds) => HttpFault.Reply(
        FakeReply.Json(429, new JsonObject { ["ok"] = false, ["error"] = "ratelimited" }).With([new("Retry-After", seconds.ToString())]));

    /// <summary>An error of the Web API: status 200 and ok false.</summary>
    public static HttpFault Error(string error) => HttpFault.Reply(SlackWorld.Error(error));

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        Sockets.Drop();
        Endpoint.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
        _closing.Dispose();
    }

    private async Task Take(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
            await _door.EnterAsync(context);
        else
            await Reply(context, await RecordedRequest.ReadAsync(context, _world.Now));
    }

    private async Task Reply(HttpContext context, RecordedRequest request)
    {
        Requests.Add(request);
        _limits.Check(request);
        var fault = Faults.Take(request);
        if (fault is HttpFault.Instead instead)
        {
            _limits.Remember(request, instead.Answer);
            Note(request, instead.Answer);
        }

        context.Response.Headers.Date = _world.Now.ToString("R");
        await ReplyWriter.WriteAsync(context, fault, () => Answer(request), _closing.Token);
    }

    private FakeReply Answer(RecordedRequest request)
    {
        if (request.Path.StartsWith(FileDesk.Prefix, StringComparison.Ordinal))
            return _files.Take(request);
        if (!request.Path.StartsWith(Prefix, StringComparison.Ordinal))
            return _responses.Answer(request);
        var reply = _api.Answer(request.Path[Prefix.Length..], request);
        Note(request, reply);
        return reply;
    }

    private void Note(RecordedRequest request, FakeReply reply)
    {
        if (request.Path == Prefix + "apps.connections.open" && reply.Status == 200)
            _door.Remember(JsonElement.Parse(reply.Body).Text("error"));
    }
}
