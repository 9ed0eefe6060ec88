namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>The addresses that the shipped folder promises, and those of every page that lies in it.</summary>
internal static class ShippedAddresses
{
    /// <summary>Those that the list of all addresses names.</summary>
    internal static IReadOnlyList<string> Promised { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "addresses.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t')[0])
            .Where(address => address.Length > 0),
    ];

    /// <summary>Those and every other page.</summary>
    internal static IReadOnlyList<string> All { get; } = [.. Promised.Union(Pages(), StringComparer.Ordinal)];

    private static IEnumerable<string> Pages() => Directory
        .EnumerateFiles(Workplace.ShippedKnowledge, "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Workplace.ShippedKnowledge, file)[..^3].Replace('\\', '/'))
        .Where(address => address.Contains('/', StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
