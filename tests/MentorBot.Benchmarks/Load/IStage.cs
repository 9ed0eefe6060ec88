using MentorBot.Fakes.Wire;
using MentorBot.Runtime.Turns;

namespace MentorBot.Benchmarks.Load;

/// <summary>A platform on which made-up people talk with the bot.</summary>
internal interface IStage : IAsyncDisposable
{
    /// <summary>The platform's name.</summary>
    string Name { get; }

    /// <summary>What the bot is told of it.</summary>
    IReadOnlyDictionary<string, string> Settings { get; }

    /// <summary>Everything the bot did that the platform would refuse.</summary>
    Violations Violations { get; }

    /// <summary>Whose session it is.</summary>
    PersonKey KeyOf(int person);

    /// <summary>Ends when the first replica can be spoken to.</summary>
    Task MeetAsync(Uri first);

    /// <summary>Ends when all of them can.</summary>
    Task MeetAllAsync(IReadOnlyList<Uri> replicas);

    /// <summary>Begins the quiz, or takes it up.</summary>
    Task<Reaction> BeginQuizAsync(int person);

    /// <summary>Presses a button of a message.</summary>
    Task<Reaction> PressAsync(int person, Sight on, string token);

    /// <summary>Asks a question.</summary>
    Task<Reaction> AskAsync(int person, string question);

    /// <summary>Sends one message that nobody waits for an answer to.</summary>
    Task ShoutAsync(int person, string words);
}

/// <summary>What came of something a person did.</summary>
/// <param name="Acknowledged">After what time the platform was told that it has arrived; null when it was not in time.</param>
/// <param name="Seen">What the person saw then; null when nothing came.</param>
internal sealed record Reaction(TimeSpan? Acknowledged, Sight? Seen);

/// <summary>A message as a person sees it at one moment: its words and what its buttons carry.</summary>
internal sealed record Sight(object Message, string Text, IReadOnlyList<string> Tokens);
