using System.Text.Json;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>A message that a person wrote, and what the bot posted after it in the same channel.</summary>
public sealed class FakePost
{
    private readonly int _before;
    private readonly Journal<FakeMessage> _posted;

    internal FakePost(JsonElement payload, int before, Journal<FakeMessage> posted) => (Payload, _before, _posted) = (payload, before, posted);

    /// <summary>The message as it was sent.</summary>
    public JsonElement Payload { get; }

    /// <summary>The message's id.</summary>
    public string Id => Payload.Text("id")!;

    /// <summary>The channel it is in.</summary>
    public string ChannelId => Payload.Text("channel_id")!;

    /// <summary>What the bot has posted into that channel since.</summary>
    public IReadOnlyList<FakeMessage> Replies => [.. _posted.Skip(_before).Where(Fits)];

    /// <summary>The first thing the bot posts into that channel after this message.</summary>
    public async Task<FakeMessage> ReplyAsync() => Replies is [var first, ..] ? first : await _posted.FirstAsync(one => Fits(one) && !IsOlder(one));

    private bool Fits(FakeMessage message) => message.ChannelId == ChannelId;

    private bool IsOlder(FakeMessage message) => string.CompareOrdinal(message.Id, Id) < 0;
}
