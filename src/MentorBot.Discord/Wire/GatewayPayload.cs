using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MentorBot.Discord.Wire;

/// <summary>A message of the gateway, of which only the wrapping is read; what is wrapped, as <c>d</c>, stays unread until somebody wants it (https://discord.com/developers/docs/events/gateway-events#payload-structure).</summary>
/// <remarks>Discord writes <c>d</c> last, and most of it is of no use to us: a large server that comes into sight is a megabyte or more, and each card of ours comes back as an event.</remarks>
/// <param name="Op">The operation.</param>
/// <param name="S">The number of an event within its session.</param>
/// <param name="T">The name of an event.</param>
/// <param name="Utf8">The whole message.</param>
internal sealed record GatewayPayload(int Op, long? S, string? T, ReadOnlyMemory<byte> Utf8)
{
    /// <summary>What is wrapped; null when it is not of this shape.</summary>
    internal TData? Read<TData>(JsonTypeInfo<GatewayData<TData>> type) => DiscordJson.Read(Utf8.Span, type) is { } read ? read.D : default;

    /// <summary>Reads the wrapping; anything that is not a gateway message is answered with null.</summary>
    internal static GatewayPayload? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return ReadFields(utf8);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (SystemException fault) when (fault is InvalidOperationException or FormatException)
        {
            // A field of another kind than documented, such as a text or a fraction where a whole number belongs.
            return null;
        }
    }

    private static GatewayPayload? ReadFields(ReadOnlyMemory<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8.Span);
        if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
        {
            return null;
        }

        var fields = default(Fields);
        while (!fields.AreAllRead && reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            fields.Take(ref reader);
        }

        return fields.Op is { } op ? new GatewayPayload(op, fields.Sequence, fields.Name, utf8) : null;
    }

    private struct Fields
    {
        private bool _hasSequence;
        private bool _hasName;

        internal int? Op { get; private set; }

        internal long? Sequence { get; private set; }

        internal string? Name { get; private set; }

        internal readonly bool AreAllRead => Op is not null && _hasSequence && _hasName;

        internal void Take(ref Utf8JsonReader reader)
        {
            if (reader.ValueTextEquals("op"u8))
            {
                reader.Read();
                Op = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("s"u8))
            {
                reader.Read();
                (Sequence, _hasSequence) = (reader.TokenType is JsonTokenType.Number ? reader.GetInt64() : null, true);
            }
            else if (reader.ValueTextEquals("t"u8))
            {
                reader.Read();
                (Name, _hasName) = (reader.GetString(), true);
            }

            reader.Skip();
        }
    }
}

/// <summary>A message of the gateway for the sake of what is wrapped in it.</summary>
internal sealed record GatewayData<TData>
{
    public TData? D { get; set; }
}

/// <summary>The operations of the gateway that we know (https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-opcodes).</summary>
internal static class GatewayOp
{
    internal const int Dispatch = 0;
    internal const int Heartbeat = 1;
    internal const int Identify = 2;
    internal const int Resume = 6;
    internal const int Reconnect = 7;
    internal const int InvalidSession = 9;
    internal const int Hello = 10;
    internal const int HeartbeatAck = 11;
}
