using System.Diagnostics.CodeAnalysis;

namespace MentorBot.Discord.Gateway;

/// <summary>What can be the address of a gateway: only one that a socket can be opened to.</summary>
internal static class GatewayAddress
{
    /// <summary>What is said behind the address: how we speak (https://discord.com/developers/docs/events/gateway#connecting).</summary>
    internal const string Query = "v=10&encoding=json";

    /// <summary>Reads an address; anything else is answered with false.</summary>
    internal static bool TryRead([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && IsOne(address);

    /// <summary>Whether this is one.</summary>
    internal static bool IsOne(Uri? address) => address is { IsAbsoluteUri: true, Scheme: "wss" or "ws", Host.Length: > 0 };
}
