using Microsoft.Extensions.Options;

namespace MentorBot.Web;

/// <summary>Checks where the bot is to listen; each message names the key and what to do.</summary>
internal sealed class WebOptionsCheck : IValidateOptions<WebOptions>
{
    public ValidateOptionsResult Validate(string? name, WebOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(WebOptions options)
    {
        if (options.ToEndPoint() is null)
        {
            yield return "Web:Listen is not an address to listen at: give one such as http://127.0.0.1:8080, or http://*:8080 for all; TLS is the proxy's.";
        }

        if (options.ToNetworks() is null)
        {
            yield return "Web:Proxies is not a list of addresses: give IP addresses or networks such as 10.0.0.0/8, with commas between.";
        }
    }
}
