using MentorBot.Core.Conversation;

namespace MentorBot.Benchmarks.Load;

/// <summary>An answer that a person gave, as its button said it.</summary>
internal sealed record Given(int Step, uint Question, string Choice);

/// <summary>One made-up person, who takes the quiz once from its first question to its result and presses again whatever the platform says was not taken.</summary>
internal sealed class QuizTaker(int person, IStage stage, Gauge gauge, Pace pace)
{
    private readonly Random _chance = new(person);
    private readonly List<Given> _seen = [];

    internal int Person => person;

    internal IStage Stage => stage;

    /// <summary>The answers after which the person saw what follows: the bot has said that it has them.</summary>
    internal IReadOnlyList<Given> Seen => _seen;

    /// <summary>The answer that was under way when the run ended: stored or not, both are right.</summary>
    internal Given? InDoubt { get; private set; }

    internal bool HasFinished { get; private set; }

    /// <summary>Takes the quiz, or as many steps of it as are allowed, until it is over or time is.</summary>
    internal async Task WalkAsync(int most = int.MaxValue)
    {
        var sight = await Insist("quiz start", () => stage.BeginQuizAsync(person), seen => Tokens(seen).Any());
        for (var step = 1; step < most && sight is not null && !pace.IsOver; step++)
        {
            Given[] offered = [.. Tokens(sight).OfType<ActionToken.Answer>().Where(IsWhole).Select(answer => new Given(answer.Step, answer.Question, answer.Choice))];
            if (offered.Length == 0)
            {
                HasFinished = true;
                return;
            }

            await pace.ThinkAsync(_chance);
            sight = await Answer(offered[_chance.Next(offered.Length)], sight);
        }
    }

    /// <summary>Asks something, once the quiz is over.</summary>
    internal Task AskAsync(string question) => Insist("question", () => stage.AskAsync(person, question), _ => true);

    // "Torn" only opens another card.
    private static bool IsWhole(ActionToken.Answer answer) => !answer.Choice.EndsWith(ActionToken.Answer.Torn, StringComparison.Ordinal);

    private static IEnumerable<ActionToken> Tokens(Sight sight) => sight.Tokens.Select(text => ActionToken.TryParse(text, out var token) ? token : null).OfType<ActionToken>();

    private static int StepOf(ActionToken token) => token switch
    {
        ActionToken.Answer answer => answer.Step,
        ActionToken.Quiz quiz => quiz.Step,
        _ => 0,
    };

    private async Task<Sight?> Answer(Given answer, Sight on)
    {
        InDoubt = answer;
        var token = on.Tokens.First(text => ActionToken.TryParse(text, out var one) && one is ActionToken.Answer given && new Given(given.Step, given.Question, given.Choice) == answer);
        var next = await Insist("quiz answer", () => stage.PressAsync(person, on, token), seen => Tokens(seen).Any(one => StepOf(one) > answer.Step));
        if (next is not null)
        {
            _seen.Add(answer);
            InDoubt = null;
        }

        return next;
    }

    // The platform's rule for what was not acknowledged: it tells the person, who does the same again.
    private async Task<Sight?> Insist(string what, Func<Task<Reaction>> act, Func<Sight, bool> isEnough)
    {
        while (!pace.IsOver)
        {
            var reaction = await gauge.TimeAsync(what, act);
            if (reaction.Seen is { } seen && isEnough(seen))
            {
                return seen;
            }

            await pace.WaitAsync();
        }

        return null;
    }
}
