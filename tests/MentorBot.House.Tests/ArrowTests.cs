using System.Reflection;
using MentorBot.House.Tests.Rules;

namespace MentorBot.House.Tests;

/// <summary>Which room knows which, in the project files, in the compiled assemblies and among the namespaces.</summary>
public sealed class ArrowTests
{
    public static TheoryData<string> Rooms => [.. Arrows.Drawn.Keys];

    private static IEnumerable<SourceFile> ProductProjects => Repository.ProjectFiles
        .Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Path.EndsWith(".csproj", StringComparison.Ordinal));

    [Fact]
    public void Rooms_refer_to_each_other_as_drawn() => House.Holds(ProductProjects.SelectMany(Arrows.UndrawnReferences));

    [Fact]
    public void Every_room_that_is_drawn_is_there() => ProductProjects.Select(project => project.Project).ShouldBe(Arrows.Drawn.Keys, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_compiled_room_knows_only_those_its_arrows_lead_to(string room) => Assembly.Load(room == "MentorBot" ? "mentorbot" : room)
        .GetReferencedAssemblies()
        .Select(assembly => assembly.Name!)
        .Where(name => name.StartsWith("MentorBot", StringComparison.OrdinalIgnoreCase))
        .Except(Arrows.ReachableFrom(room), StringComparer.Ordinal)
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Rooms))]
    public void No_way_between_the_namespaces_of_a_room_leads_back(string room) =>
        House.Holds(NamespaceCycles.In(room, [.. Repository.Product.Where(file => file.Project == room)]));

    [Fact]
    public void The_thinking_takes_no_package() =>
        House.Holds(ProductProjects.Where(project => project.Project == "MentorBot.Core").SelectMany(Arrows.PackagesThatShip));

    [Fact]
    public void The_thinking_is_compiled_against_the_bare_framework() => Assembly.Load("MentorBot.Core").GetReferencedAssemblies()
        .Where(assembly => !assembly.Name!.StartsWith("System.", StringComparison.Ordinal))
        .ShouldBeEmpty();

    [Fact]
    public void Versions_of_packages_stand_in_one_file() => House.Holds(Repository.ProjectFiles.SelectMany(Arrows.VersionsOutsideTheCentralFile));

    [Fact]
    public void There_is_at_least_as_much_test_as_product() =>
        Repository.Tests.Sum(TestShare.LinesOfCode).ShouldBeGreaterThanOrEqualTo(Repository.Product.Where(TestShare.Counts).Sum(TestShare.LinesOfCode));
}
