using System.Xml.Linq;

namespace MentorBot.House.Tests.Rules;

/// <summary>Which room may know which, as the design draws it; and where packages come from.</summary>
internal static class Arrows
{
    /// <summary>Every product project with the projects it refers to.</summary>
    internal static IReadOnlyDictionary<string, string[]> Drawn { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["MentorBot.Core"] = [],
        ["MentorBot.Runtime"] = ["MentorBot.Core"],
        ["MentorBot.Discord"] = ["MentorBot.Runtime"],
        ["MentorBot.Slack"] = ["MentorBot.Runtime"],
        ["MentorBot.KnowledgeFolder"] = ["MentorBot.Runtime"],
        ["MentorBot.Storage"] = ["MentorBot.Runtime"],
        ["MentorBot"] = ["MentorBot.Discord", "MentorBot.KnowledgeFolder", "MentorBot.Slack", "MentorBot.Storage"],
    };

    /// <summary>Whom a room may know: those its arrows lead to, and on from there.</summary>
    internal static IEnumerable<string> ReachableFrom(string project) => Drawn[project].SelectMany(next => ReachableFrom(next).Prepend(next)).Distinct(StringComparer.Ordinal);

    internal static IEnumerable<Violation> UndrawnReferences(SourceFile project)
    {
        if (!Drawn.TryGetValue(project.Project, out var drawn))
        {
            return [project.At(1, $"{project.Project} is in no drawing", "Draw it in Arrows.cs and in the design, or fold it into a room")];
        }

        var actual = Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).ToList();
        return actual.Except(drawn, StringComparer.Ordinal).Select(extra => project.At(1, $"{project.Project} refers to {extra}", "No such arrow is drawn: go through a port"))
            .Concat(drawn.Except(actual, StringComparer.Ordinal).Select(lost => project.At(1, $"The arrow to {lost} is drawn and not there", "Refer to it, or take the arrow away")));
    }

    internal static IEnumerable<Violation> VersionsOutsideTheCentralFile(SourceFile project) =>
        from element in XDocument.Parse(project.Text).Descendants()
        where project.Name != "Directory.Packages.props"
        where element.Name.LocalName is "PackageVersion" or "GlobalPackageReference"
            || (element.Name.LocalName == "PackageReference" && (element.Attribute("Version") ?? element.Attribute("VersionOverride")) is not null)
        select project.At(1, $"A version of {element.Attribute("Include")?.Value} stands here", "Versions stand in Directory.Packages.props");

    /// <summary>Packages that stay with the program, which analyzers do not.</summary>
    internal static IEnumerable<Violation> PackagesThatShip(SourceFile project) =>
        from element in XDocument.Parse(project.Text).Descendants("PackageReference")
        where !string.Equals(element.Attribute("PrivateAssets")?.Value, "all", StringComparison.OrdinalIgnoreCase)
        select project.At(1, $"The thinking takes the package {element.Attribute("Include")?.Value}", "Core is functions over values; an adapter may take it");

    private static IEnumerable<string> Included(SourceFile project, string element) =>
        XDocument.Parse(project.Text).Descendants(element).Select(reference => reference.Attribute("Include")?.Value ?? "");
}
