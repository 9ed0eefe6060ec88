using MentorBot.Discord.Operation;
using MentorBot.Runtime.Replicas;
using Microsoft.Extensions.Options;

namespace MentorBot.Discord.Commands;

/// <summary>Registers the commands while no other process does: of several that start at once the first registers, and the others find it done.</summary>
internal sealed class SoleRegistrar(CommandRegistrar registrar, LeaseHolder leases, IOptions<DiscordOptions> options)
{
    internal Task<Registration> RegisterAsync(CancellationToken cancel) =>
        leases.RunAsync($"discord.{options.Value.ApplicationId}.registrar", registrar.RegisterPatientlyAsync, cancel);
}
