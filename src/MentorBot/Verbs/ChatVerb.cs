using System.CommandLine;
using MentorBot.Core.Conversation;
using MentorBot.Hosting;
using MentorBot.KnowledgeFolder;
using MentorBot.Runtime.Replicas;
using MentorBot.Runtime.Turns;
using MentorBot.Storage;
using MentorBot.Terminal;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot chat</c>: the conversation in this terminal, or over a pipe.</summary>
internal static class ChatVerb
{
    internal static Command Create()
    {
        var language = SharedOptions.Language();
        var knowledge = SharedOptions.Knowledge();
        var verb = new Command("chat", "Talk to MentorBot here in the terminal; works in a pipe too") { language, knowledge };
        verb.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(knowledge), LocaleTag.Read(parsed.GetValue(language)), cancel));
        return verb;
    }

    internal static async Task<int> RunAsync(string? knowledge, Locale locale, CancellationToken cancel)
    {
        var interactive = TerminalConsole.IsInteractive;
        var builder = MentorHost.Create(SharedOptions.Settings(knowledge), LogLevel.Warning);
        if (interactive)
        {
            // Where sessions are kept is worth a line to a person; a pipe stays quiet.
            builder.Logging.AddFilter("MentorBot.Storage", LogLevel.Information);
        }

        builder.Services.AddStorage().AddKnowledgeFolder().AddOverview();
        builder.Services.AddSingleton<IHostLifetime, TerminalLifetime>();
        using var host = builder.Build();
        if (await Starting.TryAsync(host, isPatient: false, Console.Error, cancel) is not ExitCode.Ok and var code)
        {
            return code;
        }

        var turns = host.Services.GetRequiredService<TurnRunner>();
        await new TerminalChat(TerminalConsole.Open(Console.Out, interactive), Console.In, turns, TimeProvider.System) { Locale = locale }.RunAsync(interactive, cancel);
        await host.StopAsync(cancel);
        return ExitCode.Ok;
    }
}
