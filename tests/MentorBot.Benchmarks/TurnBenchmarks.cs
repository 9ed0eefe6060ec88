using BenchmarkDotNet.Attributes;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Benchmarks;

/// <summary>One step of the conversation, on folders of 24 and of 1,000 pages.</summary>
[MemoryDiagnoser]
public class TurnBenchmarks
{
    private KnowledgeBase _library = KnowledgeBase.Empty;

    /// <summary>How many pages the folder has.</summary>
    [Params(24, 1000)]
    public int Pages { get; set; }

    /// <summary>Makes the folder.</summary>
    [GlobalSetup]
    public void MakeLibrary() => _library = Sample.Library(Pages);

    /// <summary><c>/role</c> with a name that is known.</summary>
    [Benchmark(Baseline = true)]
    public Turn RoleCard() => Mentor.Step(Session.New, new Incoming.RoleAsked("role 7", Section: null, Sample.On), _library);

    /// <summary>A follow-up that leans on the page shown before.</summary>
    [Benchmark]
    public Turn FollowUp() => Mentor.Step(Sample.Browsing, new Incoming.Said("and its skills?", Sample.On), _library);

    /// <summary>A name that nobody wrote down, so the near ones are looked for.</summary>
    [Benchmark]
    public Turn Misspelt() => Mentor.Step(Session.New, new Incoming.RoleAsked("rol sevn", Section: null, Sample.On), _library);
}
