using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Quiz;
using MentorBot.Runtime.Turns;
using MentorBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MentorBot.Benchmarks.Load;

/// <summary>Holds what people have seen to be taken against what is stored: every answer once, in its order, and nothing else.</summary>
internal sealed record Exactness(int People, int Finished, int Answers, ImmutableArray<string> Faults)
{
    private const int MostTold = 10;

    /// <summary>Reads the memory of a bot that no longer runs.</summary>
    internal static async Task<Exactness> OfAsync(IReadOnlyCollection<QuizTaker> takers, KeyValuePair<string, string> storage)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection([new(storage.Key.Replace("__", ":", StringComparison.Ordinal), storage.Value)]);
        builder.Services.AddStorage();
        using var host = builder.Build();
        await host.StartAsync();
        var sessions = host.Services.GetRequiredService<ISessionStore>();
        var faults = ImmutableArray.CreateBuilder<string>();
        foreach (var taker in takers)
        {
            var stored = await sessions.LoadAsync(taker.Stage.KeyOf(taker.Person), CancellationToken.None);
            if (Fault(taker, stored.Session.Quiz) is { } fault)
            {
                faults.Add($"{taker.Stage.KeyOf(taker.Person)}: {fault}");
            }
        }

        await host.StopAsync();
        return new Exactness(takers.Count, takers.Count(taker => taker.HasFinished), takers.Sum(taker => taker.Seen.Count), faults.DrainToImmutable());
    }

    internal IEnumerable<string> Lines()
    {
        yield return $"{People} people, {Finished} to the end of the quiz; {Answers} answers that they saw taken: {(Faults.IsEmpty ? "each is stored exactly once" : $"WRONG for {Faults.Length} people")}";
        foreach (var fault in Faults.Take(MostTold))
        {
            yield return $"  {fault}";
        }
    }

    // A run begins at step 1, and every answer moves it on by one.
    private static string? Fault(QuizTaker taker, QuizMemory? stored)
    {
        string[] seen = [.. taker.Seen.Select(Words)];
        string[] kept = stored is null ? [] : [.. stored.State.Answers.Concat(stored.Context).Select(answer => $"{answer.Fingerprint:x8}={ChoiceOf(answer)}")];
        var withDoubt = taker.InDoubt is { } doubt ? seen.Append(Words(doubt)) : seen;
        return !kept.SequenceEqual(seen, StringComparer.Ordinal) && !kept.SequenceEqual(withDoubt, StringComparer.Ordinal)
                ? $"saw taken {string.Join(' ', seen)}; stored {string.Join(' ', kept)}"
            : stored is not null && stored.Step != kept.Length + 1 ? $"{kept.Length} answers moved the run on {stored.Step - 1} times"
            : null;
    }

    private static string Words(Given answer) => $"{answer.Question:x8}={answer.Choice}";

    private static string ChoiceOf(KeptAnswer answer) => answer.Options.IsEmpty ? ActionToken.Answer.NotSure : string.Join('+', answer.Options);
}
