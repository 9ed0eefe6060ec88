using MentorBot.House.Tests.Rules;

namespace MentorBot.House.Tests.Planted;

/// <summary>The rules of arrows, packages and cycles, tried on planted projects.</summary>
public sealed class ArrowRuleTests
{
    [Fact]
    public void An_arrow_that_is_not_drawn_is_found() => Arrows
        .UndrawnReferences(Project("MentorBot.Slack", "../MentorBot.Runtime/MentorBot.Runtime.csproj", "..\\MentorBot.Discord\\MentorBot.Discord.csproj"))
        .ShouldHaveSingleItem().Trouble.ShouldBe("MentorBot.Slack refers to MentorBot.Discord");

    [Fact]
    public void An_arrow_that_is_drawn_and_missing_is_found() => Arrows.UndrawnReferences(Project("MentorBot.Slack"))
        .ShouldHaveSingleItem().Trouble.ShouldContain("MentorBot.Runtime");

    [Fact]
    public void A_room_nobody_drew_is_found() => Arrows.UndrawnReferences(Project("MentorBot.Shed")).ShouldHaveSingleItem();

    [Fact]
    public void An_arrow_as_drawn_is_not() =>
        Arrows.UndrawnReferences(Project("MentorBot.Slack", "../MentorBot.Runtime/MentorBot.Runtime.csproj")).ShouldBeEmpty();

    [Fact]
    public void The_host_may_know_everybody_and_an_adapter_only_what_lies_below()
    {
        Arrows.ReachableFrom("MentorBot").ShouldBe(Arrows.Drawn.Keys.Except(["MentorBot"], StringComparer.Ordinal), ignoreOrder: true);
        Arrows.ReachableFrom("MentorBot.Slack").ShouldBe(["MentorBot.Runtime", "MentorBot.Core"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("<PackageReference Include='A' Version='1' />", true)]
    [InlineData("<PackageReference Include='A' VersionOverride='1' />", true)]
    [InlineData("<PackageVersion Include='A' Version='1' />", true)]
    [InlineData("<PackageReference Include='A' />", false)]
    public void A_version_outside_the_central_file_is_found(string element, bool found)
    {
        Arrows.VersionsOutsideTheCentralFile(With("src/A/A.csproj", element)).Count().ShouldBe(found ? 1 : 0);
        Arrows.VersionsOutsideTheCentralFile(With("Directory.Packages.props", element)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<PackageReference Include='A' />", true)]
    [InlineData("<PackageReference Include='A' PrivateAssets='all' />", false)]
    public void A_package_that_would_ship_with_the_thinking_is_found(string element, bool found) =>
        Arrows.PackagesThatShip(With("src/A/A.csproj", element)).Count().ShouldBe(found ? 1 : 0);

    [Fact]
    public void A_cycle_of_namespaces_is_found_with_every_use_that_closes_it()
    {
        var found = Cycles(
            Room("One", "using Planted.Two; namespace Planted.One; class A { B? b; }"),
            Room("Two", "using Planted.Three; namespace Planted.Two; class B { int F(C c) => c.Value; }"),
            Room("Three", "namespace Planted.Three; class C { internal int Value => Planted.One.D.Count; }"),
            Room("One", "namespace Planted.One; static class D { internal static int Count => 1; }"));

        found.Select(one => one.Path).ShouldBe(["src/Planted/One/F.cs", "src/Planted/Two/F.cs", "src/Planted/Three/F.cs"], ignoreOrder: true);
    }

    [Fact]
    public void A_namespace_and_the_one_around_it_can_close_a_cycle_without_a_using()
    {
        var inner = Room("One", "namespace Planted.One; class A { B? b; }");
        const string outer = "using Planted.One; namespace Planted; class B { A? a; }";

        Cycles(inner, new SourceFile("src/Planted/F.cs", outer)).Length.ShouldBe(2);
        Cycles(inner, new SourceFile("src/Planted/PlantedServices.cs", outer)).ShouldBeEmpty("the door names everything below it");
    }

    [Fact]
    public void Uses_that_go_one_way_are_no_cycle() => Cycles(
        Room("One", "using Planted.Two; namespace Planted.One; class A { B? b; string B2 = \"\"; }"),
        Room("Two", "namespace Planted.Two; class B { int A; int One => A; }")).ShouldBeEmpty();

    private static Violation[] Cycles(params SourceFile[] files) => [.. NamespaceCycles.In("Planted", files)];

    private static SourceFile Room(string folder, string code) => new($"src/Planted/{folder}/F.cs", code);

    private static SourceFile With(string path, string element) => new(path, $"<Project><ItemGroup>{element}</ItemGroup></Project>");

    private static SourceFile Project(string name, params string[] references) => With(
        $"src/{name}/{name}.csproj",
        string.Concat(references.Select(path => $"<ProjectReference Include=\"{path}\" />")));
}
