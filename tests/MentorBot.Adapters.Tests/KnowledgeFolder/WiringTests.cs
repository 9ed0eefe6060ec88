using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder;
using MentorBot.KnowledgeFolder.Watching;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class WiringTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_library_is_there_when_the_worker_has_started_and_follows_changes()
    {
        _folder.WriteRole("a", "First");
        var time = new ManualTime();
        await using var services = Services(time);
        var library = services.GetRequiredService<Func<KnowledgeBase>>();
        var worker = services.GetServices<IHostedService>().Single();

        await worker.StartAsync(CancellationToken.None);
        library().Pages.ShouldHaveSingleItem().Title.ShouldBe("First");

        _folder.WriteRole("a", "Edited");
        services.GetRequiredService<LiveLibrary>().Reload();
        library().Pages.ShouldHaveSingleItem().Title.ShouldBe("Edited");
        await worker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Without_a_page_the_worker_refuses_to_start()
    {
        await using var services = Services(new ManualTime());

        var refused = await Should.ThrowAsync<InvalidOperationException>(() => services.GetServices<IHostedService>().Single().StartAsync(CancellationToken.None));

        refused.Message.ShouldContain(_folder.Root);
    }

    [Fact]
    public void The_folder_that_a_moderator_edits_comes_before_the_one_beside_the_program()
    {
        var work = Directory.CreateDirectory(_folder.Outside("work/deep/deeper")).FullName;
        var program = Directory.CreateDirectory(_folder.Outside("program")).FullName;
        KnowledgeLocation.Find(program, program).ShouldNotBe(Path.Join(program, "knowledge"), StringComparer.Ordinal);

        Directory.CreateDirectory(Path.Join(program, "knowledge", "roles"));
        KnowledgeLocation.Find(work, program).ShouldBe(Path.Join(program, "knowledge"));

        Directory.CreateDirectory(_folder.Outside("work/knowledge/other"));
        KnowledgeLocation.Find(work, program).ShouldBe(Path.Join(program, "knowledge"));

        Directory.CreateDirectory(_folder.Outside("work/knowledge/roles"));
        KnowledgeLocation.Find(work, program).ShouldBe(_folder.Outside("work/knowledge"));
    }

    private ServiceProvider Services(ManualTime time) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<TimeProvider>(time)
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("Knowledge:Path", _folder.Root)]).Build())
        .AddKnowledgeFolder()
        .BuildServiceProvider();
}
