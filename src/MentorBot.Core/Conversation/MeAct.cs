namespace MentorBot.Core.Conversation;

/// <summary>What a person can do about what is remembered of them.</summary>
public enum MeAct
{
    /// <summary>See it in plain words.</summary>
    Show,

    /// <summary>Get all of it as a file.</summary>
    Export,

    /// <summary>Be asked whether it is to be deleted.</summary>
    Forget,

    /// <summary>Delete it.</summary>
    Erase,
}
