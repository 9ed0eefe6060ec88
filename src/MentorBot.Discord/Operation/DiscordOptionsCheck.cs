using System.Globalization;
using MentorBot.Discord.Signatures;
using Microsoft.Extensions.Options;

namespace MentorBot.Discord.Operation;

/// <summary>Checks the settings for Discord before anything is connected; each message names the key and what to do.</summary>
public sealed class DiscordOptionsCheck : IValidateOptions<DiscordOptions>
{
    private const int MostShards = 1000;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, DiscordOptions options)
    {
        var faults = ModeFaults(options).Concat(options.IsOn ? Faults(options) : []).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> ModeFaults(DiscordOptions options)
    {
        if (!options.IsHttp && !string.Equals(options.Mode, DiscordOptions.GatewayMode, StringComparison.OrdinalIgnoreCase))
        {
            yield return "Discord:Mode is neither Gateway nor Http: give one of them, or leave it out for Gateway. Both at once is nothing that Discord does.";
        }

        if (!string.IsNullOrWhiteSpace(options.PublicKey) && !Ed25519Key.IsWellFormed(options.PublicKey.Trim()))
        {
            yield return "Discord:PublicKey is not a public key: it has 64 digits from 0 to f, from the application's page General Information.";
        }

        if (options.IsHttp && string.IsNullOrWhiteSpace(options.PublicKey))
        {
            yield return "Discord:PublicKey is missing: Discord:Mode=Http needs it; copy it from the application's page General Information.";
        }

        if (options.IsHttp && !options.IsOn)
        {
            yield return "Discord:Token is missing: Discord:Mode=Http needs it to register the commands; take it from the application's page Bot.";
        }

        if (options.IsHttp && !Ed25519Key.IsAvailable)
        {
            yield return "Discord:Mode=Http needs the library libcrypto of OpenSSL 3, which is not on this machine: install it, or use Discord:Mode=Gateway.";
        }
    }

    private static IEnumerable<string> Faults(DiscordOptions options)
    {
        if (options.Token!.Any(letter => char.IsWhiteSpace(letter) || letter > '~'))
        {
            yield return "Discord:Token is not a token: copy it again from the application's page Bot, without spaces.";
        }

        if (string.IsNullOrWhiteSpace(options.ApplicationId))
        {
            yield return "Discord:ApplicationId is missing: copy it from the application's page General Information.";
        }
        else if (!options.ApplicationId.All(char.IsAsciiDigit) || options.ApplicationId.Length > 20)
        {
            yield return "Discord:ApplicationId is not an id: it is a number of 17 to 20 digits, from the application's page General Information.";
        }

        if (!IsAShardCount(options.Shards))
        {
            yield return $"Discord:Shards is no number of shards: give a number from 1 to {MostShards}, or auto for as many as Discord recommends.";
        }

        if (options.ApiUrl is not { IsAbsoluteUri: true, Scheme: "https" or "http" })
        {
            yield return "Discord:ApiUrl is not an address: leave it out, or give one that begins with https://.";
        }

        if (options.HomePage is not { IsAbsoluteUri: true })
        {
            yield return "Discord:HomePage is not an address: give one that begins with https://.";
        }
    }

    private static bool IsAShardCount(string shards) => shards.Equals(DiscordOptions.AutoShards, StringComparison.OrdinalIgnoreCase)
        || (int.TryParse(shards, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MostShards);
}
