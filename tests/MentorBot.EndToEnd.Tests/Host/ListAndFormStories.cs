using MentorBot.Fakes.Discord;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>Lists to pick from and a form to fill in, by either way in.</summary>
public sealed class ListAndFormStories : WithDiscord
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_asks_without_words_is_asked_for_them(bool byHttp)
    {
        await using var bot = byHttp ? await HttpBot() : await ReadyBot();
        var opened = await Discord.SlashAsync("ask");
        await opened.FirstResponseAsync();
        var answer = await (await Discord.SubmitAsync(opened, "what skills does an mlops engineer need?")).AnswerAsync();
        answer.Text.ShouldContain("MLOps Engineer: Skills");
        answer.OnlyFor.ShouldBeNull();
        Discord.Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_says_what_they_know_already_sees_the_path_without_it(bool byHttp)
    {
        await using var bot = byHttp ? await HttpBot() : await ReadyBot();
        var path = await (await Discord.SlashAsync("path", new Dictionary<string, object>(StringComparer.Ordinal) { ["to"] = "mlops" })).AnswerAsync();
        var opened = await Discord.PressLabelAsync("What I know already", path, FakeUser.Bob);
        (await opened.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(9);
        var answer = await (await Discord.SubmitAsync(opened, "python, docker")).AnswerAsync();
        answer.Text.ShouldContain("You have already: ");
        answer.OnlyFor.ShouldBe(FakeUser.Bob.Id);

        // A vote counts by itself; what was missing may be said in a form after it.
        var card = await (await Discord.SlashAsync("role", new Dictionary<string, object>(StringComparer.Ordinal) { ["name"] = "mlops" })).AnswerAsync();
        var thanks = await (await Discord.PressLabelAsync("Not helpful", card, FakeUser.Bob)).AnswerAsync();
        var asking = await Discord.PressLabelAsync("What was missing?", thanks, FakeUser.Bob);
        (await asking.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(9);
        var kept = await (await Discord.SubmitAsync(asking, "what it pays")).AnswerAsync();
        kept.Text.ShouldContain("without your name");
        kept.OnlyFor.ShouldBe(FakeUser.Bob.Id);
        Discord.Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_long_list_of_roles_is_picked_from_and_answers_the_one_who_picks(bool byHttp)
    {
        await using var bot = byHttp ? await HttpBot() : await ReadyBot();
        var roles = await (await Discord.SlashAsync("roles")).AnswerAsync();
        roles.Lists.ShouldBe(["A role"]);
        roles.Labels.ShouldContain("MLOps Engineer");
        var picked = await (await Discord.PressLabelAsync("MLOps Engineer", roles, FakeUser.Bob)).AnswerAsync();
        picked.Text.ShouldContain("MLOps Engineer");
        picked.OnlyFor.ShouldBe(FakeUser.Bob.Id);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_in_a_private_message_changes_it_in_place()
    {
        await using var bot = await ReadyBot();
        var topics = await (await Discord.SlashAsync("topics", new Dictionary<string, object>(StringComparer.Ordinal) { ["private"] = true })).AnswerAsync();
        topics.Lists.ShouldBe(["A topic"]);
        var picked = await Discord.PressLabelAsync("Interviews", topics);
        (await picked.AnswerAsync()).Id.ShouldBe(topics.Id);
        (await picked.AnswerAsync()).Lists.ShouldBe(["A page"]);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_and_a_form_of_an_older_version_say_so()
    {
        await using var bot = await ReadyBot();
        (await (await Discord.PressStaleAsync("m1.pick.1", values: "m0.gone")).AnswerAsync()).Text.ShouldContain("older version");
        (await (await Discord.PressStaleAsync("m1.pick.1", values: "m1.show.roles/gone.1")).AnswerAsync()).Text.ShouldContain("older version");
        Discord.Violations.ShouldBeEmpty();
    }
}
