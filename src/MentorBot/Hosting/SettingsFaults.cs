using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MentorBot.Discord.Operation;
using MentorBot.Runtime.Replicas;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Operation;
using MentorBot.Storage;
using MentorBot.Telemetry;
using MentorBot.Web;
using Microsoft.Extensions.Options;

namespace MentorBot.Hosting;

/// <summary>What is wrong with the settings, each a sentence that begins with the key and never quotes the value, which may be a secret in the wrong place.</summary>
internal static partial class SettingsFaults
{
    // One by one, since a value of the wrong kind in one section would hide what is wrong with the next.
    private static readonly ImmutableArray<Func<IServiceProvider, object>> Sections =
    [
        services => services.GetRequiredService<IOptions<DiscordOptions>>().Value,
        services => services.GetRequiredService<IOptions<SlackOptions>>().Value,
        services => services.GetRequiredService<IOptions<StorageOptions>>().Value,
        services => services.GetRequiredService<IOptions<NoteOptions>>().Value,
        services => services.GetRequiredService<IOptions<WebOptions>>().Value,
        services => services.GetRequiredService<IOptions<TurnLimitOptions>>().Value,
        services => services.GetRequiredService<IOptions<ReplicaOptions>>().Value,
        services => services.GetRequiredService<IOptions<TelemetryOptions>>().Value,
    ];

    /// <summary>Every fault that a start would find; none when the settings are right.</summary>
    internal static ImmutableArray<string> Of(IServiceProvider services)
    {
        var faults = In(() => services.GetRequiredService<IStartupValidator>().Validate());
        return faults.IsEmpty ? [] : [.. Sections.SelectMany(section => In(() => section(services))).Concat(faults).Distinct(StringComparer.Ordinal)];
    }

    private static ImmutableArray<string> In(Action read)
    {
        try
        {
            read();
            return [];
        }
        catch (OptionsValidationException fault)
        {
            return [.. fault.Failures];
        }
        catch (AggregateException faults)
        {
            // More than one room has something to say.
            return [.. faults.InnerExceptions.OfType<OptionsValidationException>().SelectMany(fault => fault.Failures)];
        }
        catch (InvalidOperationException fault)
        {
            // A value of another kind than its setting's, such as a word where true or false belongs.
            return [Key().Match(fault.Message) is { Success: true } match ? $"{match.Groups["key"].Value} {Kind(match.Groups["type"].Value)}" : "A setting is of the wrong kind, such as a word where a number belongs."];
        }
    }

    private static string Kind(string type) => type switch
    {
        "System.Boolean" => "is neither true nor false: give one of them, or leave it out.",
        "System.Int32" or "System.Int64" or "System.Double" => "is no number: give one, or leave it out.",
        "System.Uri" => "is no address: give one such as https://example.org, or leave it out.",
        _ => "is not one of the words that it knows: see README, or leave it out.",
    };

    [GeneratedRegex("at '(?<key>[^']+)' to type '(?<type>[^']+)'", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();
}
