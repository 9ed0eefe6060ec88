using System.Diagnostics;
using System.Text.Json;
using MentorBot.Core.Conversation;

namespace MentorBot.Storage.Sessions;

/// <summary>Our session → the text of its row.</summary>
internal static class SessionWriter
{
    internal const string Idle = "idle";
    internal const string Browsing = "browsing";

    internal static string Write(Session session) => JsonSerializer.Serialize(PayloadOf(session) with { Quiz = QuizPayloads.Write(session.Quiz), Plan = PayloadOf(session.Plan) }, SessionJson.Default.SessionPayload);

    private static SessionPayload PayloadOf(Session session) => session switch
    {
        Session.Idle => new() { V = SessionPayload.Current, State = Idle },
        Session.Browsing browsing => new() { V = SessionPayload.Current, State = Browsing, Context = PayloadOf(browsing.Context) },
        _ => throw new UnreachableException($"{session.GetType().Name} has no row form in SessionWriter."),
    };

    private static PlanPayload? PayloadOf(Plan? plan) => plan is null ? null : new(
        plan.Role.ToString(),
        plan.At,
        plan.Known.IsEmpty ? null : [.. plan.Known.Select(skill => skill.ToString())]);

    private static ContextPayload PayloadOf(Context context) => new()
    {
        Subject = context.Subject?.ToString(),
        Since = context.Since,
        Offered = context.Offered.IsEmpty ? null : [.. context.Offered.Select(offer => offer.ToString())],
        Sight = context.Sight is Sight.Page ? null : NameOf(context.Sight),
        Part = context.Part == 1 ? null : context.Part,
    };

    /// <summary>How a row calls it.</summary>
    internal static string NameOf(Sight sight) => sight.ToString().ToLowerInvariant();
}
