using System.Text.Json.Nodes;

namespace MentorBot.Fakes.Slack;

/// <summary>What people can do.</summary>
public sealed partial class FakeSlack
{
    /// <summary>Someone uses a slash command.</summary>
    public SlackAct Slash(string command, string text, SlackUser? user = null, string channel = SlackPayloads.Channel)
    {
        var who = user ?? SlackUser.Ada;
        var payload = SlackPayloads.Slash(Options, command, text, who, channel);
        var act = new SlackAct("slash_commands", payload, acceptsPayload: true) { Channel = channel, User = who };
        payload["response_url"] = Root + _world.Respond("commands", act);
        return Happen(act);
    }

    /// <summary>Someone writes to the bot directly, in a thread if one is given.</summary>
    public SlackAct DirectMessage(string text, SlackUser? user = null, string? thread = null)
    {
        var who = user ?? SlackUser.Ada;
        var ts = _world.NextTs();
        if (Options.IsAgent && thread is null)
            _assistant.Open(who.Direct, ts);
        return Happen(Written(SlackPayloads.Message(Options, text, who, who.Direct, ts), who, thread));
    }

    /// <summary>Someone mentions the bot in a channel; with <paramref name="alsoMessage"/> the same post comes a second time as a message event.</summary>
    public SlackAct Mention(string text, SlackUser? user = null, string channel = SlackPayloads.Channel, string? thread = null, bool alsoMessage = false)
    {
        var who = user ?? SlackUser.Ada;
        var ts = _world.NextTs();
        var mention = SlackPayloads.Mention(Options, text, who, channel, ts);
        var message = mention.DeepClone().AsObject();
        mention["type"] = "app_mention";
        mention.Remove("channel_type");
        var act = Happen(Written(mention, who, thread));
        if (alsoMessage)
            _mail.Deliver(Written(message, who, thread));
        return act;
    }

    /// <summary>Someone writes in a channel without naming the bot, which hears it where it subscribed.</summary>
    public SlackAct ChannelMessage(string text, SlackUser? user = null, string channel = SlackPayloads.Channel, string? thread = null)
    {
        var who = user ?? SlackUser.Ada;
        return Happen(Written(SlackPayloads.Message(Options, text, who, channel, _world.NextTs()), who, thread));
    }

    /// <summary>Someone presses a button or picks an option (its value); only what can be seen can be pressed.</summary>
    public SlackAct Press(string actionId, string? value, SlackMessage message, SlackUser? user = null)
    {
        if (message.IsDeleted)
            throw new InvalidOperationException("what was deleted cannot be pressed");
        return Press(Action(actionId, value, message, user ?? SlackUser.Ada), message, user ?? SlackUser.Ada);
    }

    /// <summary>The same on a message that is deleted before the bot hears of the press.</summary>
    public SlackAct PressTooLate(string actionId, string? value, SlackMessage message, SlackUser? user = null)
    {
        message.IsDeleted = true;
        return Press(Action(actionId, value, message, user ?? SlackUser.Ada), message, user ?? SlackUser.Ada);
    }

    /// <summary>Someone presses the button with these words.</summary>
    public SlackAct PressLabel(string label, SlackMessage message, SlackUser? user = null)
    {
        var (id, value) = message.ActionOf(label);
        return Press(id, value, message, user);
    }

    /// <summary>Someone presses a button that an earlier version of the bot may have sent, whatever it carries.</summary>
    public SlackAct PressStale(string actionId, string? value, SlackUser? user = null, string channel = SlackPayloads.Channel)
    {
        var ts = _world.NextTs();
        var message = new SlackMessage(ts, channel, "chat.postMessage", System.Text.Json.JsonElement.Parse("""{"text":"An old question"}"""));
        _world.Messages[ts] = message;
        var action = new JsonObject { ["type"] = "button", ["block_id"] = "b0", ["action_id"] = actionId, ["value"] = value, ["action_ts"] = ts };
        return Press(action, message, user ?? SlackUser.Ada);
    }

    /// <summary>Someone uses a message shortcut on a message with this text.</summary>
    public SlackAct Shortcut(string callbackId, string text, SlackUser? user = null, string channel = SlackPayloads.Channel)
    {
        var who = user ?? SlackUser.Ada;
        var message = SlackPayloads.Message(Options, text, SlackUser.Bob, channel, _world.NextTs());
        var payload = SlackPayloads.Shortcut(Options, callbackId, message, who, channel);
        return Interact(payload, acceptsPayload: false, channel, who);
    }

    /// <summary>Anything else of type interactive, such as a submitted view.</summary>
    public SlackAct Interact(JsonObject payload, bool acceptsPayload, string channel = SlackPayloads.Channel, SlackUser? user = null)
    {
        var act = new SlackAct("interactive", payload, acceptsPayload) { Channel = channel, User = user ?? SlackUser.Ada };
        payload["response_url"] ??= Root + _world.Respond("actions", act);
        return Happen(act);
    }

    /// <summary>Any other event, by its inner object, such as app_home_opened or assistant_thread_started.</summary>
    public SlackAct Event(JsonObject inner) =>
        Happen(new SlackAct("events_api", SlackPayloads.Event(Options, inner, _world.Now), acceptsPayload: false)
        {
            Channel = inner["channel"] is JsonValue value ? value.GetValue<string>() : null,
        });

    /// <summary>Slack has throttled the app's events: an event without an inner event.</summary>
    public SlackAct AppRateLimited() => Envelope("events_api", new JsonObject
    {
        ["token"] = "legacy-verification-token",
        ["type"] = "app_rate_limited",
        ["team_id"] = Options.TeamId,
        ["minute_rate_limited"] = _world.Now.ToUnixTimeSeconds() / 60 * 60,
        ["api_app_id"] = Options.AppId,
    });

    /// <summary>An envelope of any type with any payload, known to the bot or not.</summary>
    public SlackAct Envelope(string type, JsonObject payload, bool acceptsPayload = false) => Happen(new SlackAct(type, payload, acceptsPayload));

    /// <summary>Sends the very same envelope again, over the same socket.</summary>
    public void RepeatEnvelope(SlackAct act, int times = 1)
    {
        for (var time = 0; time < times; time++)
            _mail.SendAgain(act);
    }

    /// <summary>Sends the same event in a new envelope over every live socket.</summary>
    public void RepeatEverywhere(SlackAct act)
    {
        foreach (var socket in Sockets.Live)
            _mail.Send(act, socket, attempt: 0);
    }

    private JsonObject Action(string actionId, string? value, SlackMessage message, SlackUser who)
    {
        var (block, element) = message.Actions.FirstOrDefault(one => one.Element.GetProperty("action_id").ValueEquals(actionId));
        if (element.ValueKind == System.Text.Json.JsonValueKind.Undefined)
            throw new InvalidOperationException($"'{actionId}' cannot be pressed; there are: {string.Join(", ", message.Labels)}");
        if (message.OnlyFor is { } owner && owner != who.Id)
            throw new InvalidOperationException("an ephemeral message can be pressed by its owner only");
        return SlackPayloads.Action(block, element, value, _world.NextTs());
    }

    private SlackAct Press(JsonObject action, SlackMessage message, SlackUser who)
    {
        var payload = SlackPayloads.Press(Options, message, who, action);
        var act = new SlackAct("interactive", payload, acceptsPayload: false)
        {
            Channel = message.Channel,
            User = who,
            Source = message,
            Thread = message.ThreadTs,
        };
        payload["response_url"] = Root + _world.Respond("actions", act);
        return Happen(act);
    }

    private SlackAct Written(JsonObject inner, SlackUser who, string? thread)
    {
        if (thread is not null)
            inner["thread_ts"] = thread;
        return new SlackAct("events_api", SlackPayloads.Event(Options, inner, _world.Now), acceptsPayload: false)
        {
            Channel = inner["channel"]!.GetValue<string>(),
            Ts = inner["ts"]!.GetValue<string>(),
            Thread = thread,
            User = who,
        };
    }

    private SlackAct Happen(SlackAct act)
    {
        _world.Expect(act);
        if (act.PayloadNode["trigger_id"]?.GetValue<string>() is { Length: > 0 } trigger)
            _views.Trigger(trigger, act);
        _mail.Deliver(act);
        return act;
    }
}
