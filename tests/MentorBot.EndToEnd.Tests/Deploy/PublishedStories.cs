using System.Runtime.Versioning;
using MentorBot.EndToEnd.Tests.Host;
using MentorBot.Fakes.Processes;

namespace MentorBot.EndToEnd.Tests.Deploy;

/// <summary>The program as the image runs it: a user without rights, a folder that cannot be written to, one place for what it remembers.</summary>
[SupportedOSPlatform("linux")]
public sealed class PublishedStories : WithDiscord
{
    private const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
    private const UnixFileMode ForAll = ReadOnly | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    [UnprivilegedFact]
    public async Task Without_rights_on_a_folder_that_is_read_only_it_is_healthy_and_writes_only_where_it_may()
    {
        var app = CopyOf(Workplace.Published, Path.Combine(Place.Root, "app"));
        var data = Directory.CreateDirectory(Path.Combine(Place.Root, "data")).FullName;
        File.SetUnixFileMode(data, ForAll);
        File.SetUnixFileMode(Place.Root, ReadOnly);
        Place.Program = [.. UnprivilegedFactAttribute.WithoutRights, .. ProgramFile.Within(app)];
        Place.With("Storage__Path", Path.Combine(data, "mentorbot.db")).With("DOTNET_EnableDiagnostics", "0").With("HOME", "/nonexistent");
        try
        {
            await using var bot = await HttpBot();
            await SeesTheCard();
            Place.With("Web__Listen", new Uri(await UrlOf(bot), "/").AbsoluteUri.TrimEnd('/'));
            var health = await BotProcess.RunAsync(Place, "", "health");
            health.Code.ShouldBe(0, health.Output + health.Errors);
            health.Output.ShouldContain("listening");
            bot.Terminate();
            (await bot.ExitAsync()).ShouldBe(0);
            File.Exists(Path.Combine(data, "mentorbot.db")).ShouldBeTrue();
            Directory.GetFiles(app).ShouldAllBe(file => File.GetLastWriteTimeUtc(file) <= File.GetLastWriteTimeUtc(app));
            Discord.Violations.ShouldBeEmpty();
        }
        finally
        {
            File.SetUnixFileMode(Place.Root, ForAll);
            File.SetUnixFileMode(app, ForAll);
        }
    }

    // The program and what it needs, without the rest that lies beside the tests.
    private static string CopyOf(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from).Concat(NativeParts(Path.Combine(from, "runtimes"))))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Directory.SetLastWriteTimeUtc(to, DateTime.UtcNow);
        File.SetUnixFileMode(to, ReadOnly);
        return to;
    }

    // A program that is published for one kind of machine has none.
    private static IEnumerable<string> NativeParts(string folder) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];
}

/// <summary>A test that starts the program as a user without rights, which it says where that cannot be done.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    private const string Tool = "/usr/bin/setpriv";

    public UnprivilegedFactAttribute() => Skip = Environment.IsPrivilegedProcess && !File.Exists(Tool) ? "root cannot start it as somebody else: setpriv (util-linux) cannot be found" : null!;

    /// <summary>What comes before the program, so that root's rights are given up.</summary>
    internal static IReadOnlyList<string> WithoutRights => Environment.IsPrivilegedProcess ? [Tool, "--reuid=65534", "--regid=65534", "--clear-groups"] : [];
}
