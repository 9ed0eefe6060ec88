using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>What people can look up: https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#external_select.</summary>
public sealed partial class FakeSlack
{
    private const int UsualLeast = 3;

    /// <summary>Someone opens the list of names in a message, or types into it; the acknowledgement brings what it offers.</summary>
    public Task<SlackOffer> LookUpAsync(string typed, SlackMessage message, SlackUser? user = null) =>
        LookUp(typed, message, user ?? SlackUser.Ada, payload => payload["message"] = new JsonObject { ["ts"] = message.Ts });

    /// <summary>The same on someone's Home tab.</summary>
    public Task<SlackOffer> LookUpHomeAsync(string typed, SlackUser? user = null)
    {
        var who = user ?? SlackUser.Ada;
        var (hash, view) = _views.HomeOf(who) ?? throw new InvalidOperationException("nothing was published");
        return LookUp(typed, view, who, payload => payload["view"] = ShownHome(hash, view));
    }

    /// <summary>Someone chooses one of the names that were offered.</summary>
    public SlackAct Choose(SlackOffer offer, string name)
    {
        var option = offer.Options.FirstOrDefault(one => one.At("text").Text("text") == name);
        if (option.ValueKind is not JsonValueKind.Object)
            throw new InvalidOperationException($"'{name}' was not offered; there are: {string.Join(", ", offer.Names)}");
        var action = SlackPayloads.Chosen(offer.Block, offer.Element, option, _world.NextTs());
        return offer.Where.Via == "views.publish" ? PressInHome(action, offer.User) : Press(action, offer.Where, offer.User);
    }

    private async Task<SlackOffer> LookUp(string typed, SlackMessage where, SlackUser who, Action<JsonObject> place)
    {
        var (block, element) = where.Actions.FirstOrDefault(one => one.Element.Text("type") == "external_select");
        if (element.ValueKind is not JsonValueKind.Object)
            throw new InvalidOperationException("there is no list of names to look one up in");
        if (typed.Length < (element.Number("min_query_length") ?? UsualLeast))
            throw new InvalidOperationException($"Slack asks for nothing before {element.Number("min_query_length") ?? UsualLeast} characters are typed");
        var payload = SlackPayloads.Suggestion(Options, who, block.Text("block_id"), element.Text("action_id"), typed);
        place(payload);
        var act = new SlackAct("interactive", payload, acceptsPayload: true) { User = who };
        _mail.Deliver(act);
        var ack = await act.AckAsync();
        return new SlackOffer(where, who, block, element, [.. ack.Payload.Items("options")]) { After = ack.After };
    }
}

/// <summary>What a list of names has offered to someone.</summary>
public sealed class SlackOffer
{
    internal SlackOffer(SlackMessage where, SlackUser user, JsonElement block, JsonElement element, IReadOnlyList<JsonElement> options) =>
        (Where, User, Block, Element, Options) = (where, user, block, element, options);

    /// <summary>The names, in the order in which they are shown.</summary>
    public IReadOnlyList<string> Names => [.. Options.Select(one => one.At("text").Text("text") ?? "")];

    /// <summary>How long it took.</summary>
    public TimeSpan After { get; internal init; }

    internal SlackMessage Where { get; }

    internal SlackUser User { get; }

    internal JsonElement Block { get; }

    internal JsonElement Element { get; }

    internal IReadOnlyList<JsonElement> Options { get; }
}
