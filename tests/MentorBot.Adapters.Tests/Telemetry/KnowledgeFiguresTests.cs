using MentorBot.Adapters.Tests.KnowledgeFolder;
using MentorBot.KnowledgeFolder.Watching;

namespace MentorBot.Adapters.Tests.Telemetry;

/// <summary>Tests of figures that have no name of their own, and so would count what other tests do at the same time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    internal const string Name = "alone";
}

[Collection(AloneCollection.Name)]
public sealed class KnowledgeFiguresTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Figures _figures = new();
    private readonly LiveLibrary _library;

    public KnowledgeFiguresTests()
    {
        _folder.WriteRole("a", "First");
        _folder.WriteRole("b", "Second");
        _library = new LiveLibrary(_folder.Root, new ManualTime(), new LogBook<LiveLibrary>());
        _library.Load();
    }

    public void Dispose()
    {
        _folder.Dispose();
        _figures.Dispose();
    }

    [Fact]
    public void Pages_in_force_and_files_with_errors_are_told_whenever_somebody_looks()
    {
        Look().ShouldBe((2, 0));
        _folder.Write("roles/a.md", "---\ntitle: \"Broken\nstage: mid\n---\nText.");
        _library.Reload();
        Look().ShouldBe((2, 1));
        _folder.WriteRole("a", "Mended");
        _folder.WriteRole("c", "Third");
        _library.Reload();
        Look().ShouldBe((3, 0));
    }

    [Fact]
    public void Readings_are_counted_by_what_came_of_them()
    {
        _library.Reload();
        _folder.WriteRole("a", "Edited");
        _library.Reload();
        _figures.All.Where(figure => figure.Name == "mentorbot.knowledge.reloads").Select(figure => figure.Tags["outcome"]).ShouldBe(["unchanged", "changed"]);
    }

    [Fact]
    public void A_version_is_the_files_own_whenever_and_wherever_they_are_read()
    {
        var first = _library.Version;
        first.Length.ShouldBe(12);
        var elsewhere = new LiveLibrary(_folder.Root, new ManualTime(), new LogBook<LiveLibrary>());
        elsewhere.Load();
        elsewhere.Version.ShouldBe(first);
        _folder.WriteRole("a", "Edited");
        _library.Reload();
        _library.Version.ShouldNotBe(first);
        _folder.WriteRole("a", "First");
        _library.Reload();
        _library.Version.ShouldBe(first);
    }

    private (double Pages, double Refused) Look()
    {
        _figures.Look();
        return (Last("mentorbot.knowledge.pages"), Last("mentorbot.knowledge.refused_files"));
    }

    private double Last(string name) => _figures.All.Last(figure => figure.Name == name).Value;
}
