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

    /// <summary>Adds so many times the values to the sums; the largest of these.</summary>
    internal static float AddAndFindLargest(ReadOnlySpan<float> values, float times, Span<float> sums)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        var sumVectors = MemoryMarshal.Cast<float, Vector<float>>(sums);
        var largestOfEach = new Vector<float>(float.NegativeInfinity);
        for (var at = 0; at < vectors.Length; at++)
        {
            sumVectors[at] += vectors[at] * times;
            largestOfEach = Vector.MaxNative(largestOfEach, sumVectors[at]);
        }

        var largest = Largest(largestOfEach);
        for (var at = vectors.Length * Vector<float>.Count; at < values.Length; at++)
        {
            sums[at] += times * values[at];
            largest = float.MaxNative(largest, sums[at]);
        }

        return largest;
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

    /// <summary>The products of one list with others that lie one behind the other, to the last digit for up to 1,000 numbers each.</summary>
    internal static void Dots(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> others, Span<float> dots)
    {
        var size = one.Length;
        var row = Avx2.IsSupported && size == 2 * Vector256<sbyte>.Count ? DotsByFours(one, others, dots) : 0;
        for (; row < dots.Length; row++)
        {
            dots[row] = Dot(one, others.Slice(row * size, size));
        }
    }

    /// <summary>The largest product of two numbers at the same place, at least 0.</summary>
    internal static float LargestProduct(ReadOnlySpan<float> ones, ReadOnlySpan<float> others)
    {
        var oneVectors = MemoryMarshal.Cast<float, Vector<float>>(ones);
        var otherVectors = MemoryMarshal.Cast<float, Vector<float>>(others);
        var largestOfEach = Vector<float>.Zero;
        for (var at = 0; at < oneVectors.Length; at++)
        {
            largestOfEach = Vector.MaxNative(largestOfEach, oneVectors[at] * otherVectors[at]);
        }

        var largest = Largest(largestOfEach);
        for (var at = oneVectors.Length * Vector<float>.Count; at < ones.Length; at++)
        {
            largest = float.MaxNative(largest, ones[at] * others[at]);
        }

        return largest;
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

    // By halves, which takes three steps where one after the other takes eight.
    private static float Largest(Vector<float> values)
    {
        if (Vector<float>.Count == Vector256<float>.Count)
        {
            var halves = values.AsVector256();
            var four = Vector128.MaxNative(halves.GetLower(), halves.GetUpper());
            var two = Vector128.MaxNative(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
            return float.MaxNative(two[0], two[1]);
        }

        var largest = values[0];
        for (var at = 1; at < Vector<float>.Count; at++)
        {
            largest = float.MaxNative(largest, values[at]);
        }

        return largest;
    }

    // As many numbers as the shipped table has for a word: those of the one list stay in the processor's registers, and the sums of four others are added up together.
    private static int DotsByFours(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> others, Span<float> dots)
    {
        var (low, high) = (Vector256.Create(one[..Vector256<sbyte>.Count]), Vector256.Create(one[Vector256<sbyte>.Count..]));
        var (lowSize, highSize) = (Avx2.Abs(low), Avx2.Abs(high));
        var parts = MemoryMarshal.Cast<sbyte, Vector256<sbyte>>(others);
        var row = 0;
        for (; row + AtOnce <= dots.Length; row += AtOnce)
        {
            var four = parts.Slice(2 * row, 2 * AtOnce);
            var first = Products(lowSize, low, four[0]) + Products(highSize, high, four[1]);
            var second = Products(lowSize, low, four[2]) + Products(highSize, high, four[3]);
            var third = Products(lowSize, low, four[4]) + Products(highSize, high, four[5]);
            var fourth = Products(lowSize, low, four[6]) + Products(highSize, high, four[7]);
            var sums = Avx2.HorizontalAdd(Avx2.HorizontalAdd(first, second), Avx2.HorizontalAdd(third, fourth));
            Vector128.ConvertToSingle(sums.GetLower() + sums.GetUpper()).CopyTo(dots[row..]);
        }

        return row;
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
