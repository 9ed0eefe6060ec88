namespace MentorBot.Runtime.Turns;

/// <summary>Where all processes of the bot note which deliveries of a platform they have taken, so that each is taken once however often and wherever it comes, and whatever was restarted meanwhile.</summary>
public interface IDeliveryLog
{
    /// <summary>Whether nobody has taken the delivery of this key yet; from now on somebody has.</summary>
    /// <remarks>A log that cannot be reached says yes, and is its own to complain: an answer twice is better than none.</remarks>
    Task<bool> IsFirstAsync(string key, CancellationToken cancel);
}
