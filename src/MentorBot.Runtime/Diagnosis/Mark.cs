namespace MentorBot.Runtime.Diagnosis;

/// <summary>How something that was looked at stands.</summary>
public enum Mark
{
    /// <summary>As it should be.</summary>
    Fine,

    /// <summary>Works, or cannot be seen from here; a person should look.</summary>
    Look,

    /// <summary>Does not work until somebody mends it.</summary>
    Broken,

    /// <summary>Not wanted by the settings, so there is nothing to look at.</summary>
    Off,
}
