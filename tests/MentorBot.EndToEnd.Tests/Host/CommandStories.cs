using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>The commands on the shipped knowledge, on both platforms of one process: the same words, within the limits of both.</summary>
public sealed class CommandStories : WithDiscord
{
    private static readonly (string Command, (string Option, string Words)[] Options, string Typed, string[] Heard)[] Asked =
    [
        ("skill", [("name", "docker")], "skill docker", ["Containers", "Roles that ask for it", "MLOps Engineer"]),
        ("cert", [("name", "azure")], "cert azure", ["Retired on 2026-06-30", "AI-103", "check with the issuer"]),
        ("cert", [("name", "fast.ai")], "cert fast.ai", ["A course, not a certification."]),
        ("compare", [("first", "mlops"), ("second", "ds")], "compare mlops and ds", ["side by side", "How success is measured", "Uptime"]),
        ("compare", [("first", "mle"), ("second", "ds"), ("third", "mlops")], "compare mle, ds, mlops", ["Machine Learning Engineer, Data Scientist and MLOps Engineer side by side"]),
        ("compare", [("first", "data analyst"), ("second", "mlops")], "compare data analyst and mlops", ["not in the knowledge yet"]),
        ("path", [("to", "mlops"), ("have", "docker, pyhton, juggling")], "path mlops have: docker, pyhton, juggling", ["Path to MLOps Engineer", "You have already", "Containers", "juggling", "Your steps"]),
        ("topics", [], "topics", ["What I know about", "Pitfalls", "Interviews"]),
        ("roles", [("stage", "senior")], "roles senior", ["ML Architect"]),
    ];

    [Fact]
    public async Task Every_command_answers_the_same_on_both_platforms()
    {
        await using var slack = await FakeSlack.StartAsync();
        Place.On(slack);
        await using var bot = await ReadyBot();
        await slack.Sockets.Hellos.FirstAsync();

        foreach (var (command, options, typed, heard) in Asked)
        {
            var words = options.ToDictionary(option => option.Option, object (option) => option.Words, StringComparer.Ordinal);
            var onDiscord = await (await Discord.SlashAsync(command, words)).AnswerAsync();
            var onSlack = await slack.Slash("/mentor", typed).AnswerAsync();
            var written = await slack.DirectMessage(typed).AnswerAsync();
            foreach (var phrase in heard)
            {
                onDiscord.Text.ShouldContain(phrase, customMessage: typed);
                onSlack.Text.ShouldContain(phrase, customMessage: typed);
                written.Text.ShouldContain(phrase, customMessage: typed);
            }

            onDiscord.Labels.ShouldBe(onSlack.Labels, typed);
        }

        Discord.Violations.ShouldBeEmpty();
        slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Topics_are_browsed_to_a_page_by_buttons()
    {
        await using var bot = await ReadyBot();
        var topics = await (await Discord.SlashAsync("topics")).AnswerAsync();
        var pitfalls = await (await Discord.PressLabelAsync("Pitfalls", topics)).AnswerAsync();
        pitfalls.Labels.ShouldContain("All topics");
        var page = await (await Discord.PressLabelAsync(pitfalls.Labels[0], pitfalls)).AnswerAsync();
        page.Text.ShouldContain("Last checked");
        Discord.Violations.ShouldBeEmpty();
    }
}
