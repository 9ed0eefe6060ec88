using System.CommandLine;
using MentorBot.Discord;
using MentorBot.Discord.Commands;
using MentorBot.Hosting;
using MentorBot.Runtime.State;
using MentorBot.Storage;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot register</c>: registers the commands with Discord if they differ, and ends.</summary>
internal static class RegisterVerb
{
    internal static Command Create()
    {
        var verb = new Command("register", "Register the commands with Discord if they differ (run does it too)");
        verb.SetAction((_, cancel) => Run(cancel));
        return verb;
    }

    private static async Task<int> Run(CancellationToken cancel)
    {
        var builder = MentorHost.Create([], LogLevel.Critical);
        if (!Platforms.ConfiguredIn(builder.Configuration).Contains("discord", StringComparer.Ordinal))
        {
            await Console.Error.WriteLineAsync(Platforms.HowToConnect);
            return ExitCode.CouldNotRun;
        }

        builder.Services.AddSingleton<Action<PlatformRefusal>>(_ => { });
        builder.Services.AddStorage().AddDiscord();
        using var host = builder.Build();
        return await Starting.AreSettingsRightAsync(host, Console.Error) ? await Register(host, cancel) : ExitCode.CouldNotRun;
    }

    private static async Task<int> Register(IHost host, CancellationToken cancel)
    {
        var registration = await host.Services.GetRequiredService<CommandRegistrar>().RegisterAsync(cancel);
        await (registration is Registration.Failed ? Console.Error : Console.Out).WriteLineAsync(registration.ToString());
        return registration switch
        {
            Registration.Failed { IsRefusal: true } => ExitCode.Refused,
            Registration.Failed => ExitCode.CouldNotRun,
            _ => ExitCode.Ok,
        };
    }
}
