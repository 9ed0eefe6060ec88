namespace MentorBot.Core.Conversation;

/// <summary>What a button about the quiz does, other than answering.</summary>
public enum QuizAct
{
    /// <summary>Begin, or go on where the person is.</summary>
    Start,

    /// <summary>Go on where the person is.</summary>
    Continue,

    /// <summary>Undo the last answer.</summary>
    Back,

    /// <summary>Stop here and go on another time.</summary>
    Pause,

    /// <summary>Ask six more questions after the result.</summary>
    More,

    /// <summary>List the answers, to change one.</summary>
    Change,

    /// <summary>Ask an answered question again; the subject is its fingerprint.</summary>
    AskAgain,

    /// <summary>Ask whether the result may be shown to others.</summary>
    Share,

    /// <summary>Show the result to others.</summary>
    Post,

    /// <summary>Ask whether the answers are to be deleted.</summary>
    Delete,

    /// <summary>Delete the answers.</summary>
    Erase,

    /// <summary>Begin again without answers.</summary>
    Restart,

    /// <summary>Show the page of a role, or a section of it; the subject is its address.</summary>
    Look,

    /// <summary>Show the path to a role; the subject is its address.</summary>
    Way,
}
