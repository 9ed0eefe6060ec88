using System.Text.RegularExpressions;
using MentorBot.Web;
using Microsoft.Extensions.Hosting;
using YamlDotNet.RepresentationModel;

namespace MentorBot.EndToEnd.Tests.Deploy;

/// <summary>The image, the compose file, the manifests and the unit name only what the program has.</summary>
public sealed partial class ContainerFileTests
{
    private const string Container = "spec/template/spec/containers/0";

    private static string Dockerfile { get; } = File.ReadAllText(Path.Combine(DeployFolder.Repository, "Dockerfile"));

    private static YamlMappingNode Compose { get; } = DeployFolder.Yaml("compose.yaml");

    private static YamlMappingNode Deployment { get; } = DeployFolder.Yaml("kubernetes/deployment.yaml");

    public static TheoryData<string> YamlFiles => [.. Directory
        .EnumerateFiles(DeployFolder.Path(""), "*.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(DeployFolder.Path(""), file))];

    [Theory]
    [MemberData(nameof(YamlFiles))]
    public void Every_yaml_file_can_be_read(string file) => DeployFolder.Yaml(file).Children.ShouldNotBeEmpty();

    [Fact]
    public void The_image_is_made_in_two_stages_runs_as_nobody_in_particular_and_needs_no_shell()
    {
        Regex.Count(Dockerfile, "^FROM ", RegexOptions.Multiline).ShouldBe(2);
        Dockerfile.ShouldContain("\nFROM mcr.microsoft.com/dotnet/runtime-deps:");
        Dockerfile.ShouldContain("\nUSER $APP_UID\n");
        Dockerfile.ShouldContain("CMD [\"/app/mentorbot\", \"health\"]\n");
        Dockerfile.ShouldContain("\nENTRYPOINT [\"/app/mentorbot\"]\n");
        Dockerfile.IndexOf("\nUSER ", StringComparison.Ordinal).ShouldBeGreaterThan(Dockerfile.LastIndexOf("\nRUN ", StringComparison.Ordinal));
        Named().Matches(Dockerfile).Select(match => match.Value).ShouldBeSubsetOf(KnownSettings.All);
    }

    [Fact]
    public void Compose_hands_over_settings_that_there_are_and_each_secret_as_a_file_of_its_name()
    {
        Compose.Keys("services").ShouldBe(["mentorbot", "postgres", "collector"]);
        Compose.Keys("services/mentorbot/environment").ShouldBeSubsetOf(KnownSettings.All.Except(KnownSettings.Secrets));
        Compose.List("services/mentorbot/secrets").ShouldBeSubsetOf(KnownSettings.Secrets);
        var secrets = Compose.Keys("secrets");
        secrets.ShouldBe([.. Compose.List("services/mentorbot/secrets"), .. Compose.List("services/postgres/secrets")]);
        secrets.ShouldAllBe(name => Compose.Says($"secrets/{name}/file") == $"./secrets/{name}");
    }

    [Fact]
    public void Compose_runs_the_bot_without_rights_and_the_others_only_where_they_are_wanted()
    {
        (Compose.Says("services/mentorbot/image"), Compose.Says("services/mentorbot/read_only")).ShouldBe(("mentorbot", "true"));
        Compose.List("services/mentorbot/cap_drop").ShouldBe(["ALL"]);
        Compose.List("services/mentorbot/security_opt").ShouldBe(["no-new-privileges:true"]);
        Compose.List("services/postgres/profiles").ShouldBe(["postgres"]);
        Compose.List("services/collector/profiles").ShouldBe(["telemetry"]);
        Compose.Says("services/mentorbot/depends_on/postgres/required").ShouldBe("false");
        Compose.Keys("volumes").ShouldBe(["data", "postgres"]);
    }

    [Fact]
    public void Kubernetes_asks_at_paths_that_answer_and_at_the_port_that_is_listened_at()
    {
        (Deployment.Says($"{Container}/startupProbe/httpGet/path"), Deployment.Says($"{Container}/livenessProbe/httpGet/path"), Deployment.Says($"{Container}/readinessProbe/httpGet/path"))
            .ShouldBe((HealthEndpoint.LivePath, HealthEndpoint.LivePath, HealthEndpoint.ReadyPath));
        new[] { "startupProbe", "livenessProbe", "readinessProbe" }.ShouldAllBe(probe => Deployment.Says($"{Container}/{probe}/httpGet/port") == "http");
        Deployment.Says($"{Container}/ports/0/name").ShouldBe("http");
        var listen = new WebOptions { Listen = DeployFolder.Yaml("kubernetes/configmap.yaml").Says("data/Web__Listen") };
        listen.ToEndPoint()!.Port.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(Deployment.Says($"{Container}/ports/0/containerPort"));
        DeployFolder.Yaml("kubernetes/service.yaml").Says("spec/ports/0/targetPort").ShouldBe("http");
    }

    [Fact]
    public void Kubernetes_hands_over_settings_that_there_are_and_secrets_as_files_only()
    {
        var settings = DeployFolder.Yaml("kubernetes/configmap.yaml").Keys("data");
        settings.ShouldBeSubsetOf(KnownSettings.All.Except(KnownSettings.Secrets));
        DeployFolder.Yaml("kubernetes/secret.yaml").Keys("stringData").ShouldBeSubsetOf(KnownSettings.Secrets);
        Deployment.Says($"{Container}/envFrom/0/configMapRef/name").ShouldBe("mentorbot");
        (Deployment.At($"{Container}/env"), Deployment.At($"{Container}/envFrom/0/secretRef")).ShouldBe((null, null));
        (Deployment.Says($"{Container}/volumeMounts/0/mountPath"), Deployment.Says("spec/template/spec/volumes/0/secret/secretName")).ShouldBe(("/run/secrets", "mentorbot"));
    }

    [Fact]
    public void Kubernetes_runs_it_without_rights_within_limits_and_never_takes_the_last_one_away()
    {
        (Deployment.Says("spec/template/spec/securityContext/runAsNonRoot"), Deployment.Says($"{Container}/securityContext/readOnlyRootFilesystem"), Deployment.Says($"{Container}/securityContext/allowPrivilegeEscalation"))
            .ShouldBe(("true", "true", "false"));
        Deployment.List($"{Container}/securityContext/capabilities/drop").ShouldBe(["ALL"]);
        Deployment.Says($"{Container}/resources/limits/memory").ShouldNotBeNullOrEmpty();
        int.Parse(Deployment.Says("spec/replicas")!, System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(1);
        DeployFolder.Yaml("kubernetes/poddisruptionbudget.yaml").Says("spec/minAvailable").ShouldBe("1");
        var selects = new[] { Deployment.At("spec/selector/matchLabels"), Deployment.At("spec/template/metadata/labels"), DeployFolder.Yaml("kubernetes/poddisruptionbudget.yaml").At("spec/selector/matchLabels"), DeployFolder.Yaml("kubernetes/service.yaml").At("spec/selector") };
        selects.ShouldAllBe(one => one!.ToString() == selects[0]!.ToString());
        DeployFolder.Yaml("kubernetes/kustomization.yaml").List("resources").Order(StringComparer.Ordinal).Select(file => $"kubernetes/{file}")
            .ShouldBe(DeployFolder.Files("kubernetes", "*.yaml").Where(file => !file.EndsWith("kustomization.yaml", StringComparison.Ordinal)));
    }

    [Fact]
    public void Kubernetes_sends_nothing_to_a_bot_that_stops_and_leaves_it_time_to_finish()
    {
        var leaves = Seconds($"{Container}/lifecycle/preStop/sleep/seconds");
        leaves.ShouldBeGreaterThan(0);
        Seconds("spec/template/spec/terminationGracePeriodSeconds").ShouldBeGreaterThanOrEqualTo(leaves + (int)new HostOptions().ShutdownTimeout.TotalSeconds);

        static int Seconds(string path) => int.Parse(Deployment.Says(path)!, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void The_unit_names_settings_that_there_are_and_gives_no_rights()
    {
        var unit = DeployFolder.Text("mentorbot.service");
        Named().Matches(unit).Select(match => match.Value).ShouldBeSubsetOf(KnownSettings.All);
        foreach (var line in new[] { "DynamicUser=yes", "NoNewPrivileges=yes", "CapabilityBoundingSet=", "ProtectSystem=strict", "RestartPreventExitStatus=2 3", "SystemCallFilter=@system-service" })
        {
            unit.Split('\n').ShouldContain(line);
        }
    }

    [Fact]
    public void The_unit_listens_where_a_shell_without_its_settings_asks_for_its_health()
    {
        const string Listen = "Environment=Web__Listen=";
        var unit = DeployFolder.Text("mentorbot.service").Split('\n').Single(line => line.StartsWith(Listen, StringComparison.Ordinal));
        new WebOptions { Listen = unit[Listen.Length..] }.ToEndPoint().ShouldBe(new WebOptions().ToEndPoint());
    }

    [GeneratedRegex("[A-Z][A-Za-z]+__[A-Za-z_]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
