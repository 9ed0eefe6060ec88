using MentorBot.Runtime.Sockets;

namespace MentorBot.Slack.SocketMode;

/// <summary>One socket from the wish to open it to its end.</summary>
internal sealed class SocketLine
{
    private readonly CancellationTokenSource _life;
    private int _ended;

    internal SocketLine(int number, CancellationToken parent)
    {
        Number = number;
        _life = CancellationTokenSource.CreateLinkedTokenSource(parent);
        Life = _life.Token;
    }

    /// <summary>The socket's number.</summary>
    internal int Number { get; }

    /// <summary>Cancelled when the socket is to end or has ended.</summary>
    internal CancellationToken Life { get; }

    /// <summary>The socket, once it is open.</summary>
    internal IFrameSocket? Socket { get; set; }

    /// <summary>Ends it; more than once is as good as once.</summary>
    internal void End()
    {
        if (Interlocked.Exchange(ref _ended, 1) == 0)
        {
            _life.Cancel();
            _life.Dispose();
        }
    }
}
