using System.Text.Json.Nodes;
using MentorBot.Core.Commands;
using MentorBot.Fakes.Slack;

namespace MentorBot.Adapters.Tests.Sessions;

/// <summary>What people do in Slack, in chapters; each begins with a bot that knows nobody.</summary>
internal static class SlackChapters
{
    private const string Command = "/mentor";
    private const string Shortcut = "ask_mentorbot";
    private const string AsAgent = "as-an-agent";

    // Bob moderates.
    private static readonly SlackUser Eve = new("U0EVE", "eve");

    internal static IReadOnlyDictionary<string, Func<SlackSession, Task>> All { get; } = new Dictionary<string, Func<SlackSession, Task>>(StringComparer.Ordinal)
    {
        ["commands"] = Commands,
        ["buttons"] = Buttons,
        ["sharing-and-forgetting"] = SharingAndForgetting,
        ["forms"] = Forms,
        ["messages"] = Messages,
        ["choices"] = Choices,
        ["home-and-pane"] = HomeAndPane,
        [AsAgent] = Agent,
        ["removals"] = Removals,
        ["in-german"] = InGerman,
        ["quiz"] = Quiz,
        ["quiz-result"] = QuizResult,
    };

    /// <summary>Whether the app is an agent in this chapter, as every new one is; in the others it is an assistant with a pane.</summary>
    internal static bool IsOfAnAgent(string chapter) => chapter == AsAgent;

    /// <summary>What goes another way where Slack comes to the bot.</summary>
    internal static async Task OverHttp(SlackSession talk)
    {
        talk.Begin();
        await talk.PressMeaning("m1.show.", await talk.Sees(() => talk.Slack.Slash(Command, "role mlops")));
        await talk.Do(() => talk.Slack.DirectMessage("what does an mlops engineer do?"));
        await talk.Do(() => talk.Slack.Mention("mlops?"));
        await talk.Do(() => talk.Slack.Shortcut(Shortcut, "mlops?", SlackUser.Bob));
        await talk.Do(() => talk.Slack.OpenTab("home"));
        await talk.LooksUp("dock");
        await talk.LooksUp("zzzzzz");
        await talk.Do(() => talk.Slack.Slash(Command, "ask"));
        await talk.Do(() => talk.Slack.Submit(talk.Slack.Modals[0], Filled("what is docker?")));
        await talk.Do(() => talk.Slack.AppRateLimited(), calls: 0);
        await talk.Do(() => talk.Slack.Event(new() { ["type"] = "app_uninstalled" }), calls: 0);
    }

    private static async Task Commands(SlackSession talk)
    {
        talk.Begin();
        foreach (var line in CommandCatalog.All.Select(spec => spec.Example))
        {
            await talk.Do(() => talk.Slack.Slash(Command, line, SlackUser.Bob));
        }

        foreach (var line in new[] { "", "role astronaut", "mentor-admin gaps", "mentor-admin quiz", "mentor-admin status", "what is docker?", "quiz result" })
        {
            await talk.Do(() => talk.Slack.Slash(Command, line));
        }
    }

    private static async Task Buttons(SlackSession talk)
    {
        var role = await talk.Sees(() => talk.Slack.Slash(Command, "role mlops"));
        await talk.SeesAfter("m1.show.", role, end: "#pitfalls.1");
        await talk.SeesAfter("m1.compare.", role, SlackUser.Bob);
        await talk.SeesAfter("m1.path.", role);
        await talk.SeesAfter("m1.vote.", role);
        var help = await talk.Sees(() => talk.Slack.DirectMessage("help"));
        var roles = await talk.SeesAfter("m1.roles.", help);
        await talk.SeesAfter("m1.show.", roles);
        foreach (var token in new[] { "q0.something.old", "m1.topics.-.1", "m1.help" })
        {
            await talk.Do(() => talk.Slack.PressStale("b1", token));
        }

        await talk.Do(() => talk.Slack.PressStale("b1", "m1.gaps.1", SlackUser.Bob));
        await talk.SeesAfter("d1.", role, Eve);
        await talk.SeesAfter("d1.", role);
        await talk.PressGone("d1.", role);
        await talk.SeesAfter("d1.", await talk.Sees(() => talk.Slack.Slash(Command, "help")), SlackUser.Bob);
        await talk.PressGone("m1.answer.", await talk.Sees(() => talk.Slack.DirectMessage("quiz")));
        await talk.PressGone("m1.show.", await talk.SeesAfter("m1.show.", await talk.Sees(() => talk.Slack.Slash(Command, "role mlops"))));
    }

    private static async Task SharingAndForgetting(SlackSession talk)
    {
        var picked = await talk.Sees(() => talk.Slack.Shortcut(Shortcut, "mlops?", SlackUser.Bob));
        var (id, share) = picked.ActionOf("Share");
        await talk.Do(() => talk.Slack.Press(id, share, picked, SlackUser.Bob));
        await talk.Do(() => talk.Slack.PressStale(id, share, SlackUser.Bob));
        await talk.Do(() => talk.Slack.DirectMessage("role mlops"));
        var mine = await talk.Sees(() => talk.Slack.DirectMessage("me show"));
        await talk.PressMeaning("m1.me.export", mine);
        var kept = await talk.SeesAfter("m1.me.show", await talk.SeesAfter("m1.me.forget", mine));
        await talk.SeesAfter("m1.me.erase", await talk.SeesAfter("m1.me.forget", kept));
    }

    private static async Task Forms(SlackSession talk)
    {
        await talk.Do(() => talk.Slack.Slash(Command, "ask"));
        await talk.Do(() => talk.Slack.Submit(talk.Slack.Modals[0], Filled("what is docker?")));
        await talk.PressMeaning("m1.have.", await talk.Sees(() => talk.Slack.DirectMessage("path mlops")));
        await talk.Do(() => talk.Slack.Submit(talk.Slack.Modals[1], Filled("python")));
        var thanks = await talk.SeesAfter("m1.vote.", await talk.Sees(() => talk.Slack.DirectMessage("role mlops")), end: ".no");
        await talk.PressMeaning("m1.feedback.", thanks);
        await talk.Do(() => talk.Slack.Submit(talk.Slack.Modals[2], Filled("how to move there from QA")));
    }

    private static async Task Messages(SlackSession talk)
    {
        await talk.Do(() => talk.Slack.DirectMessage("what does an mlops engineer do?"));
        await talk.Do(() => talk.Slack.Mention("mlops?", alsoMessage: true));
        await talk.Do(() => talk.Slack.Mention("who are <!channel> & <@U0ADA>?", SlackUser.Bob));
        await talk.Do(() => talk.Slack.Mention("me show", SlackUser.Bob));
        await talk.Do(() => talk.Slack.ChannelMessage("not for the bot"), calls: 0);
    }

    private static async Task HomeAndPane(SlackSession talk)
    {
        await talk.Do(() => talk.Slack.OpenTab("home"));
        await talk.Do(() => talk.Slack.OpenTab("messages"));
        await talk.Do(() => talk.Slack.PressHome("All roles"));
        var offer = await talk.LooksUp("dock");
        await talk.Do(() => talk.Slack.Choose(offer, offer.Names[0]));
        await talk.Do(() => talk.Slack.Slash(Command, "path mlops"));
        await talk.Do(() => talk.Slack.OpenTab("home"));
        var pane = await talk.Do(() => talk.Slack.OpenPane(SlackUser.Ada));
        await talk.Do(() => talk.Slack.DirectMessage("what does an mlops engineer do?", thread: pane.Ts));
        await talk.DoHeldUp(() => talk.Slack.DirectMessage("and its skills?", thread: pane.Ts));
        await talk.Do(() => talk.Slack.Event(new() { ["type"] = "assistant_thread_context_changed", ["assistant_thread"] = new JsonObject { ["user_id"] = "U0ADA", ["channel_id"] = "D0ADA", ["thread_ts"] = pane.Ts } }), calls: 0);
    }

    private static async Task Agent(SlackSession talk)
    {
        await talk.Do(() => talk.Slack.OpenTab("messages"), calls: 2);
        await talk.Do(() => talk.Slack.OpenTab("messages"), calls: 0);
        var asked = await talk.Do(() => talk.Slack.DirectMessage("what does an mlops engineer do?"), calls: 2);
        await talk.PressMeaning("m1.show.", await asked.AnswerAsync());
        await talk.DoHeldUp(() => talk.Slack.DirectMessage("and its skills?", thread: asked.Ts));
        await talk.Do(() => talk.Slack.OpenTab("home"));
        await talk.Do(() => talk.Slack.PressHome("All roles"));
        await talk.Do(() => talk.Slack.OpenTab("messages", SlackUser.Bob with { Locale = "de-DE" }), calls: 2);
    }

    // Every word that a command takes a choice of, by somebody who moderates.
    private static async Task Choices(SlackSession talk)
    {
        foreach (var line in CommandCatalog.All.SelectMany(spec => spec.Options.SelectMany(option => option.Choices).Select(word => $"{spec.Name} {word}")))
        {
            await talk.Do(() => talk.Slack.Slash(Command, line, SlackUser.Bob));
        }
    }

    private static async Task InGerman(SlackSession talk)
    {
        var greta = SlackUser.Ada with { Locale = "de-DE" };
        var role = await talk.Sees(() => talk.Slack.Slash(Command, "role mlops", greta));
        await talk.PressMeaning("m1.vote.", role, greta);
        await talk.Do(() => talk.Slack.DirectMessage("help", greta));
        await talk.Do(() => talk.Slack.Mention("thanks", greta));
        await talk.Do(() => talk.Slack.OpenTab("home", greta));
        await talk.Do(() => talk.Slack.Slash(Command, "ask", greta));
        await talk.Do(() => talk.Slack.Submit(talk.Slack.Modals[0] with { User = greta }, Filled("what is docker?")));
        await talk.Do(() => talk.Slack.OpenPane(greta));

        // Who has everything deleted is asked about anew.
        await talk.SeesAfter("m1.me.erase", await talk.Sees(() => talk.Slack.DirectMessage("me forget", greta)), greta);
        await talk.Do(() => talk.Slack.DirectMessage("thanks", greta));
    }

    private static async Task Removals(SlackSession talk)
    {
        await talk.Do(() => talk.Slack.AppRateLimited(), calls: 0);
        await talk.Do(() => talk.Slack.Envelope("something_new", new JsonObject { ["a"] = 1 }), calls: 0);
        await talk.Do(() => talk.Slack.Event(new() { ["type"] = "tokens_revoked", ["tokens"] = new JsonObject { ["bot"] = new JsonArray("U0BOT") } }), calls: 0);
        await talk.Do(() => talk.Slack.Event(new() { ["type"] = "app_uninstalled" }), calls: 0);
    }

    private static async Task Quiz(SlackSession talk)
    {
        var card = await talk.Sees(() => talk.Slack.Slash(Command, "quiz start"));
        card = await talk.SeesAfter("m1.answer.", card);
        card = await talk.SeesAfter("m1.quiz.back.", card);
        card = await talk.SeesAfter("m1.answer.", card, end: ".+");
        card = await talk.SeesAfter("m1.answer.", card);
        card = await talk.SeesAfter("m1.answer.", card);
        card = await talk.SeesAfter("m1.quiz.pause.", card);
        card = await talk.SeesAfter("m1.quiz.continue.", card);
        await talk.SeesAfter("m1.answer.", card, end: ".-");
        await talk.Do(() => talk.Slack.PressStale("b1", "m1.quiz.start.-.0.-", SlackUser.Bob));
    }

    private static async Task QuizResult(SlackSession talk)
    {
        var card = await ToTheEnd(talk, await talk.Sees(() => talk.Slack.Slash(Command, "quiz start")));
        await talk.SeesAfter("m1.quiz.look.", card);
        await talk.SeesAfter("m1.quiz.way.", card);
        card = await talk.Sees(() => talk.Slack.Slash(Command, "quiz result"));
        card = await talk.SeesAfter("m1.quiz.askagain.", await talk.SeesAfter("m1.quiz.change.", card));
        card = await ToTheEnd(talk, await talk.SeesAfter("m1.answer.", card));
        card = await ToTheEnd(talk, await talk.SeesAfter("m1.quiz.more.", card));
        await talk.SeesAfter("m1.quiz.post.", await talk.SeesAfter("m1.quiz.share.", card));
        card = await talk.Sees(() => talk.Slack.Slash(Command, "quiz result"));
        card = await ToTheEnd(talk, await talk.SeesAfter("m1.quiz.restart.", card));
        await talk.SeesAfter("m1.quiz.erase.", await talk.SeesAfter("m1.quiz.delete.", card));

        // In direct messages the result has its picture.
        await ToTheEnd(talk, await talk.Sees(() => talk.Slack.DirectMessage("quiz", SlackUser.Bob)), SlackUser.Bob);
    }

    private static async Task<SlackMessage> ToTheEnd(SlackSession talk, SlackMessage card, SlackUser? user = null)
    {
        while (card.Json.GetRawText().Contains("\"m1.answer.", StringComparison.Ordinal))
        {
            card = await talk.SeesAfter("m1.answer.", card, user);
        }

        return card;
    }

    private static Dictionary<string, string> Filled(string words) => new(StringComparer.Ordinal) { ["words"] = words };
}
