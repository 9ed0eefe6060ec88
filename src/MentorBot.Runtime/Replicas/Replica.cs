using System.Globalization;
using System.Security.Cryptography;

namespace MentorBot.Runtime.Replicas;

/// <summary>This process among others that do the same, by a name it gets at random at each start; neither the machine nor an address is in it.</summary>
/// <param name="Name">The name.</param>
public sealed record Replica(string Name)
{
    private const int Bytes = 4;

    /// <summary>A process that begins now.</summary>
    public static Replica New() => new(string.Create(CultureInfo.InvariantCulture, $"r{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes))}"));
}
