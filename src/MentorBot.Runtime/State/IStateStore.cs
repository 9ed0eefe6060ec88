namespace MentorBot.Runtime.State;

/// <summary>What the bot itself must remember over a restart, such as the gateway session to resume; small texts by key.</summary>
public interface IStateStore
{
    /// <summary>The text under this key, or null.</summary>
    Task<string?> ReadAsync(string key, CancellationToken cancel);

    /// <summary>Keeps a text under this key in place of the one before; null forgets it.</summary>
    Task WriteAsync(string key, string? value, CancellationToken cancel);
}
