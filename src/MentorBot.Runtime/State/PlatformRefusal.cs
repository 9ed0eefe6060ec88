namespace MentorBot.Runtime.State;

/// <summary>A platform will not have us with these settings, and trying again would only make it worse; the host shows the reason and ends with exit code 3.</summary>
public sealed record PlatformRefusal(string Platform, string Reason);
