using MentorBot.Fakes.Discord;

namespace MentorBot.EndToEnd.Tests.Fakes;

public sealed class DiscordRuleTests : IAsyncLifetime
{
    private FakeDiscord _discord = null!;
    private RawBot _bot = null!;

    public async Task InitializeAsync()
    {
        _discord = await FakeDiscord.StartAsync();
        _bot = new RawBot(_discord);
    }

    public Task DisposeAsync() => _discord.DisposeAsync().AsTask();

    public static TheoryData<string, string> RefusedMessages() => new()
    {
        { Says(new string('x', 2001)), "content-length" },
        { "{}", "empty-message" },
        { Embeds(Many(11, _ => """{"title":"x"}""")), "embed-limit" },
        { Embeds($$$"""{"title":"{{{new string('x', 257)}}}"}"""), "embed-limit" },
        { Embeds($$$"""{"description":"{{{new string('x', 4097)}}}"}"""), "embed-limit" },
        { Embeds($$$"""{"footer":{"text":"{{{new string('x', 2049)}}}"}}"""), "embed-limit" },
        { Embeds($$$"""{"author":{"name":"{{{new string('x', 257)}}}"}}"""), "embed-limit" },
        { Embeds($$$"""{"fields":[{{{Many(26, _ => """{"name":"n","value":"v"}""")}}}]}"""), "embed-limit" },
        { Embeds($$$"""{"fields":[{"name":"n","value":"{{{new string('x', 1025)}}}"}]}"""), "embed-limit" },
        { Embeds(Many(2, _ => $$$"""{"description":"{{{new string('x', 3001)}}}"}""")), "embed-limit" },
        { Legacy(Many(6, n => Row(Button($"b{n}")))), "components" },
        { Legacy(Row(Many(6, n => Button($"b{n}")))), "components" },
        { Legacy(Row(Button("same") + "," + Button("same"))), "components" },
        { Legacy(Row(Button(new string('i', 101)))), "components" },
        { Legacy(Row(Button(""))), "components" },
        { Legacy(Row(Button("b", new string('l', 81)))), "components" },
        { Legacy(Row("""{"type":2,"style":5,"label":"x","url":"https://example.org","custom_id":"b"}""")), "components" },
        { Legacy(Row("""{"type":2,"style":9,"label":"x","custom_id":"b"}""")), "components" },
        { Legacy(Row(Select(26))), "components" },
        { Legacy(Row(Select(0))), "components" },
        { Legacy(Row(Select(1) + "," + Button("b"))), "components" },
        { Legacy(Row("")), "components" },
        { Legacy("""{"type":10,"content":"text"}"""), "components" },
        { V2(Text("x"), """ "content":"no", """), "components-v2" },
        { V2(Text("x"), """ "embeds":[{"title":"no"}], """), "components-v2" },
        { V2(Many(41, _ => """{"type":14}""")), "components-v2" },
        { V2($$$"""{"type":17,"components":[{{{Many(40, _ => """{"type":14}""")}}}]}"""), "components-v2" },
        { V2(Many(2, _ => Text(new string('x', 2001)))), "components-v2" },
        { V2("""{"type":2,"style":1,"label":"x","custom_id":"b"}"""), "components" },
        { V2("""{"type":17,"components":[{"type":17,"components":[{"type":14}]}]}"""), "components" },
        { V2("""{"type":9,"components":[{"type":10,"content":"x"}]}"""), "components" },
    };

    [Theory]
    [MemberData(nameof(RefusedMessages))]
    public async Task A_message_over_a_limit_is_refused(string body, string rule)
    {
        (await _bot.CallAsync("POST", "/channels/1/messages", body)).Status.ShouldBe(400);
        _discord.Violations.Rules.ShouldAllBe(one => one == rule);
        _discord.Posted.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"content":"x"}""")]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":["users"]}}""")]
    [InlineData("""{"content":"x","allowed_mentions":{}}""")]
    [InlineData("""{"flags":32768,"components":[{"type":10,"content":"x"}]}""")]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":[],"replied_user":true}}""")]
    public async Task Text_that_may_call_people_is_recorded(string body)
    {
        (await _bot.CallAsync("POST", "/channels/1/messages", body)).Status.ShouldBe(200);
        _discord.Violations.Rules.ShouldBe(["allowed-mentions"]);
    }

    [Fact]
    public async Task Everything_up_to_the_limits_is_accepted()
    {
        string[] bodies =
        [
            Says(new string('x', 2000)),
            Legacy(Many(5, row => Row(Many(5, n => Button($"{row}.{n}", new string('l', 80)))))),
            Legacy(Row(Select(25))),
            V2($$$"""{"type":17,"components":[{{{Text(new string('x', 4000))}}},{{{Many(38, _ => """{"type":14}""")}}}]}"""),
            V2("""{"type":9,"components":[{"type":10,"content":"x"}],"accessory":{"type":2,"style":2,"label":"y","custom_id":"b"}}"""),
        ];
        foreach (var body in bodies)
            (await _bot.CallAsync("POST", "/channels/1/messages", body)).Status.ShouldBe(200, body);
        _discord.Violations.ShouldBeEmpty();
    }

    public static TheoryData<string> RefusedCommands() =>
    [
        """[{"name":"Role","description":"d"}]""",
        """[{"name":"a role","description":"d"}]""",
        $$"""[{"name":"{{new string('n', 33)}}","description":"d"}]""",
        """[{"name":"role","description":""}]""",
        $$"""[{"name":"role","description":"{{new string('d', 101)}}"}]""",
        """[{"name":"role","description":"d"},{"name":"role","description":"d"}]""",
        """[{"name":"Ask","type":3,"description":"d"}]""",
        """[{"name":"role","description":"d","default_member_permissions":32}]""",
        """[{"name":"role","description":"d","contexts":[3]}]""",
        Command("""{"type":3,"name":"a","description":"d"},{"type":3,"name":"b","description":"d","required":true}"""),
        Command(Many(26, n => $$"""{"type":3,"name":"o{{n}}","description":"d"}""")),
        Command("""{"type":3,"name":"a","description":"d"},{"type":3,"name":"a","description":"d"}"""),
        Command("""{"type":3,"name":"a","description":"d","autocomplete":true,"choices":[{"name":"n","value":"v"}]}"""),
        Command($$"""{"type":3,"name":"a","description":"d","choices":[{{Many(26, n => $$$"""{"name":"n{{{n}}}","value":"v{{{n}}}"}""")}}]}"""),
        Command("""{"type":3,"name":"a","description":"d","choices":[{"name":"n","value":""}]}"""),
        Command("""{"type":1,"name":"a","description":"d"},{"type":3,"name":"b","description":"d"}"""),
        Command("""{"type":3,"name":"a","description":"d","name_localizations":{"de":"Gross"}}"""),
        Command(Many(25, n => $$"""{"type":3,"name":"o{{n}}","description":"{{new string('d', 100)}}","description_localizations":{"de":"{{new string('d', 100)}}"},"choices":[{{Many(3, c => $$$"""{"name":"{{{new string('c', 40)}}}{{{c}}}","value":"{{{new string('v', 50)}}}"}""")}}]}""")),
        "{}",
    ];

    [Theory]
    [MemberData(nameof(RefusedCommands))]
    public async Task A_command_over_a_limit_is_refused(string body)
    {
        (await PutAsync(body)).ShouldBe(400);
        _discord.Violations.Rules.ShouldAllBe(one => one == "command");
        _discord.CommandPuts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Commands_are_kept_and_registering_them_again_unchanged_is_recorded()
    {
        const string Body = """[{"name":"role","description":"d","options":[{"type":3,"name":"name","description":"d","required":true,"autocomplete":true}]}]""";
        (await PutAsync(Body)).ShouldBe(200);
        (await _bot.CallAsync("GET", $"/applications/{_discord.Options.ApplicationId}/commands")).Body[0].GetProperty("name").GetString().ShouldBe("role");
        _discord.Violations.ShouldBeEmpty();
        await PutAsync(Body);
        _discord.CommandPuts.Count.ShouldBe(2);
        _discord.Violations.Rules.ShouldBe(["command-unchanged"]);
    }

    [Fact]
    public async Task People_can_only_use_what_is_registered()
    {
        await PutAsync("""[{"name":"quiz","description":"d","options":[{"type":1,"name":"start","description":"d","options":[{"type":3,"name":"pace","description":"d","required":true,"choices":[{"name":"Fast","value":"fast"}]}]}]}]""");
        await _bot.ReadyAsync();
        await Should.ThrowAsync<InvalidOperationException>(() => _discord.SlashAsync("role"));
        await Should.ThrowAsync<InvalidOperationException>(() => _discord.SlashAsync("quiz stop"));
        await Should.ThrowAsync<InvalidOperationException>(() => _discord.SlashAsync("quiz start"));
        await Should.ThrowAsync<InvalidOperationException>(() => _discord.SlashAsync("quiz start", Pace("slow")));
        var asked = await _discord.SlashAsync("quiz start", Pace("fast"));
        var sub = asked.Payload.GetProperty("data").GetProperty("options")[0];
        sub.GetProperty("name").GetString().ShouldBe("start");
        sub.GetProperty("options")[0].GetProperty("value").GetString().ShouldBe("fast");
    }

    private static Dictionary<string, object> Pace(string pace) => new(StringComparer.Ordinal) { ["pace"] = pace };

    private async Task<int> PutAsync(string body) =>
        (await _bot.CallAsync("PUT", $"/applications/{_discord.Options.ApplicationId}/commands", body)).Status;

    private static string Says(string text) => $$"""{"content":"{{text}}",{{RawBot.Silent}}}""";

    private static string Embeds(string embeds) => $$"""{"embeds":[{{embeds}}],{{RawBot.Silent}}}""";

    private static string Legacy(string rows) => $$"""{"content":"x","components":[{{rows}}],{{RawBot.Silent}}}""";

    private static string V2(string components, string more = "") => $$"""{"flags":32768,{{more}}"components":[{{components}}],{{RawBot.Silent}}}""";

    private static string Row(string inside) => $$"""{"type":1,"components":[{{inside}}]}""";

    private static string Button(string id, string label = "x") => $$"""{"type":2,"style":1,"label":"{{label}}","custom_id":"{{id}}"}""";

    private static string Select(int options) => $$"""{"type":3,"custom_id":"s","options":[{{Many(options, n => $$$"""{"label":"l{{{n}}}","value":"v{{{n}}}"}""")}}]}""";

    private static string Text(string text) => $$"""{"type":10,"content":"{{text}}"}""";

    private static string Command(string options) => $$"""[{"name":"role","description":"d","options":[{{options}}]}]""";

    private static string Many(int count, Func<int, string> one) => string.Join(',', Enumerable.Range(0, count).Select(one));
}
