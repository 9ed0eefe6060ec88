using System.Text.Json.Nodes;

namespace MentorBot.Fakes.Slack;

/// <summary>What people can do outside of messages.</summary>
public sealed partial class FakeSlack
{
    /// <summary>Someone opens a tab of the app: <c>home</c> or <c>messages</c>.</summary>
    public SlackAct OpenTab(string tab, SlackUser? user = null)
    {
        var who = user ?? SlackUser.Ada;
        _world.Users[who.Id] = who;
        var inner = new JsonObject { ["type"] = "app_home_opened", ["user"] = who.Id, ["channel"] = who.Direct, ["tab"] = tab, ["event_ts"] = _world.NextTs() };
        if (tab == "home" && _views.HomeOf(who) is { } home)
            inner["view"] = ShownHome(home.Hash, home.View);
        return Event(inner);
    }

    /// <summary>What someone's Home tab shows now.</summary>
    public SlackMessage HomeOf(SlackUser user) => _views.HomeOf(user)?.View ?? throw new InvalidOperationException("nothing was published");

    /// <summary>Someone presses the button with these words on their Home tab; there is no channel, no message and no response URL.</summary>
    public SlackAct PressHome(string label, SlackUser? user = null)
    {
        var who = user ?? SlackUser.Ada;
        var (_, view) = _views.HomeOf(who) ?? throw new InvalidOperationException("nothing was published");
        var (id, value) = view.ActionOf(label);
        var (block, element) = view.Actions.First(one => one.Element.GetProperty("action_id").ValueEquals(id));
        return PressInHome(SlackPayloads.Action(block, element, value, _world.NextTs()), who);
    }

    /// <summary>Someone fills in a modal, by the action ids of its fields, and sends it.</summary>
    public SlackAct Submit(SlackModal modal, IReadOnlyDictionary<string, string> written)
    {
        var payload = SlackPayloads.Submission(Options, modal.User, modal.Payload(written));
        return Happen(new SlackAct("interactive", payload, acceptsPayload: true) { Channel = modal.User.Direct, User = modal.User });
    }

    /// <summary>Someone opens the assistant's pane, which begins a thread of the direct messages.</summary>
    public SlackAct OpenPane(SlackUser? user = null)
    {
        var who = user ?? SlackUser.Ada;
        if (Options.IsAgent)
            throw new InvalidOperationException("an agent has no pane: its conversations are the direct messages");
        var thread = _world.NextTs();
        _assistant.Open(who.Direct, thread);
        var context = new JsonObject { ["channel_id"] = SlackPayloads.Channel, ["team_id"] = Options.TeamId, ["enterprise_id"] = null };
        var inner = new JsonObject
        {
            ["type"] = "assistant_thread_started",
            ["assistant_thread"] = new JsonObject { ["user_id"] = who.Id, ["context"] = context, ["channel_id"] = who.Direct, ["thread_ts"] = thread },
            ["event_ts"] = thread,
        };
        return Happen(new SlackAct("events_api", SlackPayloads.Event(Options, inner, _world.Now), acceptsPayload: false) { Channel = who.Direct, Ts = thread, User = who });
    }

    private SlackAct PressInHome(JsonObject action, SlackUser who)
    {
        var (hash, view) = _views.HomeOf(who)!.Value;
        var payload = SlackPayloads.PressInView(Options, who, action, ShownHome(hash, view));
        return Happen(new SlackAct("interactive", payload, acceptsPayload: false) { Channel = who.Direct, User = who });
    }

    private static JsonObject ShownHome(string hash, SlackMessage home)
    {
        var view = JsonNode.Parse(home.Json.GetRawText())!.AsObject();
        (view["id"], view["hash"]) = (home.Ts, hash);
        return view;
    }
}
