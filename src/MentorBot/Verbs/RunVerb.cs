using System.CommandLine;
using MentorBot.Core.Conversation;
using MentorBot.Hosting;
using MentorBot.Terminal;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot run</c>: connects to every platform that has a token, until it is told to stop.</summary>
internal static class RunVerb
{
    internal static Command Create()
    {
        var knowledge = SharedOptions.Knowledge();
        var verb = new Command("run", "Connect to every platform that has a token (this is what happens without a verb)") { knowledge };
        verb.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(knowledge), cancel));
        return verb;
    }

    internal static async Task<int> RunAsync(string? knowledge, CancellationToken cancel)
    {
        var builder = MentorHost.Create(SharedOptions.Settings(knowledge), LogLevel.Information);
        var platforms = Platforms.ConfiguredIn(builder.Configuration);
        if (platforms.Count == 0)
        {
            return await WithoutPlatforms(knowledge, cancel);
        }

        var refusals = new Refusals(platforms.Count);
        builder.Services.AddSingleton(refusals.Report);
        builder.Services.AddRooms();
        using var host = builder.Build();
        refusals.WhenAllRefuse(host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication);
        if (await Starting.TryAsync(host, isPatient: true, Console.Error, cancel) is not ExitCode.Ok and var code)
        {
            return code;
        }

        return await Ending.OfAsync(host, refusals, Console.Error, cancel);
    }

    private static async Task<int> WithoutPlatforms(string? knowledge, CancellationToken cancel)
    {
        await Console.Error.WriteLineAsync(Platforms.HowToConnect);
        return TerminalConsole.IsInteractive ? await ChatVerb.RunAsync(knowledge, LocaleTag.Read(SharedOptions.SystemLanguage()), cancel) : ExitCode.CouldNotRun;
    }
}
