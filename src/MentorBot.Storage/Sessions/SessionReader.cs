using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Storage.Sessions;

/// <summary>The text of a row → our session.</summary>
internal static class SessionReader
{
    private static readonly FrozenDictionary<string, Sight> Sights = Enum.GetValues<Sight>().ToFrozenDictionary(SessionWriter.NameOf, StringComparer.Ordinal);

    /// <summary>Reads a row of this version or an earlier one; otherwise the reason, which never holds any of the text.</summary>
    internal static bool TryRead(string text, [NotNullWhen(true)] out Session? session, [NotNullWhen(false)] out string? reason)
    {
        try
        {
            var payload = JsonSerializer.Deserialize(text, SessionJson.Default.SessionPayload);
            (session, reason) = Read(payload);
            (session, reason) = session is null || payload?.Quiz is not { } quiz ? (session, reason)
                : QuizPayloads.Read(quiz) is { } memory ? (session with { Quiz = memory }, null)
                : (null, "a quiz this version cannot read");
            session = session is null ? null : session with { Plan = PlanOf(payload?.Plan) };
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
        { State: SessionWriter.Browsing, Context: { } context } when ContextOf(context) is { } read => (new Session.Browsing(read), null),
        _ => (null, "a state this version does not know"),
    };

    private static Context? ContextOf(ContextPayload payload)
    {
        var offered = OfferedOf(payload);
        Address? subject = Address.TryParse(payload.Subject, out var shown) ? shown : null;
        return subject is null && (payload.Subject is not null || offered.IsEmpty) ? null : new Context(subject, payload.Since)
        {
            Offered = offered,
            Sight = Sights.GetValueOrDefault(payload.Sight ?? ""),
            Part = Math.Clamp(payload.Part ?? 1, 1, ActionToken.MaxPart),
        };
    }

    // A plan is asked for again in a word, so one that makes no sense takes nothing else of the session with it.
    private static Plan? PlanOf(PlanPayload? payload) => Address.TryParse(payload?.Role, out var role)
        ? new Plan(role, [.. (payload!.Known ?? []).Select(text => Address.TryParse(text, out var skill) ? skill : (Address?)null).OfType<Address>()], payload.At)
        : null;

    // With one of them left out, "the third one" would mean another.
    private static ImmutableArray<Address> OfferedOf(ContextPayload payload)
    {
        var read = (payload.Offered ?? []).Take(Context.MostOffered).Select(text => Address.TryParse(text, out var address) ? address : (Address?)null).ToList();
        return read.Contains(null) ? [] : [.. read.OfType<Address>()];
    }
}
