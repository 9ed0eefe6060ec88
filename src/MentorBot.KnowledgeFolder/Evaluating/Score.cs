namespace MentorBot.KnowledgeFolder.Evaluating;

/// <summary>What became of a question of which somebody wrote down the right answer.</summary>
public enum Score
{
    /// <summary>The first thing shown is what was expected, or nothing was expected and nothing was answered.</summary>
    Right,

    /// <summary>What was expected is among the suggestions, or further down in what was shown.</summary>
    InSuggestions,

    /// <summary>Something else was answered.</summary>
    Wrong,

    /// <summary>Nothing was answered, and what was expected was not among the suggestions either.</summary>
    Unknown,

    /// <summary>Something was answered though nothing in the folder does.</summary>
    AnsweredThoughNone,
}
