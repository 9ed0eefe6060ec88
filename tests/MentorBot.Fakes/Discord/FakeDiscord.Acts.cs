using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Discord.Rules;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>What people can do.</summary>
public sealed partial class FakeDiscord
{
    private const long MessageContent = 1 << 15;

    /// <summary>Someone uses a slash command; words after the first name a subcommand ("quiz start").</summary>
    public Task<FakeInteraction> SlashAsync(
        string command, IReadOnlyDictionary<string, object>? options = null, FakeUser? user = null, Place place = Place.Guild) =>
        ActAsync(InteractionKind.Command, new SlashCall(_world).Data(command, options, focused: null), user, place);

    /// <summary>Someone is typing into an option that offers autocomplete, with others given before.</summary>
    public Task<FakeInteraction> TypeAsync(string command, string option, string partial, FakeUser? user = null, Place place = Place.Guild, params (string Option, string Words)[] before)
    {
        var options = before.ToDictionary(one => one.Option, object (one) => one.Words, StringComparer.Ordinal);
        options[option] = partial;
        return ActAsync(InteractionKind.Autocomplete, new SlashCall(_world).Data(command, options, option), user, place);
    }

    /// <summary>Someone uses a context menu command on a message with this text.</summary>
    public Task<FakeInteraction> MessageCommandAsync(string command, string text, FakeUser? user = null, Place place = Place.Guild)
    {
        var author = FakeUser.Bob;
        var id = _world.NextId();
        var target = DiscordPayloads.Message(id, DiscordPayloads.ChannelOf(place, user ?? FakeUser.Ada), DiscordPayloads.User(author), text, _world.Now);
        var data = new SlashCall(_world).Menu(command);
        data["target_id"] = id;
        data["resolved"] = new JsonObject { ["messages"] = new JsonObject { [id] = target } };
        return ActAsync(InteractionKind.Command, data, user, place);
    }

    /// <summary>Someone presses the button with this custom id, or chooses values in that select; only what can be seen can be pressed.</summary>
    public Task<FakeInteraction> PressAsync(
        string customId, FakeMessage message, FakeUser? user = null, Place place = Place.Guild, params string[] values)
    {
        var control = message.Controls.FirstOrDefault(one => one.Text("custom_id") == customId);
        if (message.IsDeleted || control.ValueKind != JsonValueKind.Object || control.True("disabled"))
            throw new InvalidOperationException($"'{customId}' cannot be pressed; there are: {string.Join(", ", message.Labels)}");
        if (message.OnlyFor is { } owner && owner != (user ?? FakeUser.Ada).Id)
            throw new InvalidOperationException("an ephemeral message can be pressed by its owner only");
        if (values.Except(control.Items("options").Select(option => option.Text("value")), StringComparer.Ordinal).Any())
            throw new InvalidOperationException($"'{string.Join(", ", values)}' cannot be picked from '{customId}'");
        var data = new JsonObject { ["custom_id"] = customId, ["component_type"] = control.Number("type"), ["id"] = control.Number("id") ?? 1 };
        if (control.Number("type") != ComponentRules.Button)
            data["values"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]);
        return ActAsync(InteractionKind.Component, data, user, place, message);
    }

    /// <summary>Someone presses the button with this label, or picks it from its list.</summary>
    public Task<FakeInteraction> PressLabelAsync(string label, FakeMessage message, FakeUser? user = null, Place place = Place.Guild)
    {
        var (customId, values) = message.Find(label);
        return PressAsync(customId, message, user, place, values);
    }

    /// <summary>Someone fills in the form that was opened for them and sends it.</summary>
    public Task<FakeInteraction> SubmitAsync(FakeInteraction opened, params string[] texts)
    {
        var form = opened.Callbacks.Last();
        if (form.Number("type") != 9)
            throw new InvalidOperationException("no form was opened");
        var labels = form.At("data").Items("components").Zip(texts, FilledIn);
        var data = new JsonObject { ["custom_id"] = form.At("data").Text("custom_id"), ["components"] = new JsonArray([.. labels]) };
        return ActAsync(InteractionKind.Modal, data, opened.Facts.User, opened.Facts.Place, opened.Source);
    }

    /// <summary>Someone presses a button that an earlier version of the bot may have sent, or picks from its list, whatever the custom id.</summary>
    public Task<FakeInteraction> PressStaleAsync(string customId, FakeUser? user = null, Place place = Place.Guild, params string[] values)
    {
        var who = user ?? FakeUser.Ada;
        var id = _world.NextId();
        var json = DiscordPayloads.Message(id, DiscordPayloads.ChannelOf(place, who), DiscordPayloads.Bot(Options), "An old question", _world.Now);
        var data = new JsonObject { ["custom_id"] = customId, ["component_type"] = values.Length == 0 ? ComponentRules.Button : ComponentRules.StringSelect, ["id"] = 1 };
        if (values.Length > 0)
            data["values"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]);
        return ActAsync(InteractionKind.Component, data, who, place, _world.Messages[id] = new FakeMessage(id, json["channel_id"]!.GetValue<string>(), json));
    }

    /// <summary>Someone writes a message; without the intent for content the bot sees its text only in direct messages and mentions.</summary>
    public async Task<FakePost> MessageAsync(string text, FakeUser? user = null, Place place = Place.BotDirect, bool mentionsBot = false, FakeMessage? inReplyTo = null)
    {
        var who = user ?? FakeUser.Ada;
        var channel = DiscordPayloads.ChannelOf(place, who);
        await Gateway.HaveSessionAsync();
        if (!_world.Hears(channel))
            throw new InvalidOperationException("the bot did not ask for the intent that brings it these messages");
        var written = mentionsBot ? $"<@{Options.ApplicationId}> {text}" : text;
        var json = DiscordPayloads.Message(_world.NextId(), channel, DiscordPayloads.User(who), written, _world.Now);
        var isVisible = place != Place.Guild || mentionsBot || Gateway.Covers(MessageContent);
        json["content"] = isVisible ? written : "";
        if (mentionsBot)
            json["mentions"] = new JsonArray(DiscordPayloads.Bot(Options));
        if (inReplyTo is not null)
            Refer(json, inReplyTo);
        if (place == Place.Guild)
        {
            json["guild_id"] = Options.GuildId;
            json["member"] = DiscordPayloads.Member(who, withUser: false);
        }

        var post = new FakePost(json.ToElement(), Posted.Count, Posted);
        await Gateway.DispatchAsync("MESSAGE_CREATE", json);
        return post;
    }

    /// <summary>Someone takes no direct messages from others of the server any more.</summary>
    public void CloseDirectMessagesOf(FakeUser user) => Faults.Next(
        int.MaxValue,
        request => request.Path.EndsWith($"/channels/{DiscordPayloads.ChannelOf(Place.BotDirect, user)}/messages", StringComparison.Ordinal),
        HttpFault.Reply(DiscordWorld.Refuse(403, 50007, "Cannot send messages to this user")));

    /// <summary>Someone deletes what the bot has shown for an interaction, or the message whose button was pressed.</summary>
    public static void DeleteByHand(FakeInteraction asked)
    {
        lock (asked.Gate)
        {
            asked.IsLoading = false;
            asked.Original!.Delete();
        }
    }

    /// <summary>Delivers the same interaction once more.</summary>
    public Task DeliverAgainAsync(FakeInteraction interaction) => Endpoint.IsSet
        ? Endpoint.DeliverAsync(interaction)
        : Gateway.DispatchAsync("INTERACTION_CREATE", interaction.PayloadNode.DeepClone());

    /// <summary>Delivers the same message once more.</summary>
    public Task DeliverAgainAsync(FakePost post) => Gateway.DispatchAsync("MESSAGE_CREATE", post.Payload.ToNode());

    private static JsonNode FilledIn(JsonElement label, string text)
    {
        var input = label.At("component");
        if (text.Length < (input.Number("min_length") ?? 0) || text.Length > (input.Number("max_length") ?? 4000))
            throw new InvalidOperationException($"the form does not take {text.Length} characters");
        return new JsonObject
        {
            ["type"] = label.Number("type"),
            ["id"] = 1,
            ["component"] = new JsonObject { ["type"] = input.Number("type"), ["id"] = 2, ["custom_id"] = input.Text("custom_id"), ["value"] = text },
        };
    }

    private static void Refer(JsonObject json, FakeMessage message)
    {
        json["type"] = 19;
        json["message_reference"] = new JsonObject { ["type"] = 0, ["message_id"] = message.Id, ["channel_id"] = message.ChannelId };
        json["referenced_message"] = message.Json.ToNode();
    }

    private async Task<FakeInteraction> ActAsync(InteractionKind kind, JsonObject data, FakeUser? user, Place place, FakeMessage? source = null)
    {
        if (!Endpoint.IsSet)
            await Gateway.HaveSessionAsync();
        var facts = new InteractionFacts(_world.NextId(), $"token-{Guid.NewGuid():N}", kind, user ?? FakeUser.Ada, place);
        var payload = DiscordPayloads.Interaction(Options, facts, data);
        if (source is not null)
            payload["message"] = source.Json.ToNode();
        var interaction = new FakeInteraction(facts, payload, _world.Now) { Source = source };
        _world.Interactions[interaction.Token] = interaction;
        if (Endpoint.IsSet)
            _ = Endpoint.DeliverAsync(interaction);
        else
            interaction.WasHeldBack = !await Gateway.DispatchAsync("INTERACTION_CREATE", payload.DeepClone());
        return interaction;
    }
}
