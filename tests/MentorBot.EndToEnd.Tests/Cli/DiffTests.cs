using System.Diagnostics;
using System.Text.Json;
using MentorBot.EndToEnd.Tests.Host;

namespace MentorBot.EndToEnd.Tests.Cli;

public sealed class DiffTests : IDisposable
{
    // What git calls a file without contents, in every repository.
    private const string EmptyFile = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Another_folder_is_compared()
    {
        Workplace.Edit(_place.MlopsPage, text => text.Replace("    - mlops daily jobs\n", "    - mlops daily jobs\n    - who herds the quokkas on tuesdays\n", StringComparison.Ordinal));
        var run = await Diff(Workplace.ShippedKnowledge);
        run.Code.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("  ~ roles/mlops-engineer: front matter (ask_sections)\n");
        run.Output.ShouldContain("Newly answerable:\n  \"who herds the quokkas on tuesdays\": roles/mlops-engineer#responsibilities\n");
        run.Output.Split('\n')[^1].ShouldStartWith("Pages: 0 added, 0 removed, 1 changed");
    }

    [Fact]
    public async Task A_version_of_the_repository_is_compared_and_nothing_of_the_repository_runs()
    {
        await Commit();
        Workplace.Edit(_place.MlopsPage, text => text.Replace("\n## Who it fits\n", "\n## Who likes it\n", StringComparison.Ordinal).Replace("  who-it-fits:", "  who-likes-it:", StringComparison.Ordinal));
        await Plant();
        var temporary = Directory.CreateDirectory(Path.Combine(_place.Root, "temporary")).FullName;
        _place.With("TMPDIR", temporary);

        var run = await Diff("HEAD", "--format", "json", "--questions", await Questions("question\texpected\nwho fits mlops?\troles/mlops-engineer#who-it-fits\n"));

        run.Code.ShouldBe(0, run.Errors);
        var diff = JsonDocument.Parse(run.Output).RootElement;
        var page = diff.GetProperty("pages").EnumerateArray().Single();
        page.GetProperty("sections").EnumerateArray().Select(section => section.ToString()).Count().ShouldBe(2);
        diff.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("verdict").GetString()).ShouldContain("now wrong");
        File.Exists(Path.Combine(_place.Root, "ran")).ShouldBeFalse();
        Directory.EnumerateDirectories(temporary).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_compared_says_why_and_ends_with_two()
    {
        (await Told("nowhere")).ShouldContain("is not in a git repository");
        await Commit();
        (await Told("nowhere")).ShouldContain("There is no folder and no git ref `nowhere`.");
        (await Told("HEAD", "--knowledge", "missing")).ShouldContain("no folder missing");
        (await Told("HEAD", "--questions", "missing.tsv")).ShouldContain("There is no file missing.tsv.");
        (await Told("HEAD", "--questions", await Questions("only words\n"))).ShouldContain("first line must name the columns");
        var other = Directory.CreateDirectory(Path.Combine(_place.Root, "new", "roles")).Parent!.FullName;
        (await Told("HEAD", "--knowledge", other)).ShouldContain("At `HEAD` there is no folder new yet.");
        _place.With("PATH", Path.Combine(_place.Root, "no-programs"));
        (await Told("HEAD")).ShouldContain("The program git is not installed");
    }

    [Fact]
    public async Task A_folder_without_pages_is_not_compared()
    {
        var empty = Directory.CreateDirectory(Path.Combine(_place.Root, "empty")).FullName;
        (await Told(empty)).ShouldContain("The older version cannot be compared. The knowledge folder has no pages");
        (await Told(_place.Knowledge, "--knowledge", empty)).ShouldContain("The knowledge folder cannot be compared.");
    }

    // No disk takes a file name of 300 letters; a repository does.
    [Fact]
    public async Task A_version_that_cannot_be_copied_leaves_nothing_behind()
    {
        await File.WriteAllTextAsync(Path.Combine(_place.Knowledge, "empty.txt"), "");
        await Git("init", "-q");
        await Git("add", "knowledge");
        var temporary = Directory.CreateDirectory(Path.Combine(_place.Root, "temporary")).FullName;
        await Git("update-index", "--add", "--cacheinfo", $"100644,{EmptyFile},knowledge/roles/{new string('x', 300)}.md");
        await Git("-c", "user.name=test", "-c", "user.email=test@example.org", "commit", "-q", "-m", "before");
        _place.With("TMPDIR", temporary);

        (await Diff("HEAD")).Code.ShouldNotBe(0);

        Directory.EnumerateDirectories(temporary).ShouldBeEmpty();
    }

    private async Task<string> Told(params string[] arguments)
    {
        var run = await Diff(arguments);
        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        return run.Errors;
    }

    private Task<Finished> Diff(params string[] arguments) => BotProcess.RunAsync(_place, "", ["diff", .. arguments]);

    private async Task<string> Questions(string text)
    {
        var file = Path.Combine(_place.Root, "questions.tsv");
        await File.WriteAllTextAsync(file, text);
        return file;
    }

    // A program called git in the working directory, a hook and a filter: none of them may run.
    private async Task Plant()
    {
        var ran = Path.Combine(_place.Root, "ran");
        foreach (var program in (string[])[Path.Combine(_place.Root, "git"), Path.Combine(_place.Knowledge, "git"), Path.Combine(_place.Root, ".git", "hooks", "post-checkout")])
        {
            await File.WriteAllTextAsync(program, $"#!/bin/sh\ntouch '{ran}'\n");
            await Run("chmod", "+x", program);
        }

        await Git("config", "filter.planted.smudge", $"touch '{ran}'; cat");
        await File.WriteAllTextAsync(Path.Combine(_place.Root, ".git", "info", "attributes"), "*.md filter=planted\n");
    }

    private async Task Commit()
    {
        await Git("init", "-q");
        await Git("add", "knowledge");
        await Git("-c", "user.name=test", "-c", "user.email=test@example.org", "commit", "-q", "-m", "before");
    }

    private Task Git(params string[] arguments) => Run("git", ["-C", _place.Root, .. arguments]);

    private static async Task Run(string program, params string[] arguments)
    {
        using var running = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Path.GetTempPath() })!;
        await running.WaitForExitAsync();
        running.ExitCode.ShouldBe(0);
    }
}
