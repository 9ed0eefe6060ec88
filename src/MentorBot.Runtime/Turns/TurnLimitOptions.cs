using Microsoft.Extensions.Options;

namespace MentorBot.Runtime.Turns;

/// <summary>How much one person, and one channel, may ask of the bot (section <c>Limits</c> of the settings).</summary>
public sealed class TurnLimitOptions
{
    /// <summary>The turns of one person in a minute, in the long run; 0 for no limit.</summary>
    public int PerMinute { get; set; } = 12;

    /// <summary>The turns of one person at once, after a rest.</summary>
    public int Burst { get; set; } = 8;

    /// <summary>What is asked in one channel for all to read, in a minute, in the long run; 0 for no limit.</summary>
    public int ChannelPerMinute { get; set; } = 60;

    /// <summary>The same at once, after a rest.</summary>
    public int ChannelBurst { get; set; } = 30;
}

/// <summary>Checks the limits before anybody is held to them; each message names the key and what to do.</summary>
public sealed class TurnLimitOptionsCheck : IValidateOptions<TurnLimitOptions>
{
    private const int Most = 100_000;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, TurnLimitOptions options)
    {
        string[] faults =
        [
            .. Rate("Limits:PerMinute", options.PerMinute),
            .. Burst("Limits:Burst", options.Burst),
            .. Rate("Limits:ChannelPerMinute", options.ChannelPerMinute),
            .. Burst("Limits:ChannelBurst", options.ChannelBurst),
        ];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Rate(string key, int value) =>
        value is >= 0 and <= Most ? [] : [$"{key} is {value}: give the turns in a minute, from 1 to {Most}, or 0 for no limit."];

    private static IEnumerable<string> Burst(string key, int value) =>
        value is >= 1 and <= Most ? [] : [$"{key} is {value}: give the turns at once, from 1 to {Most}."];
}
