using System.CommandLine;
using MentorBot;
using MentorBot.Hosting;
using MentorBot.Verbs;

var root = new RootCommand("MentorBot, a career mentor for Discord and Slack. Without a verb it runs.")
{
    RunVerb.Create(),
    ChatVerb.Create(),
    AskVerb.Create(),
    CheckVerb.Create(),
    RegisterVerb.Create(),
    NewVerb.Create(),
    ShowVerb.Create(),
    DiffVerb.Create(),
    EvalVerb.Create(),
    GapsVerb.Create(),
    SchemaVerb.Create(),
    ManifestVerb.Create(),
    QuizVerb.Create(),
    HealthVerb.Create(),
    DoctorVerb.Create(),
};
root.SetAction((_, cancel) => RunVerb.RunAsync(knowledge: null, cancel));

// "@everyone what is mlops?" is a question, not the name of a file with options.
// The host answers SIGTERM and Ctrl+C itself, so that turns under way can finish.
var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
try
{
    var code = await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? ExitCode.CouldNotRun : code;
}
catch (SettingsException fault)
{
    await Console.Error.WriteLineAsync($"The settings are not right:\n  {fault.Message}");
    return ExitCode.CouldNotRun;
}
