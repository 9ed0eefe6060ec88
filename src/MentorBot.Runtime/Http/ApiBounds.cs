namespace MentorBot.Runtime.Http;

/// <summary>How long a call may take: one try, and all of them with the waits between.</summary>
public sealed record ApiBounds(TimeSpan EachTry, TimeSpan InAll);
