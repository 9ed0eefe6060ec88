using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MentorBot.Core.Search;

/// <summary>Sums and angles of lists of numbers, several at a time where the machine can.</summary>
internal static class Directions
{
    private const int AtOnce = 4;

    internal static void Add<T>(ReadOnlySpan<T> values, Span<T> sum)
        where T : struct, INumber<T>
    {
        var vectors = MemoryMarshal.Cast<T, Vector<T>>(values);
        var sums = MemoryMarshal.Cast<T, Vector<T>>(sum);
        for (var at = 0; at < vectors.Length; at++)
        {
            sums[at] += vectors[at];
        }

        for (var at = vectors.Length * Vector<T>.Count; at < values.Length; at++)
        {
            sum[at] += values[at];
        }
    }

    internal static void Add(ReadOnlySpan<sbyte> values, float scale, Span<float> sum)
    {
        var vectors = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(values);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(sum);
        for (var at = 0; at < vectors.Length; at++)
        {
            Vector.Widen(vectors[at], out var low, out var high);
            Vector.Widen(low, out var first, out var second);
            Vector.Widen(high, out var third, out var fourth);
            var four = sums.Slice(4 * at, 4);
            four[0] += Vector.ConvertToSingle(first) * scale;
            four[1] += Vector.ConvertToSingle(second) * scale;
            four[2] += Vector.ConvertToSingle(third) * scale;
            four[3] += Vector.ConvertToSingle(fourth) * scale;
        }

        for (var at = vectors.Length * Vector<sbyte>.Count; at < values.Length; at++)
        {
            sum[at] += values[at] * scale;
        }
    }

    internal static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var ones = MemoryMarshal.Cast<float, Vector<float>>(one);
        var others = MemoryMarshal.Cast<float, Vector<float>>(other);
        var sum = Vector<float>.Zero;
        for (var at = 0; at < ones.Length; at++)
        {
            sum += ones[at] * others[at];
        }

        var dot = Vector.Sum(sum);
        for (var at = ones.Length * Vector<float>.Count; at < one.Length; at++)
        {
            dot += one[at] * other[at];
        }

        return dot;
    }

    /// <summary>The product of two lists of numbers between -127 and 127.</summary>
    internal static int Dot(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> other)
    {
        var (dot, done) = Avx2.IsSupported ? DotByPairs(one, other) : DotByHalves(one, other);
        for (var at = done; at < one.Length; at++)
        {
            dot += one[at] * other[at];
        }

        return dot;
    }

    /// <summary>The products of one list with others that lie one behind the other.</summary>
    internal static void Dots(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> others, Span<int> dots)
    {
        var (size, row) = (one.Length, 0);
        if (Avx2.IsSupported && size % Vector256<sbyte>.Count == 0)
        {
            for (; row + AtOnce <= dots.Length; row += AtOnce)
            {
                DotsOfFour(one, others.Slice(row * size, AtOnce * size)).CopyTo(dots[row..]);
            }
        }

        for (; row < dots.Length; row++)
        {
            dots[row] = Dot(one, others.Slice(row * size, size));
        }
    }

    /// <summary>The values in a byte each; they are those times what comes back.</summary>
    internal static float Pack(ReadOnlySpan<float> values, Span<sbyte> packed)
    {
        var largest = 0f;
        foreach (var value in values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        var scale = largest / sbyte.MaxValue;
        for (var at = 0; at < values.Length; at++)
        {
            packed[at] = scale > 0 ? (sbyte)MathF.Round(values[at] / scale) : (sbyte)0;
        }

        return scale;
    }

    /// <summary>The same direction with length one; nothing stays nothing.</summary>
    internal static void Normalise(Span<float> values)
    {
        var length = MathF.Sqrt(Dot(values, values));
        for (var at = 0; at < values.Length && length > 0; at++)
        {
            values[at] /= length;
        }
    }

    // Each part of the one list is read once for four others, and their sums are added up together.
    private static Vector128<int> DotsOfFour(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> others)
    {
        var ones = MemoryMarshal.Cast<sbyte, Vector256<sbyte>>(one);
        var first = MemoryMarshal.Cast<sbyte, Vector256<sbyte>>(others);
        var second = first[ones.Length..];
        var third = second[ones.Length..];
        var fourth = third[ones.Length..];
        var (sum1, sum2, sum3, sum4) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        for (var at = 0; at < ones.Length; at++)
        {
            var (part, size) = (ones[at], Avx2.Abs(ones[at]));
            sum1 += Products(size, part, first[at]);
            sum2 += Products(size, part, second[at]);
            sum3 += Products(size, part, third[at]);
            sum4 += Products(size, part, fourth[at]);
        }

        var sums = Avx2.HorizontalAdd(Avx2.HorizontalAdd(sum1, sum2), Avx2.HorizontalAdd(sum3, sum4));
        return sums.GetLower() + sums.GetUpper();
    }

    // 127 times 127 fits into 16 bits twice.
    private static Vector256<int> Products(Vector256<byte> size, Vector256<sbyte> sign, Vector256<sbyte> other) =>
        Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(size, Avx2.Sign(other, sign)), Vector256<short>.One);

    /// <summary>Half as many steps where the processor can multiply bytes and add neighbours at once, for one list without its signs; how far it came as well.</summary>
    internal static (int Dot, int Done) DotByPairs(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> other)
    {
        var ones = MemoryMarshal.Cast<sbyte, Vector256<sbyte>>(one);
        var others = MemoryMarshal.Cast<sbyte, Vector256<sbyte>>(other);
        var sum = Vector256<int>.Zero;
        for (var at = 0; at < ones.Length; at++)
        {
            sum += Products(Avx2.Abs(ones[at]), ones[at], others[at]);
        }

        return (Vector256.Sum(sum), ones.Length * Vector256<sbyte>.Count);
    }

    /// <summary>The same on every processor.</summary>
    internal static (int Dot, int Done) DotByHalves(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> other)
    {
        var ones = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(one);
        var others = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(other);
        var sum = Vector<int>.Zero;
        for (var at = 0; at < ones.Length; at++)
        {
            Vector.Widen(ones[at], out var low, out var high);
            Vector.Widen(others[at], out var otherLow, out var otherHigh);
            Vector.Widen((low * otherLow) + (high * otherHigh), out var one32, out var other32);
            sum += one32 + other32;
        }

        return (Vector.Sum(sum), ones.Length * Vector<sbyte>.Count);
    }
}
