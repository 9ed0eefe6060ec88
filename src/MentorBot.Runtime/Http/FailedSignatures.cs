using System.Net;
using System.Net.Sockets;

namespace MentorBot.Runtime.Http;

/// <summary>Counts wrong signatures by the address they come from, up to a limit, and forgets them with time.</summary>
public sealed class FailedSignatures(TimeProvider time)
{
    /// <summary>So many may fail at once; a platform itself tries a wrong one now and then.</summary>
    public const int Most = 60;

    // Then one more each second.
    private const double PerSecond = 1;
    private const int MostAddresses = 10_000;

    private readonly Dictionary<string, (double Failed, long At)> _failed = new(StringComparer.Ordinal);

    /// <summary>Whether the address has failed too often of late.</summary>
    public bool IsTooMany(IPAddress? address)
    {
        lock (_failed)
        {
            return Level(Key(address)) > Most - 1;
        }
    }

    /// <summary>Counts a failure. One that has failed too often is not counted on, so that seconds after the last it is as good as any other.</summary>
    public void Count(IPAddress? address)
    {
        var key = Key(address);
        lock (_failed)
        {
            var level = Level(key);
            if (level > Most - 1)
            {
                return;
            }

            if (_failed.Count >= MostAddresses && !_failed.ContainsKey(key))
            {
                Sweep();
            }

            if (_failed.Count < MostAddresses || _failed.ContainsKey(key))
            {
                _failed[key] = (level + 1, time.GetTimestamp());
            }
        }
    }

    // Whoever has one address of the newer kind has the 2^64 beside it too.
    private static string Key(IPAddress? address)
    {
        if (address is { IsIPv4MappedToIPv6: true })
        {
            address = address.MapToIPv4();
        }

        return address switch
        {
            null => "",
            { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
            _ => address.ToString(),
        };
    }

    private double Level(string key) =>
        _failed.TryGetValue(key, out var one) ? Math.Max(0, one.Failed - (time.GetElapsedTime(one.At).TotalSeconds * PerSecond)) : 0;

    private void Sweep()
    {
        foreach (var key in _failed.Keys.Where(one => Level(one) <= 0).ToList())
        {
            _failed.Remove(key);
        }
    }
}
