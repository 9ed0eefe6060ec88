using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Storage.Sessions;

/// <summary>The text of a row → our session.</summary>
internal static class SessionReader
{
    /// <summary>Reads a row of this version or an earlier one; otherwise the reason, which never holds any of the text.</summary>
    internal static bool TryRead(string text, [NotNullWhen(true)] out Session? session, [NotNullWhen(false)] out string? reason)
    {
        try
        {
            (session, reason) = Read(JsonSerializer.Deserialize(text, SessionJson.Default.SessionPayload));
        }
        catch (JsonException)
        {
            // The exception's own text can quote the row.
            (session, reason) = (null, "not the JSON of a session");
        }

        return session is not null;
    }

    private static (Session? Session, string? Reason) Read(SessionPayload? payload) => payload switch
    {
        null or { V: < 1 } => (null, "no version"),
        { V: > SessionPayload.Current } => (null, $"version {payload.V}, written by a newer MentorBot"),
        { State: SessionWriter.Idle } => (Session.New, null),
        { State: SessionWriter.Browsing, Context: { } context } when Address.TryParse(context.Subject, out var subject) =>
            (new Session.Browsing(new Context(subject, context.Since)), null),
        _ => (null, "a state this version does not know"),
    };
}
