using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Slack.Rules;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>The methods whose names begin with views: https://docs.slack.dev/reference/methods/views.publish.</summary>
internal sealed class ViewDesk(SlackWorld world)
{
    private static readonly TimeSpan TriggerLife = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, (string Hash, SlackMessage View)> _homes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (DateTimeOffset Since, SlackAct Act)> _triggers = new(StringComparer.Ordinal);
    private int _views;

    /// <summary>Every modal that was opened.</summary>
    public Journal<SlackModal> Modals { get; } = new("modals in Slack");

    /// <summary>What a person's Home tab shows, and its hash; null before anything was published.</summary>
    public (string Hash, SlackMessage View)? HomeOf(SlackUser user) => _homes.TryGetValue(user.Id, out var home) ? home : null;

    /// <summary>From now on this trigger opens a modal, once and for three seconds.</summary>
    public void Trigger(string id, SlackAct act) => _triggers[id] = (world.Now, act);

    public FakeReply Publish(JsonElement body)
    {
        var view = body.At("view");
        if (body.Text("user_id") is not { Length: > 0 } user)
            return world.Violate("arguments", "invalid_arguments", "user_id is missing");
        if (world.Refusal(ViewRules.Home(view)) is { } error)
            return SlackWorld.Error(error);
        if (body.Text("hash") is { } hash && _homes.TryGetValue(user, out var shown) && shown.Hash != hash)
            return SlackWorld.Error("hash_conflict");
        var (id, next) = Next();
        _homes[user] = (next, new SlackMessage(id, user, "views.publish", view));
        return Shown(body, view, id, next);
    }

    public FakeReply Open(JsonElement body)
    {
        var view = body.At("view");
        if (body.Text("trigger_id") is not { } trigger || !_triggers.TryRemove(trigger, out var given))
            return world.Violate("trigger", "invalid_trigger_id", "a trigger that was never given out, or was used before");
        if (world.Now - given.Since > TriggerLife)
            return world.Violate("trigger", "expired_trigger_id", $"the trigger is {(world.Now - given.Since).TotalSeconds:0.0} s old");
        if (world.Refusal(ViewRules.Modal(view)) is { } error)
            return SlackWorld.Error(error);
        var (id, hash) = Next();
        Modals.Add(new SlackModal(id, view, given.Act.User ?? SlackUser.Ada));
        return Shown(body, view, id, hash);
    }

    private (string Id, string Hash) Next()
    {
        var number = Interlocked.Increment(ref _views);
        return ($"V{number}", $"{number}.hash");
    }

    private FakeReply Shown(JsonElement body, JsonElement view, string id, string hash)
    {
        world.Views.Add(body);
        var shown = view.ToObject();
        (shown["id"], shown["hash"]) = (id, hash);
        return WebApi.Ok(("view", shown));
    }
}

/// <summary>A modal that a person sees.</summary>
public sealed record SlackModal(string Id, JsonElement View, SlackUser User)
{
    /// <summary>The words at its top.</summary>
    public string Title => View.At("title").Text("text") ?? "";

    /// <summary>What comes back when it is sent.</summary>
    internal JsonObject Payload(IReadOnlyDictionary<string, string> written)
    {
        var values = new JsonObject();
        foreach (var block in View.Items("blocks").Where(one => one.Text("type") == "input"))
        {
            var action = block.At("element").Text("action_id")!;
            values[block.Text("block_id")!] = new JsonObject
            {
                [action] = new JsonObject { ["type"] = block.At("element").Text("type"), ["value"] = written.TryGetValue(action, out var words) ? words : null },
            };
        }

        var view = View.ToObject();
        (view["id"], view["state"]) = (Id, new JsonObject { ["values"] = values });
        return view;
    }
}
