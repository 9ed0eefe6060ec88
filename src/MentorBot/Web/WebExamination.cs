using System.Collections.Immutable;
using System.Net;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.Http;
using Microsoft.Extensions.Options;

namespace MentorBot.Web;

/// <summary>Looks whether the bot that runs here listens where the settings say.</summary>
internal sealed class WebExamination(IOptions<WebOptions> web, WebRoutes routes, TimeProvider time) : IExamination
{
    private const string Check = "listening";
    private const string Living = "ok";

    /// <summary>What this part of the bot is called.</summary>
    internal static Area Here { get; } = new("web");

    public async Task<ImmutableArray<Finding>> ExamineAsync(CancellationToken cancel)
    {
        if (routes.Wanted.Count == 0 && web.Value.Listen is null)
        {
            return [Here.Off(Check, "It listens nowhere, and need not.", "With Web:Listen it tells whoever asks how it does.")];
        }

        return [web.Value.Here(HealthEndpoint.LivePath) is { } url
            ? Judge(url.Authority, await new Inquiry(time).AskAsync(late => Ask(url, late), cancel))
            : Here.Look(Check, "Web:Listen leaves the port to chance, so nobody can be asked there.", "Name a port, such as http://127.0.0.1:8080.")];
    }

    private static Finding Judge(string where, ApiOutcome<string> outcome) => outcome switch
    {
        ApiOutcome<string>.Ok { Value: Living } => Here.Fine(Check, $"The bot that runs here listens at {where}."),
        ApiOutcome<string>.Unreachable { Reason: Inquiry.Late } => Here.Broken(Check, $"Who listens at {where} does not answer in time.", "Look whether it hangs (its log, the machine's load), and start it again."),
        ApiOutcome<string>.Unreachable => Here.Look(Check, $"Nobody listens at {where}: the bot is not running.", "Start it, and look again."),
        _ => Here.Broken(Check, $"At {where} another program listens than the bot.", "Give the bot another port by Web:Listen, or end that program."),
    };

    private static async Task<ApiOutcome<string>> Ask(Uri url, CancellationToken cancel)
    {
        // A proxy between us and this machine's own bot would answer in its stead.
        using var way = new HttpClientHandler { UseProxy = false };
        using var http = new HttpClient(way);
        try
        {
            using var answer = await http.GetAsync(url, cancel);
            return answer.StatusCode is HttpStatusCode.OK
                ? new ApiOutcome<string>.Ok(await answer.Content.ReadAsStringAsync(cancel))
                : new ApiOutcome<string>.Refused((int)answer.StatusCode, "");
        }
        catch (HttpRequestException)
        {
            return new ApiOutcome<string>.Unreachable("");
        }
    }
}
