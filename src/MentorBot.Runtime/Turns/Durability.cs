namespace MentorBot.Runtime.Turns;

/// <summary>What a write must outlive once it is reported as done.</summary>
public enum Durability
{
    /// <summary>That the machine loses power: the disk is waited for.</summary>
    PowerLoss,

    /// <summary>That the process is killed. Whatever is written after it and outlives a loss of power takes it along.</summary>
    Kill,
}
