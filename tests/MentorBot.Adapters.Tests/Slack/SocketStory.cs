using System.Threading.Channels;
using MentorBot.Slack.SocketMode;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>A connection in Socket Mode to a Slack that a story scripts, on a clock that only the story moves.</summary>
public abstract class SocketStory : IAsyncLifetime, IDisposable
{
    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Channel<string> _delivered = Channel.CreateUnbounded<string>();
    private readonly SocketConnection _connection;

    protected SocketStory()
    {
        Slack = new ScriptedSlack(Time);
        _connection = new SocketConnection(Slack.OpenAsync, Deliver, () => 0, new Runtime.Telemetry.PlatformPulse("slack", Time), NullLogger.Instance);
        Run = _connection.RunAsync(Stop.Token);
    }

    private protected Action<EnvelopePayload> OnDelivery { get; set; } = _ => { };

    private protected ManualTime Time { get; } = new();

    private protected ScriptedSlack Slack { get; }

    protected CancellationTokenSource Stop { get; } = new();

    protected Task<string> Run { get; }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await Stop.CancelAsync();
        await ((Task)Run).WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        _connection.Dispose();
        Stop.Dispose();
        GC.SuppressFinalize(this);
    }

    protected Task<string> Delivered() => _delivered.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    protected bool HasDelivered() => _delivered.Reader.TryPeek(out _);

    private void Deliver(EnvelopePayload envelope)
    {
        OnDelivery(envelope);
        _delivered.Writer.TryWrite(envelope.EnvelopeId!);
    }
}
