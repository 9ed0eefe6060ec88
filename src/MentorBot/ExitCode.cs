namespace MentorBot;

/// <summary>What the process tells the shell at its end.</summary>
public static class ExitCode
{
    /// <summary>Everything went well.</summary>
    public const int Ok = 0;

    /// <summary>The work was done and something is to be mended, such as pages with complaints.</summary>
    public const int Complaints = 1;

    /// <summary>The work could not be done: wrong settings, no knowledge, no such folder.</summary>
    public const int CouldNotRun = 2;

    /// <summary>A platform will not have us until an operator changes something, such as a token.</summary>
    public const int Refused = 3;

    /// <summary>A mistake of ours ended the work; starting again may help.</summary>
    public const int Broke = 4;

    /// <summary>The database server could not be reached; starting again later may help.</summary>
    public const int Unreachable = 5;
}
