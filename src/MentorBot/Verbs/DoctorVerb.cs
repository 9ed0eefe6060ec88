using System.Collections.Immutable;
using System.CommandLine;
using MentorBot.Diagnosis;
using MentorBot.Hosting;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.State;
using MentorBot.Terminal;
using Spectre.Console;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot doctor</c>: looks at settings, platforms, knowledge and memory, and says what is not right and how to mend it; changes nothing.</summary>
internal static class DoctorVerb
{
    private const int WidestLine = 120;
    private const int NarrowestLine = 60;

    internal static Command Create()
    {
        var format = new Option<string>("--format") { Description = "How to print: text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var only = new Option<string[]>("--only") { Description = $"Look at these parts only: {string.Join(", ", Checkup.Parts)}", HelpName = "part", AllowMultipleArgumentsPerToken = true };
        only.AcceptOnlyFromAmong([.. Checkup.Parts]);
        var knowledge = SharedOptions.Knowledge();
        var verb = new Command("doctor", "Find out what is not right and how to mend it: settings, tokens, scopes, commands, clock, knowledge, memory") { format, only, knowledge };
        verb.SetAction((parsed, cancel) => Run(parsed.GetValue(knowledge), parsed.GetValue(only) ?? [], parsed.GetValue(format) == "json", cancel));
        return verb;
    }

    private static async Task<int> Run(string? knowledge, string[] only, bool asJson, CancellationToken cancel)
    {
        var builder = MentorHost.Create(SharedOptions.Settings(knowledge), LogLevel.None);
        builder.Services.AddSingleton<Action<PlatformRefusal>>(_ => { });
        builder.Services.AddRooms();
        using var host = builder.Build();
        var discretion = new Discretion(builder.Configuration);
        ImmutableArray<Finding> findings = [.. (await Checkup.RunAsync(host.Services, only, cancel)).Select(discretion.Of)];
        if (asJson)
        {
            await Console.Out.WriteLineAsync(ReportJson.Of(findings));
        }
        else
        {
            Print(findings);
        }

        return Checkup.AreSettingsWrong(findings) ? ExitCode.CouldNotRun
            : findings.Any(finding => finding.Mark is Mark.Broken) ? ExitCode.Complaints
            : ExitCode.Ok;
    }

    private static void Print(ImmutableArray<Finding> findings)
    {
        var console = TerminalConsole.Open(Console.Out, interactive: !Console.IsOutputRedirected);
        var width = Console.IsOutputRedirected ? console.Profile.Width : Math.Clamp(Console.WindowWidth, NarrowestLine, WidestLine);
        foreach (var line in ReportLines.Of(findings, width))
        {
            if (line.Mark is { } mark)
            {
                console.Write(new Text($"  {ReportLines.Word(mark),-ReportLines.MarkWidth}", Colour(mark)));
            }

            // Not by way of the console, which would cut an address at the window's edge.
            console.Profile.Out.Writer.WriteLine(line.Text);
        }
    }

    private static Style Colour(Mark mark) => new(mark switch
    {
        Mark.Fine => Color.Green,
        Mark.Look => Color.Yellow,
        Mark.Broken => Color.Red,
        _ => Color.Grey,
    });
}
