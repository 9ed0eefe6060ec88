using Microsoft.AspNetCore.Http.Features;

namespace MentorBot.Fakes.Wire;

/// <summary>Hands out the raw stream below a web socket, so that a fake can ping by hand and play dead.</summary>
internal sealed class TappedUpgrade(IHttpUpgradeFeature inner) : IHttpUpgradeFeature
{
    public TapStream? Stream { get; private set; }

    public bool IsUpgradableRequest => inner.IsUpgradableRequest;

    public async Task<Stream> UpgradeAsync() => Stream = new TapStream(await inner.UpgradeAsync());
}

/// <summary>A stream that can go silent in both directions without closing: a half-open connection.</summary>
internal sealed class TapStream(Stream inner) : Stream
{
    private volatile bool _frozen;

    public bool IsFrozen => _frozen;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public void Freeze() => _frozen = true;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // What arrives in a frozen stream is thrown away: nobody answers a ping then.
        var count = await inner.ReadAsync(buffer, cancellationToken);
        while (IsFrozen && count > 0)
            count = await inner.ReadAsync(buffer, cancellationToken);
        return count;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        IsFrozen ? ValueTask.CompletedTask : inner.WriteAsync(buffer, cancellationToken);

    public override Task FlushAsync(CancellationToken cancellationToken) => IsFrozen ? Task.CompletedTask : inner.FlushAsync(cancellationToken);

    public override void Flush() => inner.Flush();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
