using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>Events as Slack's documentation and its SDK's recorded samples give them.</summary>
internal static class SlackPayloads
{
    public const string Channel = "C0CAREERS";
    private const string Verification = "legacy-verification-token";

    public static JsonObject Slash(FakeSlackOptions options, string command, string text, SlackUser user, string channel) => new()
    {
        ["token"] = Verification,
        ["team_id"] = options.TeamId,
        ["team_domain"] = "learners",
        ["channel_id"] = channel,
        ["channel_name"] = NameOf(channel),
        ["user_id"] = user.Id,
        ["user_name"] = user.Name,
        ["command"] = command,
        ["text"] = text,
        ["api_app_id"] = options.AppId,
        ["is_enterprise_install"] = "false",
        ["trigger_id"] = Trigger(),
    };

    public static JsonObject Event(FakeSlackOptions options, JsonObject inner, DateTimeOffset at) => new()
    {
        ["token"] = Verification,
        ["team_id"] = options.TeamId,
        ["context_team_id"] = options.TeamId,
        ["context_enterprise_id"] = null,
        ["api_app_id"] = options.AppId,
        ["event"] = inner,
        ["type"] = "event_callback",
        ["event_id"] = "Ev" + Guid.NewGuid().ToString("N")[..10].ToUpperInvariant(),
        ["event_time"] = at.ToUnixTimeSeconds(),
        ["authorizations"] = new JsonArray(new JsonObject
        {
            ["enterprise_id"] = null,
            ["team_id"] = options.TeamId,
            ["user_id"] = options.BotUserId,
            ["is_bot"] = true,
            ["is_enterprise_install"] = false,
        }),
        ["is_ext_shared_channel"] = false,
        ["event_context"] = "4-eyJldCI6Im1lc3NhZ2UifQ",
    };

    /// <summary>What a person wrote, as a message event; Slack escapes three characters in it.</summary>
    public static JsonObject Message(FakeSlackOptions options, string text, SlackUser user, string channel, string ts)
    {
        var escaped = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
        return Raw(options, escaped, user, channel, ts);
    }

    public static JsonObject Mention(FakeSlackOptions options, string text, SlackUser user, string channel, string ts)
    {
        var message = Message(options, text, user, channel, ts);
        message["text"] = $"<@{options.BotUserId}> {message["text"]!.GetValue<string>()}";
        return message;
    }

    public static JsonObject Own(FakeSlackOptions options, SlackMessage message)
    {
        var own = Raw(options, message.Json.Text("text") ?? "", new SlackUser(options.BotUserId, "mentorbot"), message.Channel, message.Ts);
        own.Remove("client_msg_id");
        own["bot_id"] = options.BotId;
        own["app_id"] = options.AppId;
        own["bot_profile"] = new JsonObject { ["id"] = options.BotId, ["deleted"] = false, ["name"] = "mentorbot", ["app_id"] = options.AppId, ["team_id"] = options.TeamId };
        if (message.ThreadTs is { } thread)
            own["thread_ts"] = thread;
        return own;
    }

    public static JsonObject Press(FakeSlackOptions options, SlackMessage message, SlackUser user, JsonObject action)
    {
        var isEphemeral = message.OnlyFor is not null;
        var payload = new JsonObject
        {
            ["type"] = "block_actions",
            ["user"] = new JsonObject { ["id"] = user.Id, ["username"] = user.Name, ["name"] = user.Name, ["team_id"] = options.TeamId },
            ["api_app_id"] = options.AppId,
            ["token"] = Verification,
            ["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = message.Ts, ["channel_id"] = message.Channel, ["is_ephemeral"] = isEphemeral },
            ["trigger_id"] = Trigger(),
            ["team"] = new JsonObject { ["id"] = options.TeamId, ["domain"] = "learners" },
            ["enterprise"] = null,
            ["is_enterprise_install"] = false,
            ["channel"] = new JsonObject { ["id"] = message.Channel, ["name"] = NameOf(message.Channel) },
            ["state"] = new JsonObject { ["values"] = new JsonObject() },
            ["actions"] = new JsonArray(action),
        };
        // The documentation does not name it, but it is there, also for an ephemeral message (https://github.com/slackapi/java-slack-sdk/issues/1200).
        if (message.ThreadTs is { } thread)
            payload["container"]!["thread_ts"] = thread;
        // An ephemeral message is not kept, so it does not come back.
        if (!isEphemeral)
            payload["message"] = Shown(options, message);
        return payload;
    }

    public static JsonObject PressInView(FakeSlackOptions options, SlackUser user, JsonObject action, JsonObject view)
    {
        var payload = Happening(options, "block_actions", user);
        payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view["id"]?.DeepClone() };
        payload["view"] = view;
        payload["actions"] = new JsonArray(action);
        return payload;
    }

    public static JsonObject Suggestion(FakeSlackOptions options, SlackUser user, string? block, string? action, string typed)
    {
        var payload = Happening(options, "block_suggestion", user);
        payload.Remove("trigger_id");
        (payload["action_id"], payload["block_id"], payload["value"]) = (action, block, typed);
        return payload;
    }

    public static JsonObject Submission(FakeSlackOptions options, SlackUser user, JsonObject view)
    {
        var payload = Happening(options, "view_submission", user);
        payload["view"] = view;
        payload["response_urls"] = new JsonArray();
        return payload;
    }

    private static JsonObject Happening(FakeSlackOptions options, string type, SlackUser user) => new()
    {
        ["type"] = type,
        ["user"] = new JsonObject { ["id"] = user.Id, ["username"] = user.Name, ["name"] = user.Name, ["team_id"] = options.TeamId },
        ["api_app_id"] = options.AppId,
        ["token"] = Verification,
        ["trigger_id"] = Trigger(),
        ["team"] = new JsonObject { ["id"] = options.TeamId, ["domain"] = "learners" },
        ["enterprise"] = null,
        ["is_enterprise_install"] = false,
    };

    public static JsonObject Shortcut(FakeSlackOptions options, string callbackId, JsonObject message, SlackUser user, string channel) => new()
    {
        ["type"] = "message_action",
        ["token"] = Verification,
        ["action_ts"] = message["ts"]?.DeepClone(),
        ["team"] = new JsonObject { ["id"] = options.TeamId, ["domain"] = "learners" },
        ["user"] = new JsonObject { ["id"] = user.Id, ["username"] = user.Name, ["team_id"] = options.TeamId, ["name"] = user.Name },
        ["channel"] = new JsonObject { ["id"] = channel, ["name"] = NameOf(channel) },
        ["is_enterprise_install"] = false,
        ["enterprise"] = null,
        ["callback_id"] = callbackId,
        ["trigger_id"] = Trigger(),
        ["message_ts"] = message["ts"]?.DeepClone(),
        ["message"] = message,
    };

    public static JsonObject Action(JsonElement block, JsonElement element, string? value, string ts)
    {
        if (element.Text("type") != "button")
        {
            var option = element.Items("options").Concat(element.Items("option_groups").SelectMany(group => group.Items("options"))).FirstOrDefault(one => one.Text("value") == value);
            return option.ValueKind == JsonValueKind.Object ? Chosen(block, element, option, ts) : throw new InvalidOperationException($"no option '{value}'");
        }

        return new JsonObject
        {
            ["type"] = element.Text("type"),
            ["block_id"] = block.Text("block_id"),
            ["action_id"] = element.Text("action_id"),
            ["action_ts"] = ts,
            ["text"] = element.At("text").ToNode(),
            ["value"] = value ?? element.Text("value"),
        };
    }

    public static JsonObject Chosen(JsonElement block, JsonElement element, JsonElement option, string ts) => new()
    {
        ["type"] = element.Text("type"),
        ["block_id"] = block.Text("block_id"),
        ["action_id"] = element.Text("action_id"),
        ["selected_option"] = option.ToNode(),
        ["placeholder"] = element.Has("placeholder") ? element.At("placeholder").ToNode() : null,
        ["action_ts"] = ts,
    };

    private static JsonObject Raw(FakeSlackOptions options, string text, SlackUser user, string channel, string ts)
    {
        var message = new JsonObject
        {
            ["type"] = "message",
            ["user"] = user.Id,
            ["ts"] = ts,
            ["client_msg_id"] = Guid.NewGuid().ToString(),
            ["text"] = text,
            ["team"] = options.TeamId,
            ["channel"] = channel,
            ["event_ts"] = ts,
            ["channel_type"] = channel.StartsWith('D') ? "im" : "channel",
        };
        return message;
    }

    private static JsonObject Shown(FakeSlackOptions options, SlackMessage message)
    {
        var shown = Own(options, message);
        if (message.Json.Has("blocks"))
            shown["blocks"] = message.Json.At("blocks").ToNode();
        return shown;
    }

    private static string NameOf(string channel) => channel.StartsWith('D') ? "directmessage" : "careers";

    private static string Trigger() => $"13345224609.738474920.{Guid.NewGuid():N}";
}
