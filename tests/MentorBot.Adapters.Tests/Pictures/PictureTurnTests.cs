using System.Collections.Immutable;
using MentorBot.Adapters.Tests.Quiz;
using MentorBot.Adapters.Tests.Turns;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Discord.Rendering;
using MentorBot.Runtime.Pictures;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Rendering;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Pictures;

/// <summary>When a picture is drawn, and what each platform makes of it.</summary>
public sealed class PictureTurnTests
{
    private static readonly Prose Bars = new Prose.Paragraph(RichText.Of("First: ▰▰▱ most"));

    private static readonly Reply Reply = new(Audience.Everyone, Placement.Below, Outcome.Command, [],
    [
        new Block.Heading("Title"), new Block.Picture("<svg/>", "Bars. First: most.", Bars), new Block.Passage(new Prose.Paragraph(RichText.Of("After it."))), new Block.Footnote(RichText.Of("Small.")),
    ]);

    private static Reply Drawn => Reply with { Blocks = [.. Reply.Blocks.Select(block => block is Block.Picture picture ? picture with { Png = [1, 2, 3] } : block)] };

    [Theory]
    [InlineData(true, 3, 1)]
    [InlineData(true, 0, 0)]
    [InlineData(false, 3, 0)]
    public async Task A_picture_is_drawn_for_a_channel_that_shows_it_and_all_else_stays_in_words(bool shows, int bytes, int pictures)
    {
        var (maker, channel) = (new ScriptedPictures(bytes), new ScriptedChannel { TakesFiles = shows });
        var turns = new TurnRunner(new TurnMemory(new ScriptedStore(), ScriptedNotes.NoKeeper, new ScriptedStore(), new SeenEvents(new ManualTime())), () => Library, new ManualTime(), NullLogger<TurnRunner>.Instance) { Pictures = maker };
        PersonKey.TryMake("test", "ada", out var ada).ShouldBeTrue();
        await turns.RunAsync(new Admission(ada, new Incoming.QuizAsked(What: null, Code, new Occasion(DateTimeOffset.UnixEpoch, "1"))), channel, CancellationToken.None);

        var said = channel.Said.ShouldHaveSingleItem();
        said.Blocks.OfType<Block.Picture>().Count().ShouldBe(pictures);
        said.Blocks.OfType<Block.Passage>().Count(passage => passage.Prose.Lines.Any(line => line.Plain.Contains('▱', StringComparison.Ordinal))).ShouldBe(1 - pictures);
        maker.Asked.ShouldBe(shows ? 1 : 0);
    }

    [Fact]
    public void On_discord_the_picture_stands_in_the_text_where_it_stands_in_the_reply_and_its_file_goes_along()
    {
        var draft = DiscordRenderer.Render(Drawn);
        draft.Components![0].Components!.Select(one => one.Content ?? one.Items?[0].Media.Url).ShouldBe(["## Title", "attachment://picture-1.png", "After it.", null, "-# Small."]);
        draft.Components[0].Components![1].Items![0].Description.ShouldBe("Bars. First: most.");
        draft.Attachments.ShouldHaveSingleItem().ShouldBe(new("0", "picture-1.png", "Bars. First: most."));
        draft.Files.ShouldHaveSingleItem().Bytes.ShouldBe([1, 2, 3]);

        var words = DiscordRenderer.Render(Reply);
        words.Components![0].Components![0].Content.ShouldNotBeNull().ShouldContain("First: ▰▰▱ most");
        (words.Attachments, words.Files.IsEmpty).ShouldBe((null, true));
    }

    [Fact]
    public void In_slack_the_picture_is_an_image_with_alternative_text_and_the_notification_says_it_in_words()
    {
        var message = SlackRenderer.Render(Drawn, ["F00000001"]);
        var json = Sent.Json(message, SlackJson.Default.RenderedMessage);
        json.ShouldContain("""{"type":"image","slack_file":{"id":"F00000001"},"alt_text":"Bars. First: most."}""");
        message.Text.ShouldContain("First: ▰▰▱ most");
        SlackRenderer.Render(Drawn).Blocks.OfType<BlockPayload.Image>().ShouldBeEmpty();
    }

    private static KnowledgeBase Library { get; } = KnowledgeBase.Of([], Vocabulary.Empty, quiz: ShippedQuiz.Quiz);

    private static string Code { get; } = CodeOf();

    private static string CodeOf()
    {
        var run = Core.Quiz.QuizRun.Begin(ShippedQuiz.Quiz);
        while (run.Next is Core.Quiz.QuizStep.Ask ask)
        {
            run = run.Answer(ask.Question.Options[0].Id)!;
        }

        return Core.Quiz.ResultCode.Of(run);
    }

    private sealed class ScriptedPictures(int bytes) : IPictureMaker
    {
        internal int Asked { get; private set; }

        public Task<ImmutableArray<byte>> MakeAsync(string svg, CancellationToken cancel)
        {
            Asked++;
            return Task.FromResult(ImmutableArray.Create(new byte[bytes]));
        }
    }
}
