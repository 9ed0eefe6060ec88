using MentorBot.Core.Replies;
using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>What moderators read of other people's questions, in one process with both platforms.</summary>
public sealed class AdminStories : WithDiscord
{
    private const string Question = "is there a dress code at zorblatt";

    private static readonly Dictionary<string, object> Gaps = new(StringComparer.Ordinal) { ["what"] = "gaps" };

    [Fact]
    public async Task What_three_people_asked_is_shown_to_moderators_and_to_nobody_else()
    {
        await using var slack = await FakeSlack.StartAsync();
        Place.On(slack).With("Slack__Moderators", SlackUser.Bob.Id);
        await using var bot = await ReadyBot();
        await slack.Sockets.Hellos.FirstAsync();
        (await Seen()).Text.ShouldContain("No question without an answer");
        foreach (var person in new[] { "ann", "ben", "cem" })
        {
            await Place.KeepAsync(person, TimeProvider.System.GetUtcNow(), new Note.Unanswered(Question));
        }

        (await Seen()).Text.ShouldContain($"\"{Question}\": 3 people, 3 times");

        foreach (var asked in new[] { slack.Slash("/mentor", "mentor-admin gaps", SlackUser.Bob), slack.Mention("mentor-admin gaps", SlackUser.Bob) })
        {
            var onSlack = await asked.AnswerAsync();
            onSlack.Text.ShouldContain(Question);
            onSlack.OnlyFor.ShouldBe(SlackUser.Bob.Id);
        }

        var refused = await (await Discord.SlashAsync("mentor-admin", Gaps)).AnswerAsync();
        (refused.OnlyFor, refused.Text.Contains("for the moderators", StringComparison.Ordinal)).ShouldBe((FakeUser.Ada.Id, true));
        var other = await slack.Slash("/mentor", "mentor-admin gaps").AnswerAsync();
        (other.OnlyFor, other.Text.Contains("for the moderators", StringComparison.Ordinal)).ShouldBe((SlackUser.Ada.Id, true));
        Discord.Violations.ShouldBeEmpty();
        slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_sits_at_the_terminal_is_a_moderator()
    {
        var run = await BotProcess.RunAsync(Place, "mentor-admin gaps\nmentor-admin status\nmentor-admin reload\nmentor-admin\nhelp\n", "chat");
        run.Output.ShouldContain("What the knowledge lacks");
        run.Output.ShouldContain("No question without an answer");
        run.Output.ShouldContain("in force, as version");
        run.Output.ShouldContain("No file was refused.");
        run.Output.ShouldContain("I have read the folder again, and no file has changed.");
        run.Output.ShouldContain("For moderators I have four things");
        run.Output.ShouldContain("For moderators: what people asked");
    }

    [Fact]
    public async Task A_name_that_is_no_user_id_ends_the_start()
    {
        var run = await BotProcess.RunAsync(Place.With("Slack__BotToken", "xoxb-1").With("Slack__AppToken", "xapp-1").With("Slack__Moderators", "@grace"), "", "run");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("Slack:Moderators");
        run.Errors.ShouldNotContain("@grace");
    }

    private async Task<FakeMessage> Seen()
    {
        var shown = await (await Discord.SlashAsync("mentor-admin", Gaps, FakeUser.Moderator)).AnswerAsync();
        shown.OnlyFor.ShouldBe(FakeUser.Moderator.Id);
        return shown;
    }
}
