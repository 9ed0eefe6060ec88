using MentorBot.KnowledgeFolder.Watching;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>What moderators do to a folder while the bot runs: told by the system's events, and found by looking where there are none.</summary>
public sealed class LiveFolderTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_is_edited_broken_mended_renamed_and_deleted(bool hasEvents)
    {
        await using var live = await Of(hasEvents, "First", "Second");

        live.Files.WriteRole("a", "Edited");
        await live.Notices();
        live.Titles.ShouldBe(["Edited", "Second"]);

        live.Files.Write("roles/a.md", "no page any more");
        await live.Notices();
        live.Titles.ShouldBe(["Edited", "Second"]);
        live.Library.Kept.ShouldBe(["roles/a.md"]);

        live.Files.WriteRole("a", "Mended");
        await live.Notices();
        live.Titles.ShouldBe(["Mended", "Second"]);
        live.Library.Kept.ShouldBeEmpty();

        File.Move(live.Files.PathOf("roles/a.md"), live.Files.PathOf("roles/z.md"));
        await live.Notices();
        live.Titles.ShouldBe(["Second", "Mended"]);

        File.Delete(live.Files.PathOf("roles/z.md"));
        await live.Notices();
        live.Titles.ShouldBe(["Second"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_editor_that_saves_by_renaming_is_followed(bool hasEvents)
    {
        await using var live = await Of(hasEvents, "First");

        live.Files.WriteRole(".a.md.tmp", "Edited");
        File.Move(live.Files.PathOf("roles/.a.md.tmp.md"), live.Files.PathOf("roles/a.md"), overwrite: true);
        await live.Notices();

        live.Titles.ShouldBe(["Edited"]);
        live.Swaps.Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_new_folder_and_its_pages_are_followed(bool hasEvents)
    {
        await using var live = await Of(hasEvents, "First");

        live.Files.Write("guides/salary.md", "---\ntitle: Salary\nchecked: 2026-11-21\n---\n\nWords.\n");
        await live.Notices();

        live.Titles.ShouldBe(["Salary", "First"]);
    }

    // As a checkout does it: files are taken away and written anew one by one, some for good, with time going by.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Five_hundred_files_at_once_are_one_swap(bool hasEvents)
    {
        await using var live = await Of(hasEvents, [.. Enumerable.Range(0, 500).Select(number => $"Before {number}")]);
        for (var number = 0; number < 500; number++)
        {
            var file = live.Files.PathOf($"roles/{NameOf(number)}.md");
            File.Delete(file);
            if (number == 250)
            {
                live.Waits(FolderWatcher.Quiet / 2);
            }

            if (number % 10 > 0)
            {
                live.Files.WriteRole(NameOf(number), $"After {number}");
            }
        }

        live.Swaps.ShouldBeEmpty();
        await live.Notices();

        live.Swaps.ShouldBe(["4002 The knowledge has changed: 450 pages, 500 of them new, changed or gone"]);
        live.Titles.ShouldAllBe(title => title.StartsWith("After", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_folder_that_vanishes_for_a_moment_keeps_serving_and_is_followed_again(bool hasEvents)
    {
        await using var live = await Of(hasEvents, "First", "Second");
        if (hasEvents)
        {
            await live.Looks();
        }

        Directory.Move(live.Files.Root, live.Files.Outside("away"));
        await live.Looks();
        live.Titles.ShouldBe(["First", "Second"]);

        Directory.Move(live.Files.Outside("away"), live.Files.Root);
        await live.Looks();
        live.Titles.ShouldBe(["First", "Second"]);
        live.Swaps.ShouldBeEmpty();

        live.Files.WriteRole("a", "Edited");
        await live.Notices();
        live.Titles.ShouldBe(["Edited", "Second"]);
    }

    private static Task<LiveFolder> Of(bool hasEvents, params string[] titles)
    {
        var files = new TempFolder();
        for (var number = 0; number < titles.Length; number++)
        {
            files.WriteRole(NameOf(number), titles[number]);
        }

        return LiveFolder.Of(files, hasEvents);
    }

    // a, b … z, aa, ab …
    private static string NameOf(int number) => number < 26 ? $"{(char)('a' + number)}" : NameOf((number / 26) - 1) + NameOf(number % 26);
}
