using System.Globalization;
using BenchmarkDotNet.Running;
using MentorBot.Benchmarks;
using MentorBot.Benchmarks.Load;
using MentorBot.Benchmarks.Peers;
using MentorBot.Benchmarks.Searching;

switch (args)
{
    case ["public-sets", .. var folder]:
        return PublicSets.Run(folder is [var sets, ..] ? sets : Checkout.PathOf("../shared/data/public-sets"));
    case ["own-pages", .. var folder]:
        return OwnPages.Run(folder is [var pages, ..] ? pages : Checkout.PathOf("knowledge"));
    case ["quiz"]:
        return QuizFigures.Print(questions: 10_000, sessions: 2_000, readings: 200);
    case ["search-scale", .. var most]:
        return SearchScale.Run(most is [var size, ..] ? int.Parse(size, CultureInfo.InvariantCulture) : 100_000, Checkout.PathOf("knowledge"));
    case ["load", .. var words]:
        return await Loads.RunAsync(words);
    case ["peers", .. var words]:
        return await SideBySide.RunAsync(words);
    default:
        // dotnet run -c Release --project tests/MentorBot.Benchmarks -- --filter '*Turn*'
        BenchmarkSwitcher.FromAssembly(typeof(TurnBenchmarks).Assembly).Run(args);
        return 0;
}
