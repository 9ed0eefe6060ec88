using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Discord.Rules;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>Answers to interactions: https://docs.discord.com/developers/interactions/receiving-and-responding.</summary>
internal sealed class InteractionDesk(DiscordWorld world)
{
    private static readonly FakeReply Nothing = new(204);

    public FakeReply Callback(string id, string token, RecordedRequest request)
    {
        if (!world.Interactions.TryGetValue(token, out var asked) || asked.Id != id)
            return world.Violate("callback-unknown", DiscordWorld.Refuse(404, 10062, "Unknown interaction"), "a callback for no interaction we know");
        lock (asked.Gate)
        {
            if (asked.Callbacks.Count > 0)
                return Twice(asked);
            if (request.At - asked.DeliveredAt > world.Options.CallbackLimit)
                return Late(asked, request.At - asked.DeliveredAt);
            var findings = CallbackRules.Check(request.Body, asked.Kind, asked.Source?.Flags ?? 0, request.Files.Count > 0).Concat(MessageRules.Files(request.Body.At("data"), request.Files));
            return world.Refusal(findings) ?? Accept(asked, request);
        }
    }

    /// <summary>Takes the answer that came in the bot's answer to our own request: the same rules, but no files.</summary>
    public FakeReply Inline(FakeInteraction asked, JsonElement body) =>
        Callback(asked.Id, asked.Token, new RecordedRequest("POST", "", "", new Dictionary<string, string>(StringComparer.Ordinal), body) { At = world.Now });

    public FakeReply Original(string token, RecordedRequest request) => WithAnswered(token, request, asked => request.Method switch
    {
        "GET" => asked.Original is { IsDeleted: false } message ? Show(message) : Unknown(),
        "PATCH" => EditOriginal(asked, request),
        "DELETE" => DeleteOriginal(asked),
        _ => new FakeReply(405),
    });

    public FakeReply FollowUp(string token, RecordedRequest request) => WithAnswered(token, request, asked =>
    {
        // The first follow-up after a deferred answer edits the loading message.
        if (asked.IsLoading)
            return EditOriginal(asked, request);
        if (world.Refusal(MessageRules.Check(request.Body, flags: 0, isEdit: false, request.Files.Count > 0).Concat(MessageRules.Files(request.Body, request.Files))) is { } refusal)
            return refusal;
        if (asked.Facts.Place == Place.PrivateChannel && asked.FollowUps.Count == 5)
            return world.Violate("follow-up-limit", DiscordWorld.Refuse(400, 40094, "Maximum number of follow-up messages"), "more than 5 follow-ups where the app is only user-installed");
        var message = world.Show(ChannelOf(asked), request.Body, OnlyFor(asked, request.Body));
        message.Files = request.Files;
        asked.FollowUps.Add(message);
        return Show(message);
    });

    public FakeReply Message(string token, string id, RecordedRequest request) => WithAnswered(token, request, _ =>
        world.Messages.TryGetValue(id, out var message) && !message.IsDeleted
            ? request.Method switch
            {
                "GET" => Show(message),
                "PATCH" => Edit(message, request),
                "DELETE" => Delete(message),
                _ => new FakeReply(405),
            }
            : Unknown());

    private FakeReply Late(FakeInteraction asked, TimeSpan after)
    {
        // What reached the bot only with a resume was late through no fault of its own.
        if (!asked.WasHeldBack)
            world.Violations.Add("callback-late", $"the first answer came after {after.TotalMilliseconds:0} ms");
        return DiscordWorld.Refuse(404, 10062, "Unknown interaction");
    }

    private FakeReply Twice(FakeInteraction asked)
    {
        if (!asked.ReplyLost)
            world.Violations.Add("callback-twice", "a second first answer");
        return DiscordWorld.Refuse(400, 40060, "Interaction has already been acknowledged.");
    }

    private FakeReply Accept(FakeInteraction asked, RecordedRequest request)
    {
        var data = request.Body.At("data");
        var type = request.Body.Number("type");
        asked.IsLoading = type == 5;
        asked.Original = type switch
        {
            4 => world.Show(ChannelOf(asked), data, OnlyFor(asked, data)),
            5 => world.Show(ChannelOf(asked), Loading(data), OnlyFor(asked, data)),
            6 or 7 => asked.Source,
            _ => null,
        };
        if (type == 7)
            asked.Original?.Change(data, request.At);
        if (type is 4 or 7 && asked.Original is { } changed)
            changed.Files = request.Files;
        asked.Answered(request.Body, request.At);
        if (type is 4 or 7 && asked.Original is { } shown)
            asked.Shown.Add(shown);
        return request.Query.Contains("with_response=true", StringComparison.Ordinal)
            ? FakeReply.Json(200, Receipt(asked, type))
            : Nothing;
    }

    private static JsonObject Receipt(FakeInteraction asked, long? type) => new()
    {
        ["interaction"] = new JsonObject { ["id"] = asked.Id, ["type"] = (int)asked.Kind, ["response_message_id"] = asked.Original?.Id },
        ["resource"] = new JsonObject { ["type"] = type, ["message"] = asked.Original?.Json.ToNode() },
    };

    private FakeReply WithAnswered(string token, RecordedRequest request, Func<FakeInteraction, FakeReply> work)
    {
        if (!world.Interactions.TryGetValue(token, out var asked))
            return world.Violate("webhook-unknown", DiscordWorld.Refuse(404, 10015, "Unknown Webhook"), "a webhook for no interaction we know");
        lock (asked.Gate)
        {
            if (asked is { Callbacks.Count: 0, CameByHttp: true } && request.At - asked.DeliveredAt > world.Options.CallbackLimit)
                return DiscordWorld.Refuse(404, 10015, "Unknown Webhook");
            if (asked.Callbacks.Count == 0)
                return world.Violate("follow-up-early", DiscordWorld.Refuse(404, 10015, "Unknown Webhook"), "a follow-up or edit before the first answer");
            return request.At - asked.DeliveredAt > world.Options.TokenLife
                ? world.Violate("token-expired", DiscordWorld.Refuse(401, 50027, "Invalid Webhook Token"), "the interaction's token has expired")
                : work(asked);
        }
    }

    private FakeReply EditOriginal(FakeInteraction asked, RecordedRequest request)
    {
        if (asked.Original is not { IsDeleted: false } message)
            return Unknown();
        var reply = Edit(message, request);
        if (reply.Status != 200)
            return reply;
        asked.IsLoading = false;
        asked.Edits.Add(request.Body);
        if (asked.Shown.Count == 0)
            asked.Shown.Add(message);
        return reply;
    }

    private FakeReply Edit(FakeMessage message, RecordedRequest request)
    {
        if (world.Refusal(MessageRules.Check(request.Body, message.Flags, isEdit: true, request.Files.Count > 0).Concat(MessageRules.Files(request.Body, request.Files))) is { } refusal)
            return refusal;
        message.Change(request.Body, request.At);
        message.Files = request.Files;
        return Show(message);
    }

    // A promise that was taken back is no longer loading: https://github.com/discord/discord-api-docs/issues/2739.
    private static FakeReply DeleteOriginal(FakeInteraction asked)
    {
        asked.IsLoading = false;
        return Delete(asked.Original);
    }

    private static FakeReply Delete(FakeMessage? message)
    {
        if (message is not { IsDeleted: false })
            return Unknown();
        message.Delete();
        return Nothing;
    }

    private static FakeReply Show(FakeMessage message) => FakeReply.Json(200, message.Json.ToNode());

    private static FakeReply Unknown() => DiscordWorld.Refuse(404, 10008, "Unknown Message");

    private static string ChannelOf(FakeInteraction asked) => DiscordPayloads.ChannelOf(asked.Facts.Place, asked.Facts.User);

    private static string? OnlyFor(FakeInteraction asked, JsonElement body) =>
        ((body.Number("flags") ?? 0) & MessageRules.Ephemeral) != 0 ? asked.Facts.User.Id : null;

    private static JsonElement Loading(JsonElement data) =>
        new JsonObject { ["flags"] = (data.Number("flags") ?? 0) | (1 << 7) }.ToElement();
}
