using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using MentorBot.Core.Replies;
using MentorBot.KnowledgeFolder.Watching;
using MentorBot.Runtime.Telemetry;
using MentorBot.Runtime.Turns;
using YamlDotNet.RepresentationModel;

namespace MentorBot.EndToEnd.Tests.Deploy;

/// <summary>Alerts and dashboards ask for figures that the program has, and every alert has a page that says what to do.</summary>
public sealed partial class AlertFileTests
{
    private static readonly string[] Tags = ["platform", "command", "outcome", "session", "kind", "le", "gc_heap_generation", "job"];

    private static IReadOnlyList<YamlNode> Alerts { get; } = [.. ((YamlSequenceNode)DeployFolder.Yaml("prometheus/alerts.yaml").At("groups/0/rules")!).Children];

    private static IReadOnlyList<string> Figures { get; } = [.. Instruments().SelectMany(InPrometheus)];

    [Fact]
    public void Every_alert_asks_for_figures_that_there_are() => Alerts.SelectMany(alert => Asked(alert.Says("expr")!)).Distinct().ShouldBeSubsetOf(Figures);

    [Fact]
    public void Every_panel_asks_for_figures_that_there_are()
    {
        var asked = Panels().SelectMany(panel => panel.GetProperty("targets").EnumerateArray()).Select(target => target.GetProperty("expr").GetString()!).ToList();
        asked.SelectMany(Asked).Distinct().ShouldBeSubsetOf(Figures);
        asked.SelectMany(GroupedBy).Distinct().ShouldBeSubsetOf(Tags);
    }

    [Fact]
    public void Every_figure_of_ours_is_on_the_dashboard()
    {
        var asked = Asked(DeployFolder.Text("grafana/dashboard.json")).ToHashSet(StringComparer.Ordinal);
        Instruments().Where(instrument => instrument.Name.StartsWith("mentorbot.", StringComparison.Ordinal))
            .ShouldAllBe(instrument => InPrometheus(instrument).Any(asked.Contains));
    }

    [Fact]
    public void Outcomes_that_are_asked_for_exist()
    {
        string[] known = [.. Enum.GetValues<Outcome>().Select(TurnMetrics.Word), TurnWatch.TooFast, TurnWatch.Busy, TurnWatch.NotKept, TurnWatch.Broke];
        var files = DeployFolder.Text("prometheus/alerts.yaml") + DeployFolder.Text("grafana/dashboard.json").Replace("\\\"", "\"", StringComparison.Ordinal);
        Outcomes().Matches(files).Select(match => match.Groups["word"].Value).Distinct().ShouldBeSubsetOf(known);
    }

    [Fact]
    public void Who_sent_a_figure_is_asked_for_under_both_names_that_Prometheus_has_for_it() =>
        Alerts.Select(alert => alert.Says("expr")!).ShouldAllBe(asked => asked.Contains("{job=", StringComparison.Ordinal) == asked.Contains("{exported_job=", StringComparison.Ordinal));

    [Fact]
    public void Where_few_events_matter_the_first_one_counts()
    {
        var counted = Alerts.Select(alert => alert.Says("expr")!).Where(asked => AtMostTwo().IsMatch(asked))
            .SelectMany(asked => Increases().Matches(asked).Select(match => (asked, match))).ToList();
        counted.Count.ShouldBe(5);
        foreach (var (asked, match) in counted)
        {
            var (what, time) = (match.Groups["what"].Value, match.Groups["time"].Value);
            asked.ShouldContain($"({what} unless max_over_time({what}[{time}] offset {time})) or {match.Value}");
        }
    }

    [Fact]
    public void A_sum_is_known_where_only_one_of_its_figures_is() =>
        Alerts.Select(alert => alert.Says("expr")!).Where(asked => asked.Contains(" + ", StringComparison.Ordinal))
            .ShouldAllBe(asked => asked.Split("or vector(0)", StringSplitOptions.None).Length == asked.Split(" + ", StringSplitOptions.None).Length + 1);

    [Fact]
    public void Every_alert_says_what_it_means_and_has_one_page()
    {
        Alerts.ShouldAllBe(alert => alert.Says("annotations/summary") != null && alert.Says("labels/severity") != null);
        var pages = Alerts.Select(alert => alert.Says("annotations/runbook_url")!).ToList();
        pages.Order(StringComparer.Ordinal).ShouldBe(DeployFolder.Files("runbook", "*.md"));
        Alerts.ShouldAllBe(alert => DeployFolder.Text(alert.Says("annotations/runbook_url")!).Contains($"*{alert.Says("alert")}*", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_page_points_to_is_there()
    {
        foreach (var page in DeployFolder.Files("runbook", "*.md").Append("README.md"))
        {
            foreach (Match link in Links().Matches(DeployFolder.Text(page)))
            {
                var target = Path.Combine(Path.GetDirectoryName(DeployFolder.Path(page))!, link.Groups["target"].Value);
                (File.Exists(target) || Directory.Exists(target)).ShouldBeTrue($"{page} points to {link.Groups["target"].Value}");
            }
        }
    }

    private static IEnumerable<JsonElement> Panels() => JsonDocument.Parse(DeployFolder.Text("grafana/dashboard.json")).RootElement.GetProperty("panels").EnumerateArray();

    private static IEnumerable<string> Asked(string expression) => Named().Matches(expression).Select(match => match.Value);

    private static IEnumerable<string> GroupedBy(string expression) => Groups().Matches(expression).SelectMany(match => match.Groups["tags"].Value.Split(',', StringSplitOptions.TrimEntries));

    private static List<Instrument> Instruments()
    {
        foreach (var type in new[] { typeof(TurnMetrics), typeof(PlatformMetrics), typeof(KnowledgeMetrics) })
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        var found = new List<Instrument>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name is "System.Runtime" or TurnMetrics.MeterName or PlatformMetrics.MeterName or KnowledgeMetrics.MeterName)
                {
                    found.Add(instrument);
                }
            },
        };
        listener.Start();
        return found;
    }

    // As OpenTelemetry's Prometheus exporter names them: https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/.
    private static IEnumerable<string> InPrometheus(Instrument instrument)
    {
        var unit = instrument.Unit switch { "s" => "_seconds", "By" => "_bytes", null or ['{', ..] => "", var other => $"_{other}" };
        var name = instrument.Name.Replace('.', '_') + unit;
        var kind = instrument.GetType().Name;
        return kind.StartsWith("Histogram", StringComparison.Ordinal) ? [$"{name}_bucket", $"{name}_sum", $"{name}_count"]
            : kind.StartsWith("Counter", StringComparison.Ordinal) || kind.StartsWith("ObservableCounter", StringComparison.Ordinal) ? [$"{name}_total"]
            : [name];
    }

    [GeneratedRegex("\\b(?:mentorbot|dotnet)_[a-z_]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex("increase\\((?<what>[^\\[]+)\\[(?<time>[0-9a-z]+)\\]\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Increases();

    [GeneratedRegex("> [0-2]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AtMostTwo();

    [GeneratedRegex("by \\((?<tags>[a-z_, ]+)\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Groups();

    [GeneratedRegex("outcome=\"(?<word>[a-z_]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Outcomes();

    [GeneratedRegex("\\]\\((?!https?:)(?<target>[^)#]+)[^)]*\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();
}
