namespace MentorBot.Runtime.Turns;

/// <summary>A turn's place in its person's queue, or the word that there is none.</summary>
internal sealed class TurnPlace : IDisposable
{
    private readonly PersonQueue? _queue;
    private readonly Action _leave;
    private bool _entered;

    private TurnPlace(TurnPass pass, PersonQueue? queue, Action leave) => (Pass, _queue, _leave) = (pass, queue, leave);

    /// <summary>Whether the turn may be taken.</summary>
    internal TurnPass Pass { get; }

    internal static TurnPlace In(PersonQueue queue, Action leave) => new(TurnPass.Go, queue, leave);

    internal static TurnPlace Refused(TurnPass pass) => new(pass, queue: null, () => { });

    /// <summary>Waits until the person's turns before this one are over.</summary>
    internal async Task EnterAsync(CancellationToken cancel)
    {
        await (_queue?.Gate.WaitAsync(cancel) ?? Task.CompletedTask);
        _entered = true;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_entered)
        {
            _queue?.Gate.Release();
        }

        _leave();
    }
}
