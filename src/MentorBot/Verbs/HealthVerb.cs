using System.CommandLine;
using MentorBot.Hosting;
using MentorBot.Web;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot health</c>: asks the bot that runs on this machine how it does; for containers, whose images need no shell for it.</summary>
internal static class HealthVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    internal static Command Create()
    {
        var live = new Option<bool>("--live") { Description = "Ask only whether the process lives, not whether it can serve people" };
        var verb = new Command("health", "Ask the bot that runs here, at Web:Listen, how it does. The exit code is 0 when it is well, else 1") { live };
        verb.SetAction((parsed, cancel) => Ask(parsed.GetValue(live), cancel));
        return verb;
    }

    private static async Task<int> Ask(bool live, CancellationToken cancel)
    {
        var settings = MentorHost.Create(SharedOptions.Settings(knowledge: null), LogLevel.Error).Configuration;
        var web = new WebOptions { Listen = settings[$"{WebOptions.Section}:{nameof(WebOptions.Listen)}"] };
        if (web.Here(live ? HealthEndpoint.LivePath : HealthEndpoint.ReadyPath) is { } url)
        {
            return await Ask(url, cancel);
        }

        await Console.Error.WriteLineAsync("Web:Listen names no address with a port, so nobody can be asked there.");
        return ExitCode.Complaints;
    }

    private static async Task<int> Ask(Uri url, CancellationToken cancel)
    {
        // A proxy between us and this machine's own bot would answer in its stead.
        using var way = new HttpClientHandler { UseProxy = false };
        using var http = new HttpClient(way) { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(url, cancel);
            await Console.Out.WriteLineAsync((await answer.Content.ReadAsStringAsync(cancel)).TrimEnd());
            return answer.IsSuccessStatusCode ? ExitCode.Ok : ExitCode.Complaints;
        }
        catch (HttpRequestException)
        {
            await Console.Error.WriteLineAsync($"Nobody answers at {url}. The bot is not running, or does not listen there: set Web:Listen.");
            return ExitCode.Complaints;
        }
        catch (TaskCanceledException) when (!cancel.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync($"No answer in time at {url}.");
            return ExitCode.Complaints;
        }
    }
}
