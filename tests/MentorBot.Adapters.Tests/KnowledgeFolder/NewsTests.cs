using MentorBot.Adapters.Tests.Discord;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.KnowledgeFolder.Watching;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>What moderators add and edit is news, while the bot runs and after it was stopped meanwhile, and in every process alike.</summary>
public sealed class NewsTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly MemoryState _state = new();
    private readonly ManualTime _time = new();

    public NewsTests()
    {
        _folder.WriteRole("a", "First");
        _folder.WriteRole("b", "Second");
    }

    private static CancellationToken Cancel => CancellationToken.None;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task At_the_first_start_ever_nothing_is_news()
    {
        var (library, _) = await Started();
        library.Current.News.ShouldBeEmpty();
        Home(library).ShouldContain("Checked most recently");
    }

    [Fact]
    public async Task An_edit_while_the_bot_runs_is_on_the_home_page_and_pages_with_the_same_date_are_not()
    {
        var (library, _) = await Started();
        _folder.Write("roles/a.md", "---\ntitle: First\nstage: mid\nchecked: 2026-11-21\n---\nFirst is quite another job.\n");
        library.Reload();
        Home(library).ShouldContain("New in my knowledge");
        Home(library).ShouldContain($"First: changed on {_time.GetUtcNow():yyyy-MM-dd}.");
        library.Current.News.ShouldHaveSingleItem().Page.ToString().ShouldBe("roles/a");
    }

    [Fact]
    public async Task An_edit_and_a_new_page_while_the_bot_is_stopped_are_news_after_the_start()
    {
        await Started();
        _folder.WriteRole("b", "Second to none");
        _folder.WriteRole("c", "Third");
        _time.Advance(TimeSpan.FromDays(2));

        var (library, _) = await Started();
        Told(library).ShouldBe(["changed roles/b", "new roles/c"], ignoreOrder: true);
        _time.Advance(TimeSpan.FromDays(1));
        Told((await Started()).Library).ShouldBe(["changed roles/b", "new roles/c"], ignoreOrder: true);
        Home(library).ShouldContain($"Third: new since {_time.GetUtcNow().AddDays(-1):yyyy-MM-dd}.");
    }

    [Fact]
    public async Task Another_process_tells_the_same_whoever_of_them_saw_it_first()
    {
        var (here, worker) = await Started();
        var (there, other) = await Started();
        _folder.WriteRole("b", "Second to none");
        here.Reload();
        _time.Advance(TimeSpan.FromHours(1));
        there.Reload();
        there.Current.News.ShouldNotBe(here.Current.News);

        await worker.ShareAsync(Cancel);
        await other.ShareAsync(Cancel);
        there.Current.News.ShouldBe(here.Current.News);
        var writes = _state.Writes;
        await worker.ShareAsync(Cancel);
        _state.Writes.ShouldBe(writes, "what is known is not written again");
    }

    [Fact]
    public async Task A_later_check_and_another_way_to_ask_are_no_news_but_a_fact_is()
    {
        var (library, _) = await Started();
        _folder.Write("roles/a.md", "---\r\ntitle: First\r\nstage: mid\r\nchecked: 2026-11-22\r\nask:\r\n  - what is first\r\n---\r\nFirst is a job.\r\n");
        library.Reload();
        library.Current.Asked("what is first").ShouldNotBeNull();
        library.Current.News.ShouldBeEmpty();

        _folder.Write("roles/a.md", "---\ntitle: First\nstage: senior\nchecked: 2026-11-22\n---\nFirst is a job.\n");
        library.Reload();
        Told(library).ShouldBe(["changed roles/a"]);
    }

    [Fact]
    public async Task After_thirty_days_it_is_no_news_any_more_though_nobody_edits()
    {
        var (library, worker) = await Started();
        _folder.WriteRole("c", "Third");
        library.Reload();
        _time.Advance(TimeSpan.FromDays(29));
        await worker.ShareAsync(Cancel);
        Told(library).ShouldBe(["new roles/c"]);
        _time.Advance(TimeSpan.FromDays(2));
        await worker.ShareAsync(Cancel);
        library.Current.News.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_kept_and_makes_no_sense_is_passed_over_line_by_line()
    {
        var (library, worker) = await Started();
        _state.Kept[NewsWorker.Key] = $"nonsense\nroles/a x y\nroles/a x -1\nroles/a x 99999999999999999\n{_state.Kept[NewsWorker.Key]}\n\n";
        await worker.ShareAsync(Cancel);
        library.Current.News.ShouldBeEmpty();
        _state.Kept[NewsWorker.Key].ShouldNotContain("nonsense");
    }

    private async Task<(LiveLibrary Library, NewsWorker Worker)> Started()
    {
        var library = new LiveLibrary(_folder.Root, _time, new LogBook<LiveLibrary>());
        library.Load().ShouldBeOfType<LibraryLoad.Ready>();
        var worker = new NewsWorker(library, _state, _time, NullLogger<NewsWorker>.Instance);
        await worker.ShareAsync(Cancel);
        return (library, worker);
    }

    private static IEnumerable<string> Told(LiveLibrary library) => library.Current.News.Select(news => $"{(news.IsNew ? "new" : "changed")} {news.Page}");

    private static string Home(LiveLibrary library) => string.Join('\n', Mentor.Home(Session.New, library.Current, Locale.English).Blocks.SelectMany(block => block switch
    {
        Block.Heading heading => [heading.Text],
        Block.Passage passage => passage.Prose.Lines.Select(line => line.Plain),
        Block.Choice choice => [choice.Text.Plain],
        _ => Array.Empty<string>(),
    }));
}
