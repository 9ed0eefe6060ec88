namespace MentorBot.Hosting;

/// <summary>Leaves Ctrl+C to the shell: somebody who waits at a prompt wants to be out at once, and everything said is saved already.</summary>
internal sealed class TerminalLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
