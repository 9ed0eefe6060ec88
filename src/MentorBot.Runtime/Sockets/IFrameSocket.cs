using MentorBot.Runtime.Http;

namespace MentorBot.Runtime.Sockets;

/// <summary>Opens a socket to a platform; unreachable is an outcome with a reason that names no address.</summary>
public delegate Task<ApiOutcome<IFrameSocket>> OpenFrameSocket(Uri url, CancellationToken cancel);

/// <summary>An open socket that carries whole text messages. One reader and any number of writers may use it at once.</summary>
public interface IFrameSocket : IAsyncDisposable
{
    /// <summary>The next message, or how the socket ended; after that always the same end.</summary>
    Task<Frame> ReceiveAsync(CancellationToken cancel);

    /// <summary>Sends one message; false when the socket has ended, which the reader will see too.</summary>
    Task<bool> TrySendAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancel);

    /// <summary>Says goodbye with a close code and does not wait for the other side.</summary>
    Task CloseAsync(int code, CancellationToken cancel);
}

/// <summary>What a socket brings: a message, or its end.</summary>
public abstract record Frame
{
    private Frame()
    {
    }

    /// <summary>A whole text message in UTF-8.</summary>
    public sealed record Text(ReadOnlyMemory<byte> Utf8) : Frame;

    /// <summary>The end, with the other side's close code (https://www.rfc-editor.org/rfc/rfc6455#section-7.4) or null when it just broke.</summary>
    public sealed record Closed(int? Code, string Reason) : Frame;
}
