using BenchmarkDotNet.Running;
using MentorBot.Benchmarks;

// dotnet run -c Release --project tests/MentorBot.Benchmarks -- --filter '*Turn*'
BenchmarkSwitcher.FromAssembly(typeof(TurnBenchmarks).Assembly).Run(args);
