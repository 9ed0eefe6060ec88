using MentorBot.Discord.Commands;
using MentorBot.Discord.Diagnosis;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.Http;

namespace MentorBot.Adapters.Tests.Diagnosis;

/// <summary>What an operator reads of Discord's answers, one fault at a time.</summary>
public sealed class DiscordFindingsTests
{
    private const string Id = "1100000000000000001";
    private const string Key = "ab";

    private static readonly ApplicationPayload Healthy = new(Id, "Mentor", Key, Flags: 0)
    {
        ApproximateGuildCount = 3,
        IntegrationTypesConfig = new(StringComparer.Ordinal) { ["0"] = Install("bot", "applications.commands"), ["1"] = Install("applications.commands") },
    };

    private static readonly DiscordOptions Gateway = new() { Token = "t", ApplicationId = Id };
    private static readonly DiscordOptions Http = new() { Token = "t", ApplicationId = Id, Mode = "Http", PublicKey = "AB" };

    public static TheoryData<string, string> Faults => new()
    {
        { "nothing", "" },
        { "no answer", "connection: Broken" },
        { "wrong token", "token: Broken" },
        { "a person's token", "token: Broken" },
        { "wrong id", "application: Broken" },
        { "wrong key", "public-key: Broken" },
        { "slow clock", "clock: Look" },
        { "slow clock by http", "clock: Broken" },
        { "address in the portal", "endpoint: Broken" },
        { "no address by http", "endpoint: Broken" },
        { "strange address by http", "endpoint: Look" },
        { "few starts", "gateway: Look" },
        { "too few shards", "shards: Look" },
        { "no greeting", "socket: Broken" },
        { "a command is missing", "commands: Broken" },
        { "a command is another", "commands: Look" },
        { "a command is not ours", "commands: Look" },
        { "code grant", "invitation: Broken" },
        { "in no server", "invitation: Look" },
        { "not for servers", "installation: Look" },
        { "no scope by default", "installation: Look" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_is_told_alone_and_with_what_to_do(string fault, string troubles)
    {
        var findings = DiscordFindings.Of(With(fault));
        string.Join(", ", findings.Troubles()).ShouldBe(troubles);
        findings.Where(finding => finding.Mark is Mark.Look or Mark.Broken).ShouldAllBe(finding => finding.Mend != null);
        findings.Select(finding => finding.Check).ShouldBeUnique();
    }

    [Theory]
    [InlineData(0L, "is off and not needed")]
    [InlineData(1L << 18, "is switched on")]
    [InlineData(1L << 19, "is switched on")]
    public void Whether_messages_come_with_their_words_is_explained(long flags, string said) =>
        DiscordFindings.Of(Facts(Gateway, Healthy with { Flags = flags })).Of("intents").What.ShouldContain(said);

    [Fact]
    public void The_invitation_has_both_scopes() =>
        DiscordFindings.Of(Facts(Gateway, Healthy)).Of("invitation").What.ShouldContain($"https://discord.com/oauth2/authorize?client_id={Id}&scope=bot+applications.commands&permissions=");

    [Fact]
    public void Differing_commands_are_named() =>
        DiscordFindings.Of(Commands(["/quiz"], ["/role"], ["/old"])).Of("commands").What.ShouldBe("The registered commands differ (missing: /quiz; of another version: /role; not ours: /old).");

    private static DiscordFacts With(string fault) => fault switch
    {
        "nothing" => Facts(Gateway, Healthy),
        "no answer" => new DiscordFacts(Gateway, new ApiOutcome<DoorAnswer>.Unreachable("NameResolutionError")),
        "wrong token" => Facts(Gateway, Healthy) with { Application = new ApiOutcome<ApplicationPayload>.Refused(401, "401: Unauthorized"), Self = null, Gateway = null, Commands = null },
        "a person's token" => Facts(Gateway, Healthy) with { Self = Ok(new SelfPayload("1", "ada", Bot: null)) },
        "wrong id" => Facts(Gateway, Healthy with { Id = "99" }) with { Commands = null },
        "wrong key" => Facts(Http, Healthy with { VerifyKey = "cd", InteractionsEndpointUrl = "https://bot.example/discord/interactions" }),
        "slow clock" => Late(Facts(Gateway, Healthy)),
        "slow clock by http" => Late(Facts(Http, Healthy with { InteractionsEndpointUrl = "https://bot.example/discord/interactions" })),
        "address in the portal" => Facts(Gateway, Healthy with { InteractionsEndpointUrl = "https://bot.example/discord/interactions" }),
        "no address by http" => Facts(Http, Healthy),
        "strange address by http" => Facts(Http, Healthy with { InteractionsEndpointUrl = "https://bot.example/x" }),
        "few starts" => Facts(Gateway, Healthy) with { Gateway = Ok(new GatewayBotPayload("wss://g", 1, new SessionStartLimitPayload(1000, 3, 3_600_000, 1))) },
        "too few shards" => Facts(Gateway, Healthy) with { Gateway = Ok(new GatewayBotPayload("wss://g", 4, SessionStartLimit: null)) },
        "no greeting" => Facts(Gateway, Healthy) with { Hello = new ApiOutcome<HelloPayload>.Unreachable("the socket does not open") },
        "a command is missing" => Commands(["/quiz"], [], []),
        "a command is another" => Commands([], ["/quiz"], []),
        "a command is not ours" => Commands([], [], ["/quiz"]),
        "code grant" => Facts(Gateway, Healthy with { BotRequireCodeGrant = true }),
        "in no server" => Facts(Gateway, Healthy with { ApproximateGuildCount = 0 }),
        "not for servers" => Facts(Gateway, Healthy with { IntegrationTypesConfig = new(StringComparer.Ordinal) { ["1"] = null } }),
        "no scope by default" => Facts(Gateway, Healthy with { IntegrationTypesConfig = new(StringComparer.Ordinal) { ["0"] = Install("applications.commands") } }),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "There is no such fault."),
    };

    private static DiscordFacts Facts(DiscordOptions settings, ApplicationPayload application) => new(settings, Ok(new DoorAnswer(new Uri("wss://g"), TimeSpan.Zero)))
    {
        Application = Ok(application),
        Self = Ok(new SelfPayload("1", "mentor", Bot: true)),
        Gateway = Ok(new GatewayBotPayload("wss://g", 1, new SessionStartLimitPayload(1000, 990, 3_600_000, 1))),
        Commands = Ok(new CommandDifferences([], [], [])),
        Hello = settings.IsHttp ? null : Ok(new HelloPayload(41_250)),
    };

    private static DiscordFacts Late(DiscordFacts facts) => facts with { Door = Ok(new DoorAnswer(null, TimeSpan.FromMinutes(-9))) };

    private static DiscordFacts Commands(string[] missing, string[] different, string[] extra) =>
        Facts(Gateway, Healthy) with { Commands = Ok(new CommandDifferences([.. missing], [.. different], [.. extra])) };

    private static InstallPayload Install(params string[] scopes) => new(new InstallParamsPayload(scopes));

    private static ApiOutcome<T> Ok<T>(T value) => new ApiOutcome<T>.Ok(value);
}
