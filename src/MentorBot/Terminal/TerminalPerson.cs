using System.Diagnostics;
using MentorBot.Runtime.Turns;

namespace MentorBot.Terminal;

/// <summary>The one person who sits at this terminal.</summary>
internal static class TerminalPerson
{
    /// <summary>The key of that person's session.</summary>
    internal static PersonKey Key { get; } =
        PersonKey.TryMake("terminal", "me", out var key) ? key : throw new UnreachableException("A constant key is valid.");
}
