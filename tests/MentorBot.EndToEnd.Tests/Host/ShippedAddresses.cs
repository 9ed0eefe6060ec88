namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>The addresses that the shipped folder promises: those of the three full roles, from the list of all addresses.</summary>
internal static class ShippedAddresses
{
    private static readonly string[] FullRoles = ["roles/machine-learning-engineer", "roles/data-scientist", "roles/mlops-engineer"];

    internal static IReadOnlyList<string> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "addresses.tsv"))
            .Select(line => line.Split('\t')[0])
            .Where(address => FullRoles.Contains(address.Split('#')[0], StringComparer.Ordinal)),
    ];
}
