using System.Collections;
using System.Collections.Concurrent;

namespace MentorBot.Fakes.Wire;

/// <summary>One thing that the real platform would have refused, under the short name of its rule.</summary>
public sealed record Violation(string Rule, string Detail)
{
    /// <inheritdoc />
    public override string ToString() => $"{Rule}: {Detail}";
}

/// <summary>Everything that the program under test did wrong so far; a good run leaves this empty.</summary>
public sealed class Violations : IEnumerable<Violation>
{
    private readonly ConcurrentQueue<Violation> _seen = new();

    /// <summary>How many rules were broken so far.</summary>
    public int Count => _seen.Count;

    /// <summary>Only the names of the rules, in the order in which they were broken.</summary>
    public IReadOnlyList<string> Rules => [.. _seen.Select(one => one.Rule)];

    /// <summary>Forgets what was recorded, for a test that broke a rule on purpose.</summary>
    public void Clear() => _seen.Clear();

    /// <inheritdoc />
    public IEnumerator<Violation> GetEnumerator() => _seen.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(string rule, string detail) => _seen.Enqueue(new Violation(rule, detail));

    internal void AddAll(string rule, IEnumerable<string> details)
    {
        foreach (var detail in details)
            Add(rule, detail);
    }
}
