using MentorBot.Fakes.Discord;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>What was shown outlives the process, since it is in the store, and each person has their own.</summary>
public sealed class FollowUpStories : WithDiscord
{
    [Fact]
    public async Task The_second_one_is_known_after_a_restart_and_to_nobody_else()
    {
        await using (var first = await ReadyBot())
        {
            await (await Discord.MessageAsync("mlops vs data scientist")).ReplyAsync();
            first.Terminate();
            (await first.ExitAsync()).ShouldBe(0);
        }

        var asked = await Discord.MessageAsync("ok how do I start with the second one");
        await using var second = BotProcess.Start(Place, "run");
        (await asked.ReplyAsync()).Text.ShouldContain("Data Scientist: How to start");
        (await (await Discord.MessageAsync("the second one", FakeUser.Bob)).ReplyAsync()).Text.ShouldContain("not sure what that goes back to");
        Discord.Violations.ShouldBeEmpty();
    }
}
