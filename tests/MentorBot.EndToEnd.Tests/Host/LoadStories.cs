using System.Diagnostics;
using MentorBot.Fakes.Discord;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>What the world does to a bot that runs: a stop in the middle, a full disk, far too many events.</summary>
public sealed class LoadStories : WithDiscord
{
    private const int Events = 5000;

    [Fact]
    public async Task A_stop_lets_the_turn_under_way_finish_and_leaves_so_that_the_session_can_be_resumed()
    {
        await using var bot = await ReadyBot();
        FakeInteraction asked;
        using (Place.LockSessions())
        {
            asked = await Discord.SlashAsync("role", Mlops);
            await asked.FirstResponseAsync();
            bot.Terminate();
            (await Discord.Gateway.ClientCloses.FirstAsync()).ShouldBe(4000);
            asked.Shown.ShouldBeEmpty();
        }

        (await asked.AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        (await bot.ExitAsync()).ShouldBe(0);
        Discord.Violations.ShouldBeEmpty();
    }

    [LinuxToolFact("prlimit")]
    public async Task On_a_full_disk_people_are_told_the_program_lives_and_once_there_is_room_it_goes_on()
    {
        // A process that may write no further into a file fares as on a full disk, if it does not die of the signal.
        Place.Program = ["sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh", .. Place.Program];
        await using var bot = await ReadyBot();
        await SeesTheCard();
        MayWrite(bot, "1");
        // A page needs no memory; the quiz does.
        await SeesTheCard();
        var told = await (await Discord.SlashAsync("quiz", new Dictionary<string, object>(StringComparer.Ordinal) { ["what"] = "start" })).AnswerAsync();
        told.Text.ShouldContain("I could not keep that just now");
        told.OnlyFor.ShouldBe(FakeUser.Ada.Id);
        MayWrite(bot, "unlimited");
        await SeesTheCard();
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_flood_from_one_person_fills_no_memory_and_holds_up_nobody_else()
    {
        Place.With("Limits__PerMinute", "12");
        await using var bot = await ReadyBot();
        await SeesTheCard();
        var before = bot.Memory;
        var flood = new List<FakeInteraction>();
        for (var number = 0; number < Events; number++)
        {
            flood.Add(await Discord.SlashAsync("help"));
        }

        var other = await Discord.SlashAsync("role", Mlops, FakeUser.Bob);
        (await other.AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        (bot.Memory - before).ShouldBeLessThan(200 * 1024 * 1024);
        flood.Count(asked => asked.Shown.Any(message => message.Text.Contains("That was a lot at once", StringComparison.Ordinal))).ShouldBeGreaterThan(0);
        bot.Terminate();
        (await bot.ExitAsync()).ShouldBe(0);
    }

    private static void MayWrite(BotProcess bot, string bytes)
    {
        using var limit = Process.Start("prlimit", ["--pid", bot.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), $"--fsize={bytes}:unlimited"]);
        limit.WaitForExit();
        limit.ExitCode.ShouldBe(0);
    }
}
