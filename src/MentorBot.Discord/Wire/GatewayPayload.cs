using System.Text.Json;

namespace MentorBot.Discord.Wire;

/// <summary>What every message of the gateway is wrapped in; <c>d</c> stays unread until somebody wants it (https://discord.com/developers/docs/events/gateway-events#payload-structure).</summary>
internal sealed record GatewayPayload(int Op, long? S, string? T, ReadOnlyMemory<byte> D)
{
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

        int? op = null;
        long? sequence = null;
        string? name = null;
        var data = ReadOnlyMemory<byte>.Empty;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isOp = reader.ValueTextEquals("op"u8);
            var isSequence = reader.ValueTextEquals("s"u8);
            var isName = reader.ValueTextEquals("t"u8);
            var isData = reader.ValueTextEquals("d"u8);
            reader.Read();
            var from = (int)reader.TokenStartIndex;
            op = isOp ? reader.GetInt32() : op;
            sequence = isSequence && reader.TokenType is JsonTokenType.Number ? reader.GetInt64() : sequence;
            name = isName ? reader.GetString() : name;
            reader.Skip();
            data = isData ? utf8[from..(int)reader.BytesConsumed] : data;
        }

        return op is { } found ? new GatewayPayload(found, sequence, name, data) : null;
    }
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
