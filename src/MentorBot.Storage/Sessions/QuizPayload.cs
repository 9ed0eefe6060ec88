using System.Collections.Immutable;

namespace MentorBot.Storage.Sessions;

/// <summary>The fit quiz as it stands in a row: names of questions and options, and no word of the person's own.</summary>
/// <param name="Run">The name of the run.</param>
/// <param name="Step">How often it has moved on.</param>
/// <param name="At">When the person last did something in it.</param>
/// <param name="Shown">The fingerprint of the open question.</param>
/// <param name="Paused">Whether the person said that they go on another time.</param>
/// <param name="Id">The name of the quiz.</param>
/// <param name="Version">The version of the quiz.</param>
/// <param name="Answers">The answers, in order.</param>
/// <param name="More">How many answers there were each time more questions were asked for.</param>
/// <param name="Context">The answers that change the advice and never the result.</param>
/// <param name="Counted">What the person has put into the counts over everybody.</param>
/// <param name="Away">Whether something else was shown since.</param>
internal sealed record QuizPayload(
    string? Run, int Step, DateTimeOffset At, uint? Shown, bool? Paused, string? Id, int Version, ImmutableArray<AnswerPayload>? Answers, ImmutableArray<int>? More = null, ImmutableArray<AnswerPayload>? Context = null, CountedPayload? Counted = null, bool? Away = null);

/// <summary>One answer.</summary>
/// <param name="Q">The name of the question.</param>
/// <param name="O">The names of the options; none when it was skipped.</param>
/// <param name="F">The fingerprint of the question as it was read.</param>
internal sealed record AnswerPayload(string? Q, ImmutableArray<string>? O, uint F);

/// <summary>What the person has put into the counts, to be taken out when the answers are deleted.</summary>
/// <param name="Edition">The edition of the quiz.</param>
/// <param name="N">How many answers.</param>
/// <param name="First">The role that came first.</param>
/// <param name="Given">The answers; none without a result.</param>
internal sealed record CountedPayload(string? Edition, int N, string? First = null, ImmutableArray<CountedAnswerPayload>? Given = null);

/// <summary>One answer that was counted.</summary>
/// <param name="Q">The name of the question.</param>
/// <param name="O">The names of the options; none when it was skipped.</param>
/// <param name="E">How likely each option was, in millionths.</param>
internal sealed record CountedAnswerPayload(string? Q, ImmutableArray<string>? O, ImmutableArray<int>? E = null);
