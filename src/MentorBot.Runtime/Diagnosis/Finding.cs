namespace MentorBot.Runtime.Diagnosis;

/// <summary>One thing that was looked at, in sentences for an operator; nothing of it is a secret.</summary>
/// <param name="Area">What it belongs to, such as <c>discord</c>; programs rely on the name.</param>
/// <param name="Check">Its name in the area, such as <c>token</c>; programs rely on it too.</param>
/// <param name="Mark">How it stands.</param>
/// <param name="What">What was seen.</param>
/// <param name="Mend">What to do; null where nothing is to be done.</param>
public sealed record Finding(string Area, string Check, Mark Mark, string What, string? Mend = null);

/// <summary>One part of the bot that is looked at, by its name.</summary>
public readonly record struct Area(string Name)
{
    /// <summary>What is as it should be.</summary>
    public Finding Fine(string check, string what) => new(Name, check, Mark.Fine, what);

    /// <summary>What a person should look at.</summary>
    public Finding Look(string check, string what, string mend) => new(Name, check, Mark.Look, what, mend);

    /// <summary>What does not work.</summary>
    public Finding Broken(string check, string what, string mend) => new(Name, check, Mark.Broken, what, mend);

    /// <summary>What is not wanted.</summary>
    public Finding Off(string check, string what, string mend) => new(Name, check, Mark.Off, what, mend);
}
