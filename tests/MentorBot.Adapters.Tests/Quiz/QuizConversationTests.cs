using MentorBot.Adapters.Tests.Storage;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Quiz;

/// <summary>The quiz that ships, taken in the conversation with what is remembered going through the store at every step.</summary>
public sealed class QuizConversationTests : IDisposable
{
    private static readonly KnowledgeBase Library = KnowledgeBase.Of([], quiz: ShippedQuiz.Quiz);
    private static readonly Occasion On = new(Sample.Noon, "1");

    private readonly TemporaryFile _file = new();
    private long _version;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_is_pressed_a_restart_at_every_step_changes_nothing(int seed)
    {
        var dice = new Random(seed);
        var (kept, stored) = (Ask(Session.New, new Incoming.QuizAsked(What: null, Code: null, On)), Session.New);
        for (var press = 0; press < 40; press++)
        {
            stored = await Restart(kept.Session);
            stored.ShouldBe(kept.Session);
            var tokens = Buttons(kept.Replies[0]).Select(button => button.Token).Where(token => token is not ActionToken.Quiz { Act: QuizAct.Erase }).ToList();
            var token = tokens[dice.Next(tokens.Count)];
            var again = Ask(stored, new Incoming.Pressed(token, On));
            kept = Ask(kept.Session, new Incoming.Pressed(token, On));
            Words(again).ShouldBe(Words(kept));
        }
    }

    [Fact]
    public void Every_card_fits_into_one_message_and_every_button_into_its_limits()
    {
        foreach (var run in ShippedQuiz.Runs(20).SelectMany(run => new[] { run, ShippedQuiz.ToTheEnd(run.More()!, new Random(1)) }))
        {
            var last = ShippedQuiz.Quiz.ContextQuestions.Single();
            var session = Session.New with
            {
                Quiz = new QuizMemory("0a1b2c3d", 99, QuizState.Of(run)) { At = On.At, Context = [new KeptAnswer(last.Id, [last.Options.MaxBy(option => option.Tip.Length)!.Id], Fingerprint.Of(last))] },
            };
            foreach (var act in Enum.GetValues<QuizAct>().Except([QuizAct.Look, QuizAct.Way, QuizAct.AskAgain]))
            {
                foreach (var reply in Ask(session, new Incoming.Pressed(new ActionToken.Quiz(act, "0a1b2c3d", 99), On)).Replies)
                {
                    Weight(reply).ShouldBeLessThanOrEqualTo(Budget.PerMessage);
                    Buttons(reply).Count.ShouldBeLessThanOrEqualTo(Budget.Buttons);
                    Buttons(reply).ShouldAllBe(button => button.Label.Length <= Budget.ButtonLabel && button.Token.Fits);
                }
            }
        }
    }

    [Fact]
    public void No_card_shows_a_percentage_and_the_options_stand_there_in_full()
    {
        var turn = Ask(Session.New, new Incoming.QuizAsked(What: null, Code: null, On));
        while (turn.Session.Quiz!.Shown is { } print)
        {
            ShippedQuiz.Quiz.Content.Questions.Single(question => Fingerprint.Of(question) == print).Options.ShouldAllBe(option => Words(turn).Contains(option.Text, StringComparison.Ordinal));
            turn = Ask(turn.Session, new Incoming.Said("b", On));
            Words(turn).ShouldNotContain("%");
        }

        Words(turn).ShouldContain("Your result code is");
        ShippedQuiz.Quiz.ContextQuestions.Single().Options.Count(option => Words(turn).Contains(option.Tip, StringComparison.Ordinal)).ShouldBe(1);
        ResultCode.TryRead(Words(turn)[Words(turn).IndexOf("MB1-", StringComparison.Ordinal)..].Split(". ")[0], ShippedQuiz.Quiz, out _, out var fault).ShouldBeTrue(fault?.ToString());
    }

    public void Dispose() => _file.Dispose();

    private static Turn Ask(Session session, Incoming incoming) => Mentor.Step(session, incoming, Library);

    private static List<Button> Buttons(Reply reply) => [.. reply.Buttons];

    private static int Weight(Reply reply) => reply.Blocks.Sum(block => block switch
    {
        Block.Heading heading => Budget.Of(heading.Text),
        Block.Passage passage => Budget.Of(passage.Prose),
        Block.Footnote footnote => Budget.Of(footnote.Text),
        _ => 0,
    });

    private static string Words(Turn turn) => string.Join('\n', turn.Replies.SelectMany(reply => reply.Blocks).OfType<Block.Passage>().SelectMany(passage => passage.Prose.Lines).Select(line => line.Plain));

    private async Task<Session> Restart(Session session)
    {
        (await Open().TrySaveAsync(Sample.Ada, session, _version, CancellationToken.None)).ShouldBeTrue();
        _file.CloseAll();
        var stored = await Open().LoadAsync(Sample.Ada, CancellationToken.None);
        _version = stored.Version;
        return stored.Session;
    }

    private ISessionStore Open() => _file.OpenSessions();
}
