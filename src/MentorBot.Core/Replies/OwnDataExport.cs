using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Quiz;
using MentorBot.Core.Quiz.Counts;

namespace MentorBot.Core.Replies;

/// <summary>All that is kept of a person, as they get it: everything that the store holds under their key, and nothing else.</summary>
internal sealed record OwnDataExport(
    DateTimeOffset ExportedAt, DateTimeOffset? ChangedAt, DateTimeOffset? DeletedAfter, ExportedContext? LookedAt, ExportedPlan? Plan, ExportedQuiz? Quiz, ExportedNotes NotesForModerators)
{
    internal static OwnDataExport Of(Session session, OwnRecord record, DateTimeOffset at) => new(
        at,
        record.ChangedAt,
        record.ExpiresAt,
        session is Session.Browsing { Context: var context } ? ExportedContext.Of(context) : null,
        session.Plan is { } plan ? ExportedPlan.Of(plan) : null,
        session.Quiz is { } quiz ? ExportedQuiz.Of(quiz) : null,
        ExportedNotes.Of(record.Notes));

    internal string ToJson(bool indented) => JsonSerializer.Serialize(this, (indented ? ExportJson.Long : ExportJson.Short).OwnDataExport);
}

/// <summary>What was shown last, and what was offered with it.</summary>
internal sealed record ExportedContext(string? Page, int Part, string ShownAs, DateTimeOffset Since, ImmutableArray<string> Offered)
{
    internal static ExportedContext Of(Context context) =>
        new(context.Subject?.ToString(), context.Part, context.Sight.ToString().ToLowerInvariant(), context.Since, [.. context.Offered.Select(offer => offer.ToString())]);
}

/// <summary>The way to a role that was asked for last, and what the person said they know.</summary>
internal sealed record ExportedPlan(string Role, ImmutableArray<string> Known, DateTimeOffset AskedAt)
{
    internal static ExportedPlan Of(Plan plan) => new(plan.Role.ToString(), [.. plan.Known.Select(skill => skill.ToString())], plan.At);
}

/// <summary>The fit quiz: the answers by their names, and where in it the person is.</summary>
internal sealed record ExportedQuiz(
    string Quiz, int Version, string Run, int Step, uint? OpenQuestion, bool Paused, DateTimeOffset LastAt, ImmutableArray<ExportedAnswer> Answers, ImmutableArray<ExportedAnswer> OtherAnswers)
{
    public ImmutableArray<int> MoreAskedAfter { get; init; } = [];

    public bool OutOfView { get; init; }

    public ExportedCounts? CountedForModerators { get; init; }

    internal static ExportedQuiz Of(QuizMemory memory) => new(
        memory.State.Quiz, memory.State.Version, memory.Run, memory.Step, memory.Shown, memory.IsPaused, memory.At, [.. memory.State.Answers.Select(ExportedAnswer.Of)], [.. memory.Context.Select(ExportedAnswer.Of)])
    {
        MoreAskedAfter = memory.State.Extensions,
        OutOfView = memory.IsOutOfView,
        CountedForModerators = memory.Counted is { } counted ? new ExportedCounts(counted.Edition, counted.Answers, counted.First, counted.Given) : null,
    };
}

/// <summary>One answer.</summary>
internal sealed record ExportedAnswer(string Question, ImmutableArray<string> Options, uint Fingerprint)
{
    internal static ExportedAnswer Of(KeptAnswer answer) => new(answer.Question, answer.Options, answer.Fingerprint);
}

/// <summary>What the person has put into the counts over everybody.</summary>
internal sealed record ExportedCounts(string Edition, int AnswersCounted, string? First, ImmutableArray<CountedAnswer> Answers);

/// <summary>The notes for moderators that can still be told to be the person's.</summary>
internal sealed record ExportedNotes(ImmutableArray<ExportedQuestion> Questions, ImmutableArray<ExportedMissing> MissingParts, ImmutableArray<ExportedVote> Votes, ImmutableArray<ExportedFeedback> Feedback)
{
    internal static ExportedNotes Of(KeptNotes notes) => new(
        [.. notes.Questions.Select(question => new ExportedQuestion(question.Text, question.Times, question.LastDay, [.. question.Near.Select(near => near.ToString())]))],
        [.. notes.Missing.Select(missing => new ExportedMissing(missing.Wanted.ToString(), missing.Times, missing.LastDay))],
        [.. notes.Votes.Select(vote => new ExportedVote(vote.Address.ToString(), vote.Helpful, vote.LastDay))],
        [.. notes.Feedback.Select(said => new ExportedFeedback(said.Address.ToString(), said.Text, said.LastDay))]);
}

/// <summary>A question without an answer, without what could say who asked.</summary>
internal sealed record ExportedQuestion(string Text, int Times, DateOnly LastDay, ImmutableArray<string> NearestPages);

/// <summary>A part that a page does not have.</summary>
internal sealed record ExportedMissing(string Part, int Times, DateOnly LastDay);

/// <summary>Whether a page helped.</summary>
internal sealed record ExportedVote(string Page, bool Helpful, DateOnly LastDay);

/// <summary>What the person said a page does not tell.</summary>
internal sealed record ExportedFeedback(string Page, string Text, DateOnly LastDay);

/// <summary>The source-generated JSON of the export; letters of any language stay one character each.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OwnDataExport))]
internal sealed partial class ExportJson : JsonSerializerContext
{
    /// <summary>For people.</summary>
    internal static ExportJson Long => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" });

    /// <summary>For where there is little room.</summary>
    internal static ExportJson Short => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull });
}
