using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Discord.Rules;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

internal sealed record InteractionFacts(string Id, string Token, InteractionKind Kind, FakeUser User, Place Place);

/// <summary>One thing a person did, and everything the bot answered to it.</summary>
public sealed class FakeInteraction
{
    internal FakeInteraction(InteractionFacts facts, JsonObject payload, DateTimeOffset at) =>
        (Facts, PayloadNode, DeliveredAt) = (facts, payload, at);

    /// <summary>The interaction's id.</summary>
    public string Id => Facts.Id;

    /// <summary>The token with which it is answered.</summary>
    public string Token => Facts.Token;

    /// <summary>What kind of thing was done.</summary>
    public InteractionKind Kind => Facts.Kind;

    /// <summary>The event as it was sent.</summary>
    public JsonElement Payload => PayloadNode.ToElement();

    /// <summary>When it was sent.</summary>
    public DateTimeOffset DeliveredAt { get; }

    /// <summary>How long the first accepted answer took, or null while there is none.</summary>
    public TimeSpan? TimeToAnswer { get; private set; }

    /// <summary>The bodies of all accepted first answers: one at most.</summary>
    public Journal<JsonElement> Callbacks { get; } = new("callbacks");

    /// <summary>The bodies of all edits of the original answer.</summary>
    public Journal<JsonElement> Edits { get; } = new("edits of @original");

    /// <summary>The messages that followed the first answer.</summary>
    public Journal<FakeMessage> FollowUps { get; } = new("follow-ups");

    /// <summary>The message that the answer became: at once for types 4 and 7, with the first edit after 5 and 6.</summary>
    public Journal<FakeMessage> Shown { get; } = new("shown answers");

    internal InteractionFacts Facts { get; }

    internal JsonObject PayloadNode { get; }

    internal FakeMessage? Original { get; set; }

    /// <summary>The message whose button was pressed.</summary>
    internal FakeMessage? Source { get; init; }

    /// <summary>Set when a scripted fault kept our answer from the bot: asking again is then no fault of its.</summary>
    internal bool ReplyLost { get; set; }

    /// <summary>Set when nobody was connected, or we swallowed it.</summary>
    internal bool WasHeldBack { get; set; }

    /// <summary>Set when it was posted to the bot, which then does not hear whether its answer came in time.</summary>
    internal bool CameByHttp { get; set; }

    internal bool IsLoading { get; set; }

    internal Lock Gate { get; } = new();

    /// <summary>The first answer (the callback's body), whatever its type.</summary>
    public Task<JsonElement> FirstResponseAsync() => Callbacks.FirstAsync();

    /// <summary>The message that the person finally sees, deferred or not.</summary>
    public Task<FakeMessage> AnswerAsync() => Shown.FirstAsync();

    /// <summary>The body of the first edit of the original answer.</summary>
    public Task<JsonElement> EditedAsync() => Edits.FirstAsync();

    /// <summary>The names offered by an autocomplete answer.</summary>
    public async Task<IReadOnlyList<string>> ChoicesAsync() =>
        [.. (await FirstResponseAsync()).At("data").Items("choices").Select(one => one.Text("name") ?? "")];

    internal void Answered(JsonElement body, DateTimeOffset at)
    {
        TimeToAnswer = at - DeliveredAt;
        Callbacks.Add(body);
    }
}
