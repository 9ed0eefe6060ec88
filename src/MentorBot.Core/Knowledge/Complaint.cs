namespace MentorBot.Core.Knowledge;

/// <summary>Something in the knowledge folder that a moderator should mend: where, what is wrong, and what to do.</summary>
/// <param name="File">The file, relative to the knowledge folder, with forward slashes.</param>
/// <param name="Line">The line, from 1; 1 when the fault is the whole file's.</param>
/// <param name="Severity">Whether the page can be used all the same.</param>
/// <param name="Problem">What is wrong, in one sentence.</param>
/// <param name="Remedy">What to do, in one sentence.</param>
public sealed record Complaint(string File, int Line, Severity Severity, string Problem, string Remedy)
{
    /// <inheritdoc />
    public override string ToString() => $"{File}:{Line}: {(Severity is Severity.Error ? "error" : "warning")}: {Problem} {Remedy}";
}

/// <summary>How bad a complaint is.</summary>
public enum Severity
{
    /// <summary>The page is used; mend it when there is time.</summary>
    Warning,

    /// <summary>The page is not used as it stands; its last good version stays.</summary>
    Error,
}
