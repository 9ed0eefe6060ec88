using MentorBot.Fakes.Discord.Rules;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>Messages in channels: https://docs.discord.com/developers/resources/message.</summary>
internal sealed class ChannelDesk(DiscordWorld world)
{
    public FakeReply Post(string channel, RecordedRequest request)
    {
        if (world.Refusal(MessageRules.Check(request.Body, flags: 0, isEdit: false, request.Files.Count > 0).Concat(MessageRules.Files(request.Body, request.Files))) is { } refusal)
            return refusal;
        if (((request.Body.Number("flags") ?? 0) & MessageRules.Ephemeral) != 0)
            world.Violations.Add("message-flags", "a message in a channel cannot be ephemeral");
        if (request.Body.Has("allowed_mentions") && request.Body.At("allowed_mentions").True("replied_user"))
            world.Violations.Add("allowed-mentions", "replied_user pings the asker");
        var message = world.Show(channel, request.Body, onlyFor: null);
        message.Files = request.Files;
        world.Posted.Add(message);
        return FakeReply.Json(200, message.Json.ToNode());
    }

    public FakeReply Message(string id, RecordedRequest request)
    {
        if (!world.Messages.TryGetValue(id, out var message) || message.IsDeleted)
            return DiscordWorld.Refuse(404, 10008, "Unknown Message");
        return request.Method switch
        {
            "GET" => FakeReply.Json(200, message.Json.ToNode()),
            "PATCH" => Edit(message, request),
            "DELETE" => Delete(message),
            _ => new FakeReply(405),
        };
    }

    public static FakeReply Typing() => new(204);

    public FakeReply OpenDirect(RecordedRequest request) =>
        request.Body.Text("recipient_id") is { Length: > 2 } user
            ? FakeReply.Json(200, DiscordPayloads.Channel(Place.BotDirect, DiscordPayloads.ChannelOf(Place.BotDirect, new FakeUser(user, "")), ""))
            : world.Violate("recipient", DiscordWorld.Refuse(400, 50035, "Invalid Form Body"), "recipient_id is missing");

    private FakeReply Edit(FakeMessage message, RecordedRequest request)
    {
        if (world.Refusal(MessageRules.Check(request.Body, message.Flags, isEdit: true, request.Files.Count > 0)) is { } refusal)
            return refusal;
        message.Change(request.Body, request.At);
        return FakeReply.Json(200, message.Json.ToNode());
    }

    private static FakeReply Delete(FakeMessage message)
    {
        message.Delete();
        return new FakeReply(204);
    }
}
