using System.Text.Json;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack.Rules;

/// <summary>What Slack accepts as the options of a list that asks for them: https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload.</summary>
internal static class OptionRules
{
    private const string Rule = "options";
    private const int Most = 100;

    /// <summary>Whether this is somebody who looks something up.</summary>
    public static bool AreAskedBy(SlackAct act) => act.Payload.Text("type") == "block_suggestion";

    public static IEnumerable<Finding> Check(JsonElement answer)
    {
        var options = answer.Items("options").ToArray();
        return Finding.When(answer.At("options").ValueKind is not JsonValueKind.Array, Rule, "the answer to a suggestion has no list of options")
            .Concat(Finding.More(Rule, "options", options.Length, Most))
            .Concat(options.SelectMany(One))
            .Concat(options.GroupBy(one => one.Text("value"), StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => new Finding(Rule, $"two options of value '{same.Key}'")));
    }

    private static IEnumerable<Finding> One(JsonElement option) =>
        BlockRules.Plain(option.At("text"), "option text", 75).Concat(Finding.Outside(Rule, "option value", option.Text("value"), 1, 150));
}
