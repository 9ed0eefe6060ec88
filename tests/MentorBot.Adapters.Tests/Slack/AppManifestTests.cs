using System.Text.Json.Nodes;
using MentorBot.Core.Commands;
using MentorBot.Slack;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>The manifest by the rules of https://docs.slack.dev/reference/app-manifest and https://raw.githubusercontent.com/slackapi/manifest-schema/main/schemas/manifest.schema.1.0.0.json.</summary>
public sealed class AppManifestTests
{
    private static readonly Uri Home = new("https://bot.example.org");

    [Fact]
    public void It_asks_for_what_is_used_and_says_every_command()
    {
        var manifest = Manifest(home: null);
        manifest["oauth_config"]!["scopes"]!["bot"]!.AsArray().Select(scope => scope!.GetValue<string>())
            .ShouldBe(["app_mentions:read", "assistant:write", "chat:write", "commands", "files:write", "im:history", "users:read"]);
        manifest["settings"]!["event_subscriptions"]!["bot_events"]!.ToJsonString().ShouldBe("""["app_home_opened","app_mention","app_uninstalled","message.im","tokens_revoked"]""");
        manifest["features"]!["app_home"]!["home_tab_enabled"]!.GetValue<bool>().ShouldBeTrue();
        manifest["features"]!["app_home"]!["messages_tab_enabled"]!.GetValue<bool>().ShouldBeTrue();
        manifest["features"]!["app_home"]!["messages_tab_read_only_enabled"]!.GetValue<bool>().ShouldBeFalse();
        var command = manifest["features"]!["slash_commands"]!.AsArray().ShouldHaveSingleItem()!;
        command["command"]!.GetValue<string>().ShouldBe("/mentor");
        var hint = command["usage_hint"]!.GetValue<string>();
        foreach (var spec in CommandCatalog.All)
        {
            hint.ShouldContain(spec.Name);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_is_within_the_limits_of_its_schema(bool isHttp)
    {
        var manifest = Manifest(isHttp ? Home : null);
        manifest["_metadata"]!["major_version"]!.GetValue<int>().ShouldBe(1);
        Text(manifest["display_information"]!["name"]).Length.ShouldBeInRange(1, 35);
        Text(manifest["display_information"]!["description"]).Length.ShouldBeInRange(1, 140);
        Text(manifest["display_information"]!["background_color"]).ShouldMatch("^#[0-9A-F]{6}$");
        Text(manifest["features"]!["bot_user"]!["display_name"]).Length.ShouldBeInRange(1, 80);
        var command = manifest["features"]!["slash_commands"]![0]!;
        Text(command["command"]).Length.ShouldBeInRange(2, 32);
        Text(command["description"]).Length.ShouldBeInRange(1, 2000);
        Text(command["usage_hint"]).Length.ShouldBeInRange(1, 1000);
        foreach (var shortcut in manifest["features"]!["shortcuts"]!.AsArray())
        {
            Text(shortcut!["type"]).ShouldBe("message");
            Text(shortcut["name"]).Length.ShouldBeInRange(1, 24);
            Text(shortcut["description"]).Length.ShouldBeInRange(1, 150);
            Text(shortcut["callback_id"]).Length.ShouldBeInRange(1, 255);
        }

        // Slack takes no new app with an assistant_view (https://docs.slack.dev/ai/migrating-to-agent-messaging).
        manifest["features"]!["assistant_view"].ShouldBeNull();
        var pane = manifest["features"]!["agent_view"]!;
        Text(pane["agent_description"]).Length.ShouldBeInRange(1, 140);
        pane["suggested_prompts"]!.AsArray().Count.ShouldBeInRange(1, 4);
        foreach (var prompt in pane["suggested_prompts"]!.AsArray())
        {
            Text(prompt!["title"]).Length.ShouldBeInRange(1, 100);
            TextCommand.TryRead(Text(prompt["message"]), new Core.Conversation.Occasion(DateTimeOffset.UnixEpoch, "1")).ShouldNotBeNull();
        }

        manifest["settings"]!["interactivity"]!["is_enabled"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public void Over_a_socket_it_names_no_address()
    {
        var manifest = Manifest(home: null);
        manifest["settings"]!["socket_mode_enabled"]!.GetValue<bool>().ShouldBeTrue();
        manifest.ToJsonString().ShouldNotContain("url");
    }

    // Without Socket Mode, events, buttons and each command must name where they go, and Slack takes https alone.
    [Fact]
    public void Over_http_it_names_the_address_wherever_slack_sends_something()
    {
        var manifest = Manifest(Home);
        manifest["settings"]!["socket_mode_enabled"]!.GetValue<bool>().ShouldBeFalse();
        foreach (var url in new[] { manifest["settings"]!["event_subscriptions"]!["request_url"], manifest["settings"]!["interactivity"]!["request_url"], manifest["settings"]!["interactivity"]!["message_menu_options_url"], manifest["features"]!["slash_commands"]![0]!["url"] })
        {
            Text(url).ShouldBe("https://bot.example.org/slack/events");
        }
    }

    [Fact]
    public void The_file_for_operators_is_what_is_printed() =>
        File.ReadAllText(KnowledgeFolder.SourceTree.PathOf("deploy/slack-manifest.json")).ShouldBe(AppManifest.ToJson());

    [Fact]
    public void It_is_text_that_people_can_read()
    {
        AppManifest.ToJson().ShouldEndWith("}\n");
        AppManifest.ToJson().ShouldNotContain("\\u00");
    }

    private static JsonObject Manifest(Uri? home) => JsonNode.Parse(AppManifest.ToJson(home))!.AsObject();

    private static string Text(JsonNode? node) => node.ShouldNotBeNull().GetValue<string>();
}
