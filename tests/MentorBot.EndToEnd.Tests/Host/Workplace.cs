using MentorBot.Core.Replies;
using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Processes;
using MentorBot.Fakes.Slack;
using MentorBot.Runtime.Turns;
using MentorBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SQLitePCL;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>A folder of its own for one run of the program: a copy of the shipped knowledge, a session file, the settings.</summary>
internal sealed class Workplace : IDisposable
{
    static Workplace() => Batteries_V2.Init();

    internal Workplace()
    {
        Root = Directory.CreateTempSubdirectory("mentorbot-").FullName;
        CopyFolder(ShippedKnowledge, Knowledge);
        Settings["Knowledge__Path"] = Knowledge;
        Settings["Storage__Path"] = Path.Combine(Root, "state", "mentorbot.db");

        // The tests hear English, whatever the machine speaks.
        Settings["LC_ALL"] = "C";

        // One fake person asks for every page within a second.
        Settings["Limits__PerMinute"] = "0";
    }

    /// <summary>The folder that holds the program: what CI has published, else what was built beside the tests.</summary>
    internal static string Published => Environment.GetEnvironmentVariable("MENTORBOT_PUBLISHED") is { Length: > 0 } folder ? Path.GetFullPath(folder) : AppContext.BaseDirectory;

    internal static string ShippedKnowledge => Path.Combine(AppContext.BaseDirectory, "knowledge");

    internal string Root { get; }

    internal string Knowledge => Path.Combine(Root, "knowledge");

    /// <summary>What starts the program.</summary>
    internal IReadOnlyList<string> Program { get; set; } = ProgramFile.Within(Published);

    internal string MlopsPage => Path.Combine(Knowledge, "roles", "mlops-engineer.md");

    internal Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal);

    internal Workplace With(string name, string value)
    {
        Settings[name] = value;
        return this;
    }

    internal Workplace On(FakeDiscord discord) => With("Discord__Token", discord.Options.Token)
        .With("Discord__ApplicationId", discord.Options.ApplicationId)
        .With("Discord__ApiUrl", discord.ApiUrl);

    internal Workplace On(FakeSlack slack) => With("Slack__BotToken", slack.Options.BotToken)
        .With("Slack__AppToken", slack.Options.AppToken)
        .With("Slack__ApiUrl", slack.ApiUrl);

    /// <summary>Keeps notes as the program does after a turn of this person.</summary>
    internal async Task KeepAsync(string person, DateTimeOffset at, params Note[] notes)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection([new("Storage:Path", Settings["Storage__Path"])]);
        builder.Services.AddStorage();
        using var host = builder.Build();
        PersonKey.TryMake("test", person, out var key).ShouldBeTrue();
        await host.Services.GetRequiredService<INoteStore>().KeepAsync(key, at, [.. notes], CancellationToken.None);
    }

    /// <summary>Changes a page as an editor does that saves by rename.</summary>
    internal static void Edit(string page, Func<string, string> change)
    {
        var draft = page + ".tmp";
        File.WriteAllText(draft, change(File.ReadAllText(page)));
        File.Move(draft, page, overwrite: true);
    }

    /// <summary>Holds the session file as another process does that writes; disposing lets go.</summary>
    internal IDisposable LockSessions()
    {
        var connection = new SqliteConnection($"Data Source={Settings["Storage__Path"]};Pooling=False");
        connection.Open();
        using var begin = connection.CreateCommand();
        begin.CommandText = "begin immediate";
        begin.ExecuteNonQuery();
        return connection;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
