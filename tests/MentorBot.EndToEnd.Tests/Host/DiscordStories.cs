using System.Text.Json;
using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Host;

public sealed class DiscordStories : WithDiscord
{
    [Fact]
    public async Task A_slash_command_is_answered_within_the_limit()
    {
        await using var bot = await ReadyBot();
        var asked = await Discord.SlashAsync("role", Mlops);
        var answer = await asked.AnswerAsync();
        answer.Text.ShouldContain("MLOps Engineer");
        answer.OnlyFor.ShouldBeNull();
        asked.TimeToAnswer!.Value.ShouldBeLessThan(Discord.Options.CallbackLimit);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_section_button_answers_the_presser_alone()
    {
        await using var bot = await ReadyBot();
        var card = await (await Discord.SlashAsync("role", Mlops)).AnswerAsync();
        foreach (var label in new[] { "Responsibilities", "Skills", "How to start", "Certifications" })
        {
            var section = await (await Discord.PressLabelAsync(label, card, FakeUser.Bob)).AnswerAsync();
            section.Text.ShouldContain($"MLOps Engineer: {label}");
            section.OnlyFor.ShouldBe(FakeUser.Bob.Id);
        }

        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_button_on_a_private_card_changes_the_card_inPlace()
    {
        await using var bot = await ReadyBot();
        var card = await (await Discord.SlashAsync("role", Mlops)).AnswerAsync();
        var skills = await (await Discord.PressLabelAsync("Skills", card)).AnswerAsync();
        var pressed = await Discord.PressLabelAsync("Overview", skills);
        (await pressed.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(7);
        (await pressed.AnswerAsync()).Id.ShouldBe(skills.Id);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_private_answer_a_near_miss_and_an_old_button_are_seen_by_the_asker_alone()
    {
        await using var bot = await ReadyBot();
        var asked = await Discord.SlashAsync("role", new Dictionary<string, object>(StringComparer.Ordinal) { ["name"] = "mlops", ["section"] = "skills", ["private"] = true });
        (await asked.AnswerAsync()).OnlyFor.ShouldBe(FakeUser.Ada.Id);
        var offer = await (await Discord.SlashAsync("role", new Dictionary<string, object>(StringComparer.Ordinal) { ["name"] = "engineer" })).AnswerAsync();
        offer.OnlyFor.ShouldBe(FakeUser.Ada.Id);
        offer.CustomIdOf("MLOps Engineer").ShouldBe("m1.show.roles/mlops-engineer.1");
        (await (await Discord.PressStaleAsync("v0.gone")).AnswerAsync()).Text.ShouldContain("older version");
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Commands_are_registered_once_and_again_only_when_they_differ()
    {
        await RunUntil("Registered ");
        await RunUntil("The commands are registered already");
        Discord.CommandPuts.Count.ShouldBe(1);
        Discord.DescribeCommandsOtherwise();
        await RunUntil("Registered ");
        await RunUntil("The commands are registered already");
        Discord.CommandPuts.Count.ShouldBe(2);
        JsonElement.DeepEquals(Discord.CommandPuts[1], Discord.CommandPuts[0]).ShouldBeTrue();
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_a_locked_file_holds_up_is_promised_in_time_and_then_given()
    {
        await using var bot = await ReadyBot();
        FakeInteraction asked;
        using (Place.LockSessions())
        {
            asked = await Discord.SlashAsync("role", Mlops);
            (await asked.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(5);
            asked.Shown.ShouldBeEmpty();
        }

        (await asked.AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_restart_resumes_the_session_and_loses_nothing()
    {
        await using (var first = await ReadyBot())
        {
            first.Terminate();
            (await first.ExitAsync()).ShouldBe(0);
        }

        // A message, because it can wait for as long as a busy machine needs for a start; a command could for three seconds.
        var asked = await Discord.MessageAsync("role mlops");
        await using var second = BotProcess.Start(Place, "run");
        (await asked.ReplyAsync()).Text.ShouldContain("MLOps Engineer");
        Discord.Gateway.Resumes.Count.ShouldBe(1);
        Discord.Gateway.Identifies.Count.ShouldBe(1);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_delivery_is_not_answered_twice()
    {
        await using var bot = await ReadyBot();
        var asked = await Discord.SlashAsync("role", Mlops);
        await Discord.DeliverAgainAsync(asked);
        await asked.AnswerAsync();
        await Discord.DeliverAgainAsync(asked);
        await (await Discord.SlashAsync("help")).AnswerAsync();
        asked.Callbacks.Count.ShouldBe(1);
        asked.FollowUps.Count.ShouldBe(0);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_answered_before_a_kill_is_not_answered_again_after_it()
    {
        FakePost written;
        FakeInteraction asked;
        FakeInteraction pressed;
        await using (var first = await ReadyBot())
        {
            written = await Discord.MessageAsync("role mlops");
            await written.ReplyAsync();
            asked = await Discord.SlashAsync("role", Mlops);
            pressed = await Discord.PressLabelAsync("Delete", await asked.AnswerAsync());
            await Discord.Requests.FirstAsync(request => request.Method == "DELETE" && request.Path.Contains(pressed.Token, StringComparison.Ordinal));
            first.Kill();
        }

        await using var second = BotProcess.Start(Place, "run");
        await Discord.Gateway.Resumes.FirstAsync();
        await Discord.DeliverAgainAsync(written);
        await Discord.DeliverAgainAsync(asked);
        await Discord.DeliverAgainAsync(pressed);

        // A second answer would be refused, and be no reply to this.
        await (await Discord.MessageAsync("help")).ReplyAsync();
        written.Replies.Count.ShouldBe(2, "one for each message");
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slow_answer_to_one_person_does_not_delay_another()
    {
        await using var bot = await ReadyBot();
        var release = new TaskCompletionSource();
        var slow = await HoldNextCallback(release.Task);
        var quick = await Discord.SlashAsync("role", Mlops, FakeUser.Bob);
        await quick.AnswerAsync();
        quick.TimeToAnswer!.Value.ShouldBeLessThan(Discord.Options.CallbackLimit);
        release.SetResult();
        await slow.AnswerAsync();
        Discord.Violations.ShouldBeEmpty();
    }

    private async Task RunUntil(string line)
    {
        await using var bot = BotProcess.Start(Place, "run");
        await bot.Errors.FirstAsync(one => one.Contains(line, StringComparison.Ordinal));
        bot.Terminate();
        (await bot.ExitAsync()).ShouldBe(0);
    }

    private async Task<FakeInteraction> HoldNextCallback(Task until)
    {
        Discord.Faults.Next("/callback", HttpFault.Slow(until));
        var asked = await Discord.SlashAsync("role", Mlops);
        await asked.FirstResponseAsync();
        return asked;
    }
}
