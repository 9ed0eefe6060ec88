using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Watching;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class LiveLibraryTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly LogBook<LiveLibrary> _log = new();
    private readonly LiveLibrary _library;

    public LiveLibraryTests()
    {
        _folder.WriteRole("a", "First");
        _folder.WriteRole("b", "Second");
        _library = new LiveLibrary(_folder.Root, new ManualTime(), _log);
        _library.Load().ShouldBe(new LibraryLoad.Ready(2));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_reading_makes_pages_and_roles()
    {
        Titles().ShouldBe(["First", "Second"]);
        _library.Current.Roles.Select(role => role.Page.Title).ShouldBe(["First", "Second"]);
        _log.Lines.ShouldBe([$"4001 The knowledge folder {_folder.Root} is read: 2 pages"]);
    }

    [Fact]
    public void An_edit_is_taken_over_as_a_whole_new_snapshot()
    {
        var before = _library.Current;
        _folder.WriteRole("a", "Edited");

        _library.Reload().ShouldBe(1);

        Titles().ShouldBe(["Edited", "Second"]);
        before.Pages.Select(page => page.Title).ShouldBe(["First", "Second"]);
        _log.Lines[^1].ShouldBe("4002 The knowledge has changed: 2 pages, 1 of them new, changed or gone");
    }

    [Fact]
    public void While_it_is_read_again_turns_have_threads_of_their_own()
    {
        using var room = new PoolRoom();

        ThreadPool.GetMinThreads(out var threads, out _);
        threads.ShouldBeGreaterThanOrEqualTo(Environment.ProcessorCount + PoolRoom.Threads);
    }

    [Fact]
    public void A_broken_edit_keeps_the_last_good_version_until_it_is_mended()
    {
        var before = _library.Current;
        _folder.Write("roles/a.md", "---\ntitle: \"Broken\nstage: mid\n---\nText.");

        _library.Reload().ShouldBe(0);
        _library.Current.ShouldBeSameAs(before);
        _library.Kept.ShouldBe(["roles/a.md"]);
        _library.Complaints.ShouldHaveSingleItem().Line.ShouldBe(2);
        _log.Lines.TakeLast(2).ShouldBe(
        [
            "4003 roles/a.md:2: A quote is opened and not closed, or there is text after it. Close the quote at the end of the line; inside \"…\" write \\\" for a quote.",
            "4005 roles/a.md cannot be used as it stands; its last good version stays in force",
        ]);

        _folder.WriteRole("a", "Mended");
        _library.Reload().ShouldBe(1);
        Titles().ShouldBe(["Mended", "Second"]);
        _library.Kept.ShouldBeEmpty();
        _library.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public void A_broken_file_does_not_hold_up_the_good_ones()
    {
        _folder.Write("roles/a.md", "broken");
        _folder.WriteRole("b", "Edited");
        _folder.WriteRole("c", "Third");

        _library.Reload().ShouldBe(2);

        Titles().ShouldBe(["First", "Edited", "Third"]);
    }

    [Fact]
    public void The_same_complaint_is_logged_once()
    {
        _folder.Write("roles/a.md", "broken");
        _library.Reload();
        var lines = _log.Lines.Count;

        _library.Reload();

        _log.Lines.Count.ShouldBe(lines);
    }

    [Fact]
    public void A_deleted_page_is_gone()
    {
        File.Delete(_folder.PathOf("roles/a.md"));

        _library.Reload().ShouldBe(1);

        Titles().ShouldBe(["Second"]);
    }

    [Fact]
    public void A_page_deleted_while_broken_does_not_come_back()
    {
        _folder.Write("roles/a.md", "broken");
        _library.Reload();
        File.Delete(_folder.PathOf("roles/a.md"));

        _library.Reload();

        Titles().ShouldBe(["Second"]);
    }

    [Fact]
    public void An_editor_that_saves_by_renaming_is_followed()
    {
        _folder.Write("roles/.a.md.tmp", File.ReadAllText(_folder.PathOf("roles/a.md")).Replace("First", "Edited", StringComparison.Ordinal));
        File.Move(_folder.PathOf("roles/.a.md.tmp"), _folder.PathOf("roles/a.md"), overwrite: true);

        _library.Reload().ShouldBe(1);

        Titles().ShouldBe(["Edited", "Second"]);
    }

    [Fact]
    public void A_renamed_page_has_another_address()
    {
        File.Move(_folder.PathOf("roles/a.md"), _folder.PathOf("roles/z.md"));

        _library.Reload().ShouldBe(2);

        _library.Current.Pages.Select(page => page.Address.ToString()).ShouldBe(["roles/b", "roles/z"]);
    }

    [Fact]
    public void A_vanished_folder_leaves_everything_in_force_until_it_is_back()
    {
        Directory.Move(_folder.Root, _folder.Outside("away"));
        _library.Reload().ShouldBe(0);
        Titles().ShouldBe(["First", "Second"]);
        _log.Lines[^2].ShouldBe($"4006 The knowledge folder {_folder.Root} is empty or gone; the 2 pages read before stay in force");

        Directory.Move(_folder.Outside("away"), _folder.Root);
        _folder.WriteRole("a", "Edited");
        _library.Reload().ShouldBe(1);
        Titles().ShouldBe(["Edited", "Second"]);
    }

    [Fact]
    public void A_file_that_was_only_touched_changes_nothing()
    {
        var before = _library.Current;
        File.SetLastWriteTimeUtc(_folder.PathOf("roles/a.md"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        _library.Reload().ShouldBe(0);

        _library.Current.ShouldBeSameAs(before);
    }

    [Theory]
    [InlineData("broken", "roles/a.md")]
    [InlineData(null, ".")]
    public void Without_one_good_page_the_load_fails_and_says_why(string? page, string complained)
    {
        using var folder = new TempFolder();
        if (page is not null)
        {
            folder.Write("roles/a.md", page);
        }

        var failed = new LiveLibrary(folder.Root, new ManualTime(), _log).Load().ShouldBeOfType<LibraryLoad.Failed>();

        failed.Reason.ShouldContain(folder.Root);
        failed.Complaints.ShouldHaveSingleItem().File.ShouldBe(complained);
    }

    [Fact]
    public void Without_a_folder_the_load_fails_and_says_what_to_set()
    {
        var library = new LiveLibrary(folder: null, new ManualTime(), _log);

        library.Load().ShouldBeOfType<LibraryLoad.Failed>().Reason.ShouldContain("Knowledge:Path");
        library.Reload().ShouldBe(0);
        library.Current.ShouldBeSameAs(KnowledgeBase.Empty);
    }

    [Fact]
    public void A_second_load_only_says_how_it_stands()
    {
        _folder.WriteRole("c", "Third");

        _library.Load().ShouldBe(new LibraryLoad.Ready(2));
    }

    private IEnumerable<string> Titles() => _library.Current.Pages.Select(page => page.Title);
}
