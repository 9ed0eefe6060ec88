using System.Collections;
using System.Runtime.CompilerServices;

namespace MentorBot.Fakes.Wire;

/// <summary>A list that only grows and on which a test can wait for the entry it expects (30 s by default, then <see cref="TimeoutException"/>).</summary>
public sealed class Journal<T>(string name) : IEnumerable<T>
{
    private readonly List<T> _entries = [];
    private readonly List<(Func<T, int, bool> Wanted, TaskCompletionSource<T> Found)> _waiting = [];
    private readonly Lock _gate = new();

    /// <summary>How long a wait may last before it fails the test: long enough for a program to start on a busy machine, since it tells only a late entry from one that never comes.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many entries there are so far.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _entries.Count;
        }
    }

    /// <summary>The entry at a place, counted from zero.</summary>
    public T this[int index]
    {
        get
        {
            lock (_gate)
                return _entries[index];
        }
    }

    /// <summary>The first entry that fits, already there or still to come.</summary>
    public Task<T> FirstAsync(Func<T, bool> wanted, [CallerArgumentExpression(nameof(wanted))] string what = "") =>
        WaitFor((entry, _) => wanted(entry), what, skip: 0);

    /// <summary>The first entry, already there or still to come.</summary>
    public Task<T> FirstAsync() => WaitFor((_, _) => true, "any entry", skip: 0);

    /// <summary>The first entry that is written after this call.</summary>
    public Task<T> NextAsync() => WaitFor((_, _) => true, "a new entry", skip: Count);

    /// <summary>The entry with which the journal reaches this length.</summary>
    public Task<T> WhenCountAsync(int count) => WaitFor((_, index) => index == count - 1, $"{count} entries", skip: 0);

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator()
    {
        T[] copy;
        lock (_gate)
            copy = [.. _entries];
        return ((IEnumerable<T>)copy).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Writes one more entry down.</summary>
    public void Append(T entry) => Add(entry);

    internal void Add(T entry)
    {
        var found = new List<TaskCompletionSource<T>>();
        lock (_gate)
        {
            _entries.Add(entry);
            var index = _entries.Count - 1;
            _waiting.RemoveAll(waiter => Takes(waiter, entry, index, found));
        }

        foreach (var one in found)
            one.TrySetResult(entry);
    }

    private static bool Takes(
        (Func<T, int, bool> Wanted, TaskCompletionSource<T> Found) waiter, T entry, int index, List<TaskCompletionSource<T>> found)
    {
        if (!waiter.Wanted(entry, index))
            return false;
        found.Add(waiter.Found);
        return true;
    }

    private async Task<T> WaitFor(Func<T, int, bool> wanted, string what, int skip)
    {
        var found = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            for (var index = skip; index < _entries.Count; index++)
            {
                if (wanted(_entries[index], index))
                    return _entries[index];
            }

            _waiting.Add((wanted, found));
        }

        try
        {
            return await found.Task.WaitAsync(Patience);
        }
        catch (TimeoutException late)
        {
            throw new TimeoutException($"{name}: waited {Patience.TotalSeconds:0.#} s for {what}, saw {Count} entries.", late);
        }
    }
}
