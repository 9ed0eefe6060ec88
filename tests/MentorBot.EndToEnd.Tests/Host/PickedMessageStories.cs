using MentorBot.Fakes.Discord;
using Where = MentorBot.Fakes.Discord.Place;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>Somebody picks <em>Ask MentorBot</em> on a message, by either way in.</summary>
public sealed class PickedMessageStories : WithDiscord
{
    private const string Menu = "Ask MentorBot";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_answer_is_seen_by_one_until_they_share_it(bool byHttp)
    {
        await using var bot = await Bot(byHttp);
        var answer = await (await Discord.MessageCommandAsync(Menu, "what skills does an mlops engineer need?", FakeUser.Bob)).AnswerAsync();
        answer.Text.ShouldContain("MLOps Engineer: Skills");
        answer.OnlyFor.ShouldBe(FakeUser.Bob.Id);
        var words = answer.Text;

        var pressed = await Discord.PressLabelAsync("Share", answer, FakeUser.Bob);
        var shared = await pressed.FollowUps.FirstAsync();
        shared.OnlyFor.ShouldBeNull();
        shared.Text.ShouldBe(words);
        shared.Labels.ShouldNotContain("Share");
        var left = await pressed.AnswerAsync();
        (left.Id, left.OnlyFor, left.Text).ShouldBe((answer.Id, FakeUser.Bob.Id, "Shared: the answer stands below, for whoever can read here."));
        left.Labels.ShouldBeEmpty();
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_quick_presses_share_it_once()
    {
        await using var bot = await ReadyBot();
        var answer = await (await Discord.MessageCommandAsync(Menu, "mlops?", FakeUser.Bob)).AnswerAsync();
        var presses = new[] { await Discord.PressLabelAsync("Share", answer, FakeUser.Bob), await Discord.PressLabelAsync("Share", answer, FakeUser.Bob) };
        foreach (var press in presses)
        {
            (await press.AnswerAsync()).OnlyFor.ShouldBe(FakeUser.Bob.Id);
        }

        await (await Discord.SlashAsync("help", user: FakeUser.Bob)).AnswerAsync();
        presses.Sum(press => press.FollowUps.Count).ShouldBe(1);
        answer.Text.ShouldStartWith("That is shared already");
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_without_words_is_answered_kindly_also_where_the_app_is_only_the_persons_own()
    {
        await using var bot = await ReadyBot();
        var none = await (await Discord.MessageCommandAsync(Menu, "", place: Where.PrivateChannel)).AnswerAsync();
        none.Text.ShouldContain("There are no words in that message");
        none.OnlyFor.ShouldBe(FakeUser.Ada.Id);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Held_up_it_is_promised_privately()
    {
        await using var bot = await ReadyBot();
        FakeInteraction asked;
        using (Place.LockSessions())
        {
            asked = await Discord.MessageCommandAsync(Menu, "mlops?");
            var promise = await asked.FirstResponseAsync();
            promise.GetProperty("type").GetInt32().ShouldBe(5);
            promise.GetProperty("data").GetProperty("flags").GetInt32().ShouldBe(64);
        }

        (await asked.AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        Discord.Violations.ShouldBeEmpty();
    }

    private Task<BotProcess> Bot(bool byHttp) => byHttp ? HttpBot() : ReadyBot();
}
