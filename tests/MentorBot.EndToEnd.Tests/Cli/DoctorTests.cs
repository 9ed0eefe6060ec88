using MentorBot.Diagnosis;
using MentorBot.Runtime.Diagnosis;
using Microsoft.Extensions.Configuration;

namespace MentorBot.EndToEnd.Tests.Cli;

/// <summary>How findings are shown, and that no secret is among them.</summary>
public sealed class DoctorTests
{
    private static readonly Area Discord = new("discord");

    [Fact]
    public void People_read_areas_marks_and_what_to_do_and_no_address_is_cut()
    {
        var address = "https://example.org/" + new string('a', 90);
        var lines = ReportLines.Of([Discord.Fine("token", "It is right."), Discord.Broken("commands", $"Some of the commands are missing here and there, see {address}", "Register them.")], width: 60)
            .Select(line => (line.Mark, line.Text));
        lines.ShouldBe([
            (null, "Discord"),
            (Mark.Fine, "token          It is right."),
            (Mark.Broken, "commands       Some of the commands are missing"),
            (null, new string(' ', 25) + "here and there, see"),
            (null, new string(' ', 25) + address),
            (null, new string(' ', 25) + "To do: Register them."),
            (null, ""),
            (null, "1 thing is broken."),
        ]);
    }

    [Fact]
    public void Programs_read_stable_names() => ReportJson.Of([Discord.Look("clock", "It is late.", "Set it.")]).ShouldBe("""
        {
          "broken": 0,
          "look": 1,
          "findings": [
            {
              "area": "discord",
              "check": "clock",
              "mark": "look",
              "what": "It is late.",
              "mend": "Set it."
            }
          ]
        }
        """);

    [Fact]
    public void A_platform_that_repeats_our_secret_is_not_quoted()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([
            new("Discord:Token", "discord.secret.token"),
            new("Storage:ConnectionString", "Host=db;Password=the-database-password"),
        ]).Build();
        var shown = new Discretion(settings).Of(Discord.Broken("token", "It refuses discord.secret.token\u001b[2J", "Not the-database-password, please."));
        shown.What.ShouldBe("It refuses (a secret)[2J");
        shown.Mend.ShouldBe("Not (a secret), please.");
    }
}
