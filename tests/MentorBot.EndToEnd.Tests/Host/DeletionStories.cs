using MentorBot.Fakes.Discord;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>Answers are taken away again, by either way in.</summary>
public sealed class DeletionStories : WithDiscord
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_asker_and_a_moderator_delete_an_answer_and_nobody_else(bool byHttp)
    {
        await using var bot = byHttp ? await HttpBot() : await ReadyBot();
        var card = await SeesTheCard();
        var refused = await (await Discord.PressLabelAsync("Delete", card, FakeUser.Bob)).AnswerAsync();
        refused.OnlyFor.ShouldBe(FakeUser.Bob.Id);
        card.IsDeleted.ShouldBeFalse();
        await Deletes(card, FakeUser.Ada);
        await Deletes(await SeesTheCard(), FakeUser.Moderator);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_shared_answer_is_deleted_by_who_shared_it()
    {
        await using var bot = await ReadyBot();
        var alone = await (await Discord.MessageCommandAsync("Ask MentorBot", "mlops?", FakeUser.Bob)).AnswerAsync();
        alone.Labels.ShouldNotContain("Delete");
        var shared = await (await Discord.PressLabelAsync("Share", alone, FakeUser.Bob)).FollowUps.FirstAsync();
        await Deletes(shared, FakeUser.Bob);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_presses_anothers_delete_on_and_on_is_told_to_slow_down_and_its_owner_deletes_it_all_the_same()
    {
        Place.With("Limits__PerMinute", "1").With("Limits__Burst", "1");
        await using var bot = await ReadyBot();
        var card = await (await Discord.SlashAsync("role", new Dictionary<string, object>(StringComparer.Ordinal) { ["name"] = "mlops" })).AnswerAsync();
        (await (await Discord.PressLabelAsync("Delete", card, FakeUser.Bob)).AnswerAsync()).Text.ShouldContain("Only the person whom I answered there");
        (await (await Discord.PressLabelAsync("Delete", card, FakeUser.Bob)).AnswerAsync()).Text.ShouldNotContain("Only the person whom I answered there");
        var own = await Discord.PressLabelAsync("Delete", card);
        await Discord.Requests.FirstAsync(request => request.Method == "DELETE" && request.Path.Contains(own.Token, StringComparison.Ordinal));
        Discord.Violations.ShouldBeEmpty();
    }

    private async Task Deletes(FakeMessage message, FakeUser user)
    {
        var pressed = await Discord.PressLabelAsync("Delete", message, user);
        await Discord.Requests.FirstAsync(request => request.Method == "DELETE" && request.Path.Contains(pressed.Token, StringComparison.Ordinal));
        await SeesTheCard();
        message.IsDeleted.ShouldBeTrue();
    }
}
