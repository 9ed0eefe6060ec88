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
internal sealed record QuizPayload(
    string? Run, int Step, DateTimeOffset At, uint? Shown, bool? Paused, string? Id, int Version, ImmutableArray<AnswerPayload>? Answers, ImmutableArray<int>? More = null);

/// <summary>One answer.</summary>
/// <param name="Q">The name of the question.</param>
/// <param name="O">The names of the options; none when it was skipped.</param>
/// <param name="F">The fingerprint of the question as it was read.</param>
internal sealed record AnswerPayload(string? Q, ImmutableArray<string>? O, uint F);
