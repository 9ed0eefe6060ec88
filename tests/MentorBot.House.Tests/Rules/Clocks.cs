using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MentorBot.House.Tests.Rules;

/// <summary>Time is a TimeProvider's in the product, and nobody sleeps in a test.</summary>
internal static class Clocks
{
    private static readonly string[] WallClocks =
    [
        "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow",
        "Environment.TickCount", "Environment.TickCount64", "Stopwatch.StartNew", "Stopwatch.GetTimestamp",
    ];

    private static readonly string[] OwnTimers = ["Timer", "PeriodicTimer", "CancellationTokenSource"];

    internal static IEnumerable<Violation> WallClock(SourceFile file) =>
        from access in file.Nodes<MemberAccessExpressionSyntax>()
        let name = ShortName(access)
        where WallClocks.Contains(name)
        select file.At(access, $"{name} asks the machine for the time", "Take a TimeProvider");

    internal static IEnumerable<Violation> WaitsWithoutTimeProvider(SourceFile file)
    {
        var calls =
            from call in file.Nodes<InvocationExpressionSyntax>()
            where IsCall(call, "Thread.Sleep") || (IsCall(call, "Task.Delay") && !NamesTheTime(call.ArgumentList))
            select file.At(call, $"{call.Expression} waits by the machine's clock", "Await Task.Delay with a TimeProvider");
        var timers =
            from made in file.Nodes<ObjectCreationExpressionSyntax>()
            where OwnTimers.Contains(made.Type.ToString()) && made.ArgumentList is { Arguments.Count: > 0 } arguments && !NamesTheTime(arguments)
            select file.At(made, $"A {made.Type} runs by the machine's clock", "Give it a TimeProvider, or make the timer with one");
        return calls.Concat(timers);
    }

    internal static IEnumerable<Violation> SleepingTests(SourceFile file) =>
        from call in file.Nodes<InvocationExpressionSyntax>()
        where IsCall(call, "Thread.Sleep") || (IsCall(call, "Task.Delay") && IsFixed(call.ArgumentList.Arguments[0].Expression) && !NamesTheTime(call.ArgumentList))
        select file.At(call, $"A test waits for a while ({call})", "Await a signal, or move a virtual clock");

    private static bool IsCall(InvocationExpressionSyntax call, string name) => call.Expression is MemberAccessExpressionSyntax access && ShortName(access) == name;

    private static string ShortName(MemberAccessExpressionSyntax access) =>
        string.Join('.', access.ToString().Split('.').TakeLast(2));

    // Without types, a TimeProvider is known by its name: time, clock, TimeProvider.System.
    private static bool NamesTheTime(ArgumentListSyntax arguments) => arguments.Arguments.Skip(1).Any(argument =>
        argument.ToString().Contains("time", StringComparison.OrdinalIgnoreCase) || argument.ToString().Contains("clock", StringComparison.OrdinalIgnoreCase));

    private static bool IsFixed(ExpressionSyntax duration) => duration switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.NumericLiteralExpression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: [var amount, ..] } =>
            access.Expression.ToString() == "TimeSpan" && IsFixed(amount.Expression),
        _ => false,
    };
}
