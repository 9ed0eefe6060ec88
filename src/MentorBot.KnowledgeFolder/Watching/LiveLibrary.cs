using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Operation;
using MentorBot.KnowledgeFolder.Reading;
using MentorBot.Runtime.Replicas;
using Microsoft.Extensions.Logging;

namespace MentorBot.KnowledgeFolder.Watching;

/// <summary>The knowledge in force: whole snapshots that replace one another; a bad edit leaves the last good version of its file.</summary>
public sealed class LiveLibrary : ILiveKnowledge
{
    private readonly TimeProvider _time;
    private readonly ILogger<LiveLibrary> _log;
    private readonly Lock _gate = new();
    private Edition _edition = Edition.Nothing;
    private FirstSeen? _seen;

    internal LiveLibrary(string? folder, TimeProvider time, ILogger<LiveLibrary> log) => (Folder, _time, _log) = (folder, time, log);

    /// <summary>The knowledge folder, or null when none was found.</summary>
    public string? Folder { get; }

    /// <summary>The snapshot in force; a turn takes it once and keeps it to its end.</summary>
    public KnowledgeBase Current => Volatile.Read(ref _edition).Knowledge;

    /// <summary>What moderators should mend, as of the last reading.</summary>
    public ImmutableArray<Complaint> Complaints => Volatile.Read(ref _edition).Complaints;

    /// <summary>The files that cannot be used as they stand, whose last good version is in force.</summary>
    public ImmutableArray<string> Kept => Volatile.Read(ref _edition).Kept;

    /// <summary>How many files have errors, so that they are not in force as they stand.</summary>
    public int RefusedFiles => Refused(Complaints);

    /// <summary>What is in force, as a short name that is the same for the same files; another name is another knowledge.</summary>
    public string Version => Volatile.Read(ref _edition).Version;

    /// <inheritdoc />
    public KnowledgeStatus Status
    {
        get
        {
            var edition = Volatile.Read(ref _edition);
            return new KnowledgeStatus(edition.Version, edition.Knowledge.Pages.Length, edition.Complaints, edition.Kept);
        }
    }

    /// <summary>Reads the folder for the first time; a second call only says how it stands. Without one good page there is nothing to run with.</summary>
    public LibraryLoad Load()
    {
        lock (_gate)
        {
            if (Folder is null)
            {
                return new LibraryLoad.Failed("There is no knowledge folder in or above the working directory, nor beside the program. Set Knowledge:Path to one.", []);
            }

            if (_edition.IsEmpty)
            {
                var first = _edition.Next(FolderReader.Read(Folder, Today()));
                if (first.IsEmpty)
                {
                    return new LibraryLoad.Failed($"There is not one page that can be used in the knowledge folder {Folder}.", first.Complaints);
                }

                Take(first);
                _log.FolderRead(Folder, Current.Pages.Length);
            }

            return new LibraryLoad.Ready(Current.Pages.Length);
        }
    }

    /// <inheritdoc />
    public int? Reload()
    {
        using var room = new PoolRoom();
        lock (_gate)
        {
            try
            {
                var changed = Folder is null ? 0 : Follow(_edition, FolderReader.Read(Folder, Today()));
                KnowledgeMetrics.Reloaded(changed > 0);
                return changed;
            }
            catch (Exception fault)
            {
                KnowledgeMetrics.ReloadBroke();
                _log.ReloadBroke(fault);
                return null;
            }
        }
    }

    /// <summary>Learns when pages were first seen, by others and before: null when nobody ever looked. What is known now comes back, with what is in force here.</summary>
    internal FirstSeen Learn(FirstSeen? before)
    {
        lock (_gate)
        {
            _seen = before is null ? _seen ?? FirstSeen.AtFirst(_edition.Prints) : _seen?.And(before) ?? before;
            Volatile.Write(ref _edition, Telling(_edition));
            return _seen;
        }
    }

    // Until it is known what was there before, nothing is news.
    private Edition Telling(Edition edition)
    {
        if (_seen is null)
        {
            return edition;
        }

        var now = _time.GetUtcNow();
        _seen = _seen.With(edition.Prints, now);
        return edition with { Knowledge = edition.Knowledge.Telling(_seen.NewsOf(edition.Prints, now)) };
    }

    private int Follow(Edition before, FolderSnapshot snapshot)
    {
        var next = before.Next(snapshot);
        if (next.IsEmpty && !before.IsEmpty)
        {
            _log.FolderGone(Folder!, before.Knowledge.Pages.Length);
            Take(before with { Complaints = snapshot.Complaints });
            return 0;
        }

        Take(next);
        var changed = next.ChangedSince(before);
        if (changed > 0)
        {
            _log.KnowledgeSwapped(next.Knowledge.Pages.Length, changed);
        }

        return changed;
    }

    // What was complained of before is not said again at every save. It is in force before it is told, so that who reads the log finds it so.
    private void Take(Edition next)
    {
        var before = Interlocked.Exchange(ref _edition, Telling(next));
        KnowledgeMetrics.InForce(next.Knowledge.Pages.Length, Refused(next.Complaints));
        foreach (var complaint in next.Complaints.Except(before.Complaints))
        {
            _log.Complained(complaint);
        }

        foreach (var file in next.Kept.Except(before.Kept, StringComparer.Ordinal))
        {
            _log.PageKept(file);
        }
    }

    private static int Refused(ImmutableArray<Complaint> complaints) =>
        complaints.Where(complaint => complaint.Severity is Severity.Error).Select(complaint => complaint.File).Distinct(StringComparer.Ordinal).Count();

    private DateOnly Today() => DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime);
}

/// <summary>Whether the bot has anything to say.</summary>
public abstract record LibraryLoad
{
    private LibraryLoad()
    {
    }

    /// <summary>It has pages.</summary>
    public sealed record Ready(int Pages) : LibraryLoad;

    /// <summary>It has none, for this reason and because of these complaints; the process should say so and end.</summary>
    public sealed record Failed(string Reason, ImmutableArray<Complaint> Complaints) : LibraryLoad;
}
