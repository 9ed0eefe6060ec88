namespace MentorBot.KnowledgeFolder.Simulating;

/// <summary>Dice that fall alike on every machine: xoshiro256** seeded by SplitMix64 (https://prng.di.unimi.it/).</summary>
internal sealed class Dice
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    internal Dice(int seed)
    {
        var state = unchecked((ulong)seed);
        (_a, _b, _c, _d) = (Mixed(ref state), Mixed(ref state), Mixed(ref state), Mixed(ref state));
    }

    /// <summary>A number from 0 up to and without 1.</summary>
    internal double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 up to and without <paramref name="sides" />.</summary>
    internal int Side(int sides) => (int)Math.BigMul(Next(), (ulong)sides, out _);

    /// <summary>Whether something of this chance happens.</summary>
    internal bool Happens(double chance) => Share() < chance;

    /// <summary>A normal deviate (https://doi.org/10.1214/aoms/1177706645).</summary>
    internal double Normal() => Math.Sqrt(-2 * Math.Log(1 - Share())) * Math.Cos(2 * Math.PI * Share());

    /// <summary>A Gumbel deviate: the noise that makes a softmax of a maximum.</summary>
    internal double Gumbel() => -Math.Log(-Math.Log(1 - ((1 - Share()) * (1 - 1e-12))));

    /// <summary>One of these places, the heavier the more often.</summary>
    internal int Weighted(ReadOnlySpan<double> weights)
    {
        var sum = 0d;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        var left = Share() * sum;
        for (var at = 0; at < weights.Length; at++)
        {
            left -= weights[at];
            if (left < 0)
            {
                return at;
            }
        }

        return weights.Length - 1;
    }

    private ulong Next()
    {
        var result = ulong.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = ulong.RotateLeft(_d, 45);
        return result;
    }

    private static ulong Mixed(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
