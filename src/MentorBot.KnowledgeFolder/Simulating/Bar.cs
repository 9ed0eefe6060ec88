using System.Globalization;

namespace MentorBot.KnowledgeFolder.Simulating;

/// <summary>A bar that the quiz should clear with simulated people, and what was measured.</summary>
/// <param name="Id">Its short name: <c>Q2</c>.</param>
/// <param name="What">What is measured.</param>
/// <param name="Measured">The figure.</param>
/// <param name="Bound">What it is compared with.</param>
/// <param name="IsLeast">Whether the bound is the least that is good enough, else the most.</param>
public sealed record Bar(string Id, string What, double Measured, double Bound, bool IsLeast)
{
    /// <summary>Whether it is a time on this machine, which says nothing of the quiz and ends no run with a complaint.</summary>
    public bool IsTime { get; init; }

    /// <summary>Whether it is cleared.</summary>
    public bool Holds => IsLeast ? Measured >= Bound : Measured <= Bound;

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Id,-3} {Verdict} {Measured,7:0.000} {(IsLeast ? ">=" : "<=")} {Bound:0.000}  {What}");

    private string Verdict => Holds ? "ok  " : IsTime ? "slow" : "FAIL";

    internal static Bar Least(string id, string what, double measured, double bound) => new(id, what, measured, bound, IsLeast: true);

    internal static Bar Most(string id, string what, double measured, double bound) => new(id, what, measured, bound, IsLeast: false);
}
