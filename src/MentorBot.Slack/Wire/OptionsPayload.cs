namespace MentorBot.Slack.Wire;

/// <summary>Somebody opened a list of names, or typed into it (https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload).</summary>
internal sealed record SuggestionPayload(string? ActionId, string? Value);

/// <summary>What such a list has to offer: at most 100 options, in the order in which they are shown.</summary>
internal sealed record OptionsPayload(IReadOnlyList<OptionPayload> Options)
{
    /// <summary>Nothing; Slack then says so.</summary>
    internal static OptionsPayload None { get; } = new([]);
}

/// <summary>An entry of a list (https://docs.slack.dev/reference/block-kit/composition-objects/option-object): text at most 75 characters, value 150.</summary>
internal sealed record OptionPayload(PlainText Text, string Value);
