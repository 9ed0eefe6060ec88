using System.Text.Json.Nodes;

namespace MentorBot.Fakes.Discord;

/// <summary>Events as Discord's documentation gives them, with a few fields more than any reader should rely on.</summary>
internal static class DiscordPayloads
{
    public const string GuildChannel = "1400000000000000001";
    private const string BotPermissions = "2248473465835073";

    public static JsonObject Ready(FakeDiscordOptions options, GatewaySession session, string resumeUrl) => new()
    {
        ["v"] = 10,
        ["user_settings"] = new JsonObject(),
        ["user"] = Bot(options),
        ["session_type"] = "normal",
        ["session_id"] = session.Id,
        ["shard"] = new JsonArray(session.Shard.Id, session.Shard.Count),
        ["resume_gateway_url"] = resumeUrl,
        ["relationships"] = new JsonArray(),
        ["private_channels"] = new JsonArray(),
        ["guilds"] = session.Shard.Hears(options.GuildId) ? new JsonArray(new JsonObject { ["id"] = options.GuildId, ["unavailable"] = true }) : new JsonArray(),
        ["guild_join_requests"] = new JsonArray(),
        ["geo_ordered_rtc_regions"] = new JsonArray(),
        ["application"] = new JsonObject { ["id"] = options.ApplicationId, ["flags"] = 565248, ["flags_new"] = "565248" },
        ["a_field_of_next_week"] = new JsonObject { ["nested"] = new JsonArray(1, 2, 3) },
        ["_trace"] = new JsonArray("[\"loopback\"]"),
    };

    public static JsonObject Bot(FakeDiscordOptions options) => new()
    {
        ["id"] = options.ApplicationId,
        ["username"] = "MentorBot",
        ["global_name"] = null,
        ["discriminator"] = "0001",
        ["avatar"] = null,
        ["bot"] = true,
        ["verified"] = true,
        ["mfa_enabled"] = true,
        ["email"] = null,
        ["flags"] = 0,
    };

    public static JsonObject User(FakeUser user) => new()
    {
        ["id"] = user.Id,
        ["username"] = user.Name,
        ["global_name"] = user.Name,
        ["discriminator"] = "0",
        ["avatar"] = null,
        ["avatar_decoration_data"] = null,
        ["bot"] = user.IsBot,
        ["public_flags"] = 0,
        ["primary_guild"] = null,
    };

    public static JsonObject Member(FakeUser user, bool withUser)
    {
        var member = new JsonObject
        {
            ["roles"] = new JsonArray(),
            ["joined_at"] = "2024-01-02T03:04:05.678000+00:00",
            ["nick"] = null,
            ["avatar"] = null,
            ["premium_since"] = null,
            ["deaf"] = false,
            ["mute"] = false,
            ["pending"] = false,
            ["flags"] = 0,
            ["communication_disabled_until"] = null,
        };
        if (withUser)
        {
            member["user"] = User(user);
            member["permissions"] = user.Permissions.ToString();
        }

        return member;
    }

    public static JsonObject Guild(FakeDiscordOptions options) => new()
    {
        ["id"] = options.GuildId,
        ["name"] = "Learners",
        ["owner_id"] = FakeUser.Moderator.Id,
        ["joined_at"] = "2024-01-02T03:04:05.678000+00:00",
        ["large"] = false,
        ["unavailable"] = false,
        ["member_count"] = 4,
        ["preferred_locale"] = "en-US",
        ["features"] = new JsonArray(),
        ["roles"] = new JsonArray(),
        ["members"] = new JsonArray(),
        ["threads"] = new JsonArray(),
        ["channels"] = new JsonArray(Channel(Place.Guild, GuildChannel, options.GuildId)),
    };

    public static JsonObject Channel(Place place, string id, string guildId) => place == Place.Guild
        ? new()
        {
            ["id"] = id,
            ["type"] = 0,
            ["guild_id"] = guildId,
            ["name"] = "careers",
            ["position"] = 0,
            ["permissions"] = BotPermissions,
            ["parent_id"] = null,
            ["application_id"] = null,
            ["nsfw"] = false,
            ["flags"] = 0,
        }
        : new() { ["id"] = id, ["type"] = place == Place.BotDirect ? 1 : 3, ["last_message_id"] = null, ["flags"] = 0 };

    /// <summary>Direct messages have one channel per person.</summary>
    public static string ChannelOf(Place place, FakeUser user) => place switch
    {
        Place.Guild => GuildChannel,
        Place.BotDirect => "15" + user.Id[2..],
        _ => "16" + user.Id[2..],
    };

    public static JsonObject Interaction(FakeDiscordOptions options, InteractionFacts facts, JsonObject data)
    {
        var (id, token, kind, user, place) = facts;
        var channel = ChannelOf(place, user);
        var payload = new JsonObject
        {
            ["version"] = 1,
            ["type"] = (int)kind,
            ["token"] = token,
            ["id"] = id,
            ["application_id"] = options.ApplicationId,
            ["locale"] = user.Locale,
            ["data"] = data,
            ["context"] = (int)place,
            ["channel_id"] = channel,
            ["channel"] = Channel(place, channel, options.GuildId),
            ["authorizing_integration_owners"] = place switch
            {
                Place.Guild => new JsonObject { ["0"] = options.GuildId },
                Place.BotDirect => new JsonObject { ["0"] = "0" },
                _ => new JsonObject { ["1"] = user.Id },
            },
            ["app_permissions"] = BotPermissions,
            ["entitlements"] = new JsonArray(),
            ["entitlement_sku_ids"] = new JsonArray(),
            ["attachment_size_limit"] = 10485760,
        };
        if (place != Place.Guild)
        {
            payload["user"] = User(user);
            return payload;
        }

        payload["member"] = Member(user, withUser: true);
        payload["guild_id"] = options.GuildId;
        payload["guild_locale"] = "en-US";
        payload["guild"] = new JsonObject { ["id"] = options.GuildId, ["locale"] = "en-US", ["features"] = new JsonArray() };
        return payload;
    }

    public static JsonObject Message(string id, string channel, JsonObject author, string content, DateTimeOffset at) => new()
    {
        ["id"] = id,
        ["type"] = 0,
        ["channel_id"] = channel,
        ["author"] = author,
        ["content"] = content,
        ["timestamp"] = at.ToString("yyyy-MM-ddTHH:mm:ss.ffffffzzz"),
        ["edited_timestamp"] = null,
        ["tts"] = false,
        ["pinned"] = false,
        ["mention_everyone"] = false,
        ["mentions"] = new JsonArray(),
        ["mention_roles"] = new JsonArray(),
        ["attachments"] = new JsonArray(),
        ["embeds"] = new JsonArray(),
        ["components"] = new JsonArray(),
        ["flags"] = 0L,
    };
}
