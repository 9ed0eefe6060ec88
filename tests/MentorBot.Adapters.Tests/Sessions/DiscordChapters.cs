using MentorBot.Core.Commands;
using MentorBot.Fakes.Discord;

namespace MentorBot.Adapters.Tests.Sessions;

/// <summary>What people do in Discord, in chapters; each begins with a bot that knows nobody.</summary>
internal static class DiscordChapters
{
    internal static IReadOnlyDictionary<string, Func<DiscordSession, Task>> All { get; } = new Dictionary<string, Func<DiscordSession, Task>>(StringComparer.Ordinal)
    {
        ["commands"] = Commands,
        ["buttons"] = Buttons,
        ["sharing-and-forgetting"] = SharingAndForgetting,
        ["forms-and-names"] = FormsAndNames,
        ["messages"] = Messages,
        ["promises"] = Promises,
        ["quiz"] = Quiz,
        ["quiz-result"] = QuizResult,
        ["choices"] = Choices,
    };

    /// <summary>What goes another way where Discord comes to the bot.</summary>
    internal static async Task OverHttp(DiscordSession talk)
    {
        var role = await talk.Sees(talk.Discord.SlashAsync("role", Words(("name", "mlops"))));
        await talk.SeesAfter("m1.show.", role, end: "#pitfalls.1");
        await talk.PressMeaning("d1.", role);
        await talk.Do(talk.Discord.TypeAsync("role", "name", "ml"));
        await talk.Do(talk.Discord.SubmitAsync(await talk.Do(talk.Discord.SlashAsync("ask", user: FakeUser.Ada with { Locale = "de" })), "what is docker?"));
        var picked = await talk.Sees(talk.Discord.MessageCommandAsync(CommandCatalog.MessageMenu, "mlops?", FakeUser.Bob));
        await talk.Do(talk.Discord.PressAsync(picked.CustomIdOf("Share"), picked, FakeUser.Bob));
        await talk.DoHeldUp(() => talk.Discord.SlashAsync("help"));
        await talk.DoHeldUp(() => talk.Discord.SlashAsync("role", Words(("name", "astronaut"))));
    }

    private static async Task Commands(DiscordSession talk)
    {
        talk.Begin();
        var slash = talk.Discord.SlashAsync;
        await talk.Do(slash("role", Words(("name", "mlops")), null, Place.Guild));
        await talk.Do(slash("role", Words(("name", "mlops"), ("section", "skills"), ("private", true)), null, Place.Guild));
        await talk.Do(slash("role", Words(("name", "astronaut")), null, Place.Guild));
        await talk.Do(slash("roles", Words(("stage", "mid")), null, Place.BotDirect));
        await talk.Do(slash("skill", Words(("name", "docker")), null, Place.PrivateChannel));
        await talk.Do(slash("cert", Words(("name", "cloud exam")), null, Place.Guild));
        await talk.Do(slash("compare", Words(("first", "mlops"), ("second", "data scientist"), ("third", "ml architect")), null, Place.Guild));
        await talk.Do(slash("path", Words(("to", "mlops"), ("have", "python")), null, Place.Guild));
        await talk.Do(slash("quiz", Words(("code", "MB1-1-0000")), null, Place.Guild));
        await talk.Do(slash("topics", Words(("part", "skills")), null, Place.Guild));
        await talk.Do(slash("ask", Words(("question", "what does an mlops engineer do?")), null, Place.Guild));
        await talk.Do(slash("me", Words(("what", "show")), null, Place.Guild));
        await talk.Do(slash("help", null, FakeUser.Ada with { Locale = "de" }, Place.Guild));
        await talk.Do(slash("mentor-admin", Words(("what", "gaps")), FakeUser.Moderator, Place.Guild));
        await talk.Do(slash("mentor-admin", Words(("what", "quiz")), FakeUser.Moderator, Place.Guild));
        await talk.Do(talk.Discord.MessageCommandAsync(CommandCatalog.MessageMenu, "and what is docker?"));
    }

    private static async Task Buttons(DiscordSession talk)
    {
        var role = await talk.Sees(talk.Discord.SlashAsync("role", Words(("name", "mlops"))));
        await talk.SeesAfter("m1.show.", role, end: "#pitfalls.1");
        await talk.SeesAfter("m1.compare.", role, FakeUser.Bob);
        await talk.SeesAfter("m1.show.", await talk.SeesAfter("m1.path.", role));
        await talk.SeesAfter("m1.vote.", role);
        await talk.SeesAfter("d1.", role, FakeUser.Bob);
        await talk.PressMeaning("d1.", role);
        var help = await talk.Sees(talk.Discord.SlashAsync("help", Words(("private", true))));
        await talk.SeesAfter("m1.roles.", help);
        await talk.SeesAfter("m1.help", await talk.Sees(talk.Discord.PressStaleAsync("q0.something.old")));
        await talk.Do(talk.Discord.PressStaleAsync("m1.topics.-.1"));
        await talk.Do(talk.Discord.PressStaleAsync("m1.gaps.1", FakeUser.Moderator));
    }

    private static async Task SharingAndForgetting(DiscordSession talk)
    {
        var picked = await talk.Sees(talk.Discord.MessageCommandAsync(CommandCatalog.MessageMenu, "mlops?", FakeUser.Bob));
        var share = picked.CustomIdOf("Share");
        await talk.Do(talk.Discord.PressAsync(share, picked, FakeUser.Bob));
        await talk.Do(talk.Discord.PressStaleAsync(share, FakeUser.Bob));
        await talk.Do(talk.Discord.SlashAsync("role", Words(("name", "mlops"))));
        var mine = await talk.Sees(talk.Discord.SlashAsync("me"));
        await talk.PressMeaning("m1.me.export", mine);
        var kept = await talk.SeesAfter("m1.me.show", await talk.SeesAfter("m1.me.forget", mine));
        await talk.SeesAfter("m1.me.erase", await talk.SeesAfter("m1.me.forget", kept));
    }

    private static async Task FormsAndNames(DiscordSession talk)
    {
        await talk.Do(talk.Discord.SubmitAsync(await talk.Do(talk.Discord.SlashAsync("ask")), "what is docker?"));
        var path = await talk.Sees(talk.Discord.SlashAsync("path", Words(("to", "mlops"))));
        await talk.Do(talk.Discord.SubmitAsync(await talk.PressMeaning("m1.have.", path), "python"));
        var thanks = await talk.SeesAfter("m1.vote.", await talk.Sees(talk.Discord.SlashAsync("role", Words(("name", "mlops")))), end: ".no");
        await talk.Do(talk.Discord.SubmitAsync(await talk.PressMeaning("m1.feedback.", thanks), "how to move there from QA"));
        foreach (var (spec, option) in CommandCatalog.All.SelectMany(spec => spec.Options.Where(option => option.Names is not null).Select(option => (spec, option))))
        {
            var before = option.Names is NameKind.RoleSection ? [("name", "MLOps Engineer")] : Array.Empty<(string, string)>();
            await talk.Do(talk.Discord.TypeAsync(spec.Name, option.Name, option.Names is NameKind.RoleSection ? "" : "ml", user: null, Place.Guild, before));
        }
    }

    private static async Task Messages(DiscordSession talk)
    {
        await talk.Writes("what does an mlops engineer do?", FakeUser.Ada);
        await talk.Writes("mlops?", FakeUser.Bob, Place.Guild);
        await talk.Writes("what do you remember about me? <@1> @everyone", FakeUser.Bob);
        await talk.Writes("me show", FakeUser.Moderator, Place.Guild);
    }

    private static async Task Promises(DiscordSession talk)
    {
        await talk.DoHeldUp(() => talk.Discord.SlashAsync("help"));
        await talk.DoHeldUp(() => talk.Discord.SlashAsync("role", Words(("name", "astronaut"))));
        var own = await talk.Sees(talk.Discord.SlashAsync("help", Words(("private", true))));
        await talk.DoHeldUp(() => talk.Discord.PressLabelAsync("All roles", own));
    }

    private static async Task Quiz(DiscordSession talk)
    {
        var card = await talk.Sees(talk.Discord.SlashAsync("quiz", Words(("what", "start"))));
        card = await talk.SeesAfter("m1.answer.", card);
        card = await talk.SeesAfter("m1.quiz.back.", card);
        card = await talk.SeesAfter("m1.answer.", card, end: ".+");
        card = await talk.SeesAfter("m1.answer.", card);
        card = await talk.SeesAfter("m1.answer.", card);
        card = await talk.SeesAfter("m1.quiz.pause.", card);
        card = await talk.SeesAfter("m1.quiz.continue.", card);
        await talk.SeesAfter("m1.answer.", card, end: ".-");
        await talk.Do(talk.Discord.PressStaleAsync("m1.quiz.start.-.0.-", FakeUser.Bob));
    }

    private static async Task QuizResult(DiscordSession talk)
    {
        var card = await ToTheEnd(talk, await talk.Sees(talk.Discord.SlashAsync("quiz", Words(("what", "start")))));
        await talk.SeesAfter("m1.quiz.look.", card);
        await talk.SeesAfter("m1.quiz.way.", card);
        card = await talk.Sees(talk.Discord.SlashAsync("quiz", Words(("what", "result"))));
        card = await talk.SeesAfter("m1.quiz.askagain.", await talk.SeesAfter("m1.quiz.change.", card));
        card = await ToTheEnd(talk, await talk.SeesAfter("m1.answer.", card));
        card = await ToTheEnd(talk, await talk.SeesAfter("m1.quiz.more.", card));
        await talk.SeesAfter("m1.quiz.post.", await talk.SeesAfter("m1.quiz.share.", card));
        card = await talk.Sees(talk.Discord.SlashAsync("quiz", Words(("what", "result"))));
        card = await talk.SeesAfter("m1.quiz.restart.", card);
        card = await ToTheEnd(talk, card);
        await talk.SeesAfter("m1.quiz.erase.", await talk.SeesAfter("m1.quiz.delete.", card));
    }

    // Every word that a command takes a choice of, by somebody who moderates.
    private static async Task Choices(DiscordSession talk)
    {
        foreach (var (spec, option) in CommandCatalog.All.SelectMany(spec => spec.Options.Select(option => (spec, option))))
        {
            foreach (var word in option.Choices)
            {
                await talk.Do(talk.Discord.SlashAsync(spec.Name, Words((option.Name, word)), FakeUser.Moderator));
            }
        }
    }

    private static async Task<FakeMessage> ToTheEnd(DiscordSession talk, FakeMessage card)
    {
        while (card.CustomIds.Any(id => id.StartsWith("m1.answer.", StringComparison.Ordinal)))
        {
            card = await talk.SeesAfter("m1.answer.", card);
        }

        return card;
    }

    private static Dictionary<string, object> Words(params (string Option, object Given)[] words) => words.ToDictionary(one => one.Option, one => one.Given, StringComparer.Ordinal);
}
