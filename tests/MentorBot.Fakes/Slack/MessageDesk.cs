using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Slack.Rules;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>The methods whose names begin with chat: https://docs.slack.dev/reference/methods/chat.postMessage.</summary>
internal sealed class MessageDesk(SlackWorld world)
{
    public FakeReply Post(JsonElement body)
    {
        if (Problem(body, "channel") is { } problem)
            return problem;
        var message = world.Show("chat.postMessage", body.Text("channel")!, body, onlyFor: null, to: null);
        return WebApi.Ok(("channel", message.Channel), ("ts", message.Ts), ("message", Shown(message)));
    }

    public FakeReply PostEphemeral(JsonElement body)
    {
        if (Problem(body, "channel", "user") is { } problem)
            return problem;
        var message = world.Show("chat.postEphemeral", body.Text("channel")!, body, body.Text("user"), to: null);
        return WebApi.Ok(("message_ts", message.Ts));
    }

    public FakeReply Update(JsonElement body)
    {
        if (Problem(body, "channel", "ts") is { } problem)
            return problem;
        if (Find(body) is not { } message)
            return world.Violate("message-not-found", "message_not_found", $"no message {body.Text("ts")} of ours in {body.Text("channel")}");
        if (message.OnlyFor is not null)
            return world.Violate("update-ephemeral", "cant_update_message", "an ephemeral message changes by its response_url only");
        message.Change(body);
        world.Asked(message)?.Answers.Add(message);
        return WebApi.Ok(("channel", message.Channel), ("ts", message.Ts), ("text", body.Text("text")), ("message", Shown(message)));
    }

    public FakeReply Delete(JsonElement body)
    {
        if (Find(body) is not { } message)
            return world.Violate("message-not-found", "message_not_found", $"no message {body.Text("ts")} of ours in {body.Text("channel")}");
        message.IsDeleted = true;
        return WebApi.Ok(("channel", message.Channel), ("ts", message.Ts));
    }

    private FakeReply? Problem(JsonElement body, params string[] needed)
    {
        foreach (var name in needed)
        {
            if (string.IsNullOrEmpty(body.Text(name)))
                return world.Violate("arguments", name == "channel" ? "channel_not_found" : "invalid_arguments", $"{name} is missing");
        }

        return world.Refusal(MessageRules.Check(body)) is { } error ? SlackWorld.Error(error, "see violations")
            : world.ShowsItsFiles(body, privately: body.Has("user")) ? null
            : SlackWorld.Error(BlockRules.Invalid, "invalid slack file");
    }

    private SlackMessage? Find(JsonElement body) =>
        world.Messages.TryGetValue(body.Text("ts") ?? "", out var message) && !message.IsDeleted && message.Channel == body.Text("channel") ? message : null;

    private JsonObject Shown(SlackMessage message)
    {
        var shown = message.Json.ToObject();
        shown.Remove("channel");
        shown["type"] = "message";
        shown["ts"] = message.Ts;
        shown["user"] = world.Options.BotUserId;
        shown["bot_id"] = world.Options.BotId;
        shown["app_id"] = world.Options.AppId;
        shown["team"] = world.Options.TeamId;
        return shown;
    }
}
