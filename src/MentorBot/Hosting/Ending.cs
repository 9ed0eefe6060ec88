namespace MentorBot.Hosting;

/// <summary>Waits for the end of a run and finds out how it went.</summary>
internal static class Ending
{
    /// <summary>The exit code once the host has stopped; a worker that broke is named on <paramref name="errors" />.</summary>
    internal static async Task<int> OfAsync(IHost host, Refusals refusals, TextWriter errors, CancellationToken cancel)
    {
        await host.WaitForShutdownAsync(cancel);
        var broken = host.Services.GetServices<IHostedService>().OfType<BackgroundService>().Where(worker => worker.ExecuteTask is { IsFaulted: true }).ToList();
        foreach (var worker in broken)
        {
            // The fault's own words may hold an address, and an address can hold a secret.
            var fault = worker.ExecuteTask!.Exception!.GetBaseException();
            await errors.WriteLineAsync($"{worker.GetType().Name} broke ({fault.GetType().Name}), so everything was stopped.");
        }

        return broken.Count > 0 ? ExitCode.Broke : refusals.AllRefused ? ExitCode.Refused : ExitCode.Ok;
    }
}
