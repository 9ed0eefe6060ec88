using System.Collections.Concurrent;
using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Runtime.Turns;
using MentorBot.Storage;

namespace MentorBot.Adapters.Tests.Turns;

/// <summary>A store in memory that a test can hold up, break, or let lose a race.</summary>
internal sealed class ScriptedStore : ISessionStore, IPersonStore, IDeliveryLog
{
    private readonly ConcurrentDictionary<PersonKey, StoredSession> _rows = new();
    private readonly ConcurrentDictionary<PersonKey, TaskCompletionSource> _holds = new();
    private bool _breakLoad;
    private bool _breakSave;
    private int _lostSaves;
    private int _loads;
    private int _saves;

    internal int Loads => _loads;

    internal int Saves => _saves;

    /// <summary>Whether nothing can be read or written, as of a database that is down.</summary>
    internal bool IsAway { get; set; }

    /// <summary>Whether nothing can be written, as on a full disk.</summary>
    internal bool IsFull { get; set; }

    /// <summary>What each save was to outlive.</summary>
    internal List<Durability> Durabilities { get; } = [];

    /// <summary>What was taken, by this process or another.</summary>
    internal HashSet<string> Deliveries { get; } = new(StringComparer.Ordinal);

    /// <summary>Who was forgotten, and how the counts changed by it.</summary>
    internal List<(PersonKey Person, ImmutableArray<QuizCount> Changes)> Forgotten { get; } = [];

    internal TaskCompletionSource Hold(PersonKey person) =>
        _holds[person] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    internal void BreakNextLoad() => _breakLoad = true;

    internal void BreakNextSave() => _breakSave = true;

    internal void LoseNextSaves(int count) => _lostSaves = count;

    public async Task<StoredSession> LoadAsync(PersonKey person, CancellationToken cancel)
    {
        Interlocked.Increment(ref _loads);
        Refuse(IsAway);
        if (_holds.TryRemove(person, out var hold))
        {
            await hold.Task.WaitAsync(cancel);
        }

        return Interlocked.Exchange(ref _breakLoad, false)
            ? throw new IOException("The disk is on fire.")
            : _rows.GetValueOrDefault(person, new StoredSession(Session.New, 0));
    }

    public Task<SaveOutcome> SaveAsync(PersonKey person, SessionSave save, CancellationToken cancel)
    {
        Interlocked.Increment(ref _saves);
        Durabilities.Add(save.Durability);
        Refuse(IsAway || IsFull);
        if (Interlocked.Exchange(ref _breakSave, false))
        {
            throw new IOException("The disk is full.");
        }

        if (save.Deliveries.Any(Deliveries.Contains))
        {
            return Task.FromResult(SaveOutcome.Repeated);
        }

        if (_lostSaves-- > 0)
        {
            return Task.FromResult(SaveOutcome.Outrun);
        }

        _rows[person] = new StoredSession(save.Session, save.Version + 1);
        Deliveries.UnionWith(save.Deliveries);
        return Task.FromResult(SaveOutcome.Saved);
    }

    public Task<bool> IsFirstAsync(string key, CancellationToken cancel) => Task.FromResult(IsAway || Deliveries.Add(key));

    public Task<OwnRecord> ReadAsync(PersonKey person, CancellationToken cancel) =>
        Task.FromResult(new OwnRecord(_rows.ContainsKey(person) ? DateTimeOffset.UnixEpoch : null, Days: 180, KeptNotes.None));

    public Task<bool> TryForgetAsync(PersonKey person, long version, ImmutableArray<QuizCount> changes, CancellationToken cancel)
    {
        Refuse(IsAway || IsFull);
        if (_lostSaves-- > 0)
        {
            return Task.FromResult(false);
        }

        _rows.TryRemove(person, out _);
        Forgotten.Add((person, changes));
        return Task.FromResult(true);
    }

    public Task<ImmutableArray<PersonKey>> ListAsync(PersonGroup group, CancellationToken cancel) =>
        Task.FromResult<ImmutableArray<PersonKey>>([.. _rows.Keys.Where(person => person.ToString().StartsWith(group.ToString(), StringComparison.Ordinal))]);

    private static void Refuse(bool isRefused)
    {
        if (isRefused)
        {
            throw new StorageException("The database is gone.");
        }
    }
}
