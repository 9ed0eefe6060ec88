namespace MentorBot.Core.Search;

/// <summary>Rows of numbered values, most of them absent: for each row the columns in ascending order with one value between 0 and 1 or two, kept in 16 bits.</summary>
internal sealed class SparseRows(int[] starts, int[] columns, ushort[] first, ushort[] second)
{
    private const float Scale = ushort.MaxValue;

    internal static SparseRows None { get; } = new([0], [], [], []);

    internal int Count => starts.Length - 1;

    internal ReadOnlySpan<int> Columns(int row) => columns.AsSpan(starts[row], starts[row + 1] - starts[row]);

    internal ReadOnlySpan<ushort> First(int row) => first.AsSpan(starts[row], starts[row + 1] - starts[row]);

    internal ReadOnlySpan<ushort> Second(int row) => second.AsSpan(starts[row], starts[row + 1] - starts[row]);

    internal static ushort Pack(float value) => (ushort)(Math.Clamp(value, 0f, 1f) * Scale + .5f);

    internal static float Unpack(float value) => value / Scale;
}
