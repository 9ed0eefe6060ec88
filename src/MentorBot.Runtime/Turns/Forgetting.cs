using System.Collections.Immutable;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Core.Replies;

namespace MentorBot.Runtime.Turns;

/// <summary>Forgets people, in a conversation or when the bot was removed from where they are.</summary>
public sealed class Forgetting(TurnMemory memory)
{
    // Each further try means that the person acted in between.
    private const int MostRaces = 5;

    /// <summary>Forgets everybody of a group, one after the other; how many there were.</summary>
    public async Task<int> ForgetAllAsync(PersonGroup group, CancellationToken cancel)
    {
        var forgotten = 0;
        while (await memory.People.ListAsync(group, cancel) is { IsEmpty: false } people)
        {
            foreach (var person in people)
            {
                await Forget(person, cancel);
                forgotten++;
            }
        }

        return forgotten;
    }

    /// <summary>Forgets one person as of this version of the session; false when somebody has saved it since.</summary>
    /// <param name="person">Who.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="last">What is to be taken out of the counts.</param>
    /// <param name="cancel">Ends the wait.</param>
    internal async Task<bool> TryForgetAsync(PersonKey person, long version, ImmutableArray<Note> last, CancellationToken cancel)
    {
        // What the person said a moment ago may still wait to be kept.
        await memory.Notes.SettleAsync(cancel);
        ImmutableArray<QuizCount> changes = [.. last.OfType<Note.QuizCounted>().SelectMany(note => note.Changes)];
        return await memory.People.TryForgetAsync(person, version, changes, cancel);
    }

    private async Task Forget(PersonKey person, CancellationToken cancel)
    {
        for (var race = 0; race < MostRaces; race++)
        {
            var stored = await memory.Sessions.LoadAsync(person, cancel);
            ImmutableArray<Note> last = stored.Session.Quiz?.Counted is { } counted ? [new Note.QuizCounted(counted, Now: null)] : [];
            if (await TryForgetAsync(person, stored.Version, last, cancel))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The session of somebody to forget was saved {MostRaces} times in a row.");
    }
}
