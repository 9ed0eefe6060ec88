namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence of talk that is no question.</summary>
public abstract partial class Wording
{
    internal const string HelpLines = "https://findahelpline.com";

    internal abstract string DistressHeard { get; }
    internal abstract string DistressNow { get; }
    internal abstract string DistressLines { get; }
    internal abstract string DistressHere { get; }

    internal abstract string HarassmentHeard { get; }
    internal abstract string HarassmentModerators { get; }
    internal abstract string HarassmentMeanwhile { get; }

    internal abstract string Hello { get; }
    internal abstract string Welcome { get; }
    internal abstract string Goodbye { get; }
    internal abstract string Well { get; }
    internal abstract string Pleased { get; }
    internal abstract string SorryForThat { get; }

    internal abstract string Quiet { get; }

    internal abstract string AboutMe { get; }
    internal abstract string AboutPages { get; }

    internal abstract string PrivacyKept { get; }
    internal abstract string PrivacyQuiz { get; }
    internal abstract string PrivacyCounts { get; }
    internal abstract string PrivacyQuestions { get; }
    internal abstract string PrivacyForget { get; }

    internal abstract string Unreached { get; }

    internal abstract string TooFast(int seconds);

    // Something to write as it stands, so it is in the language of the pages.
    internal static string ExampleAbout(string role) => $"Tell me about {role}";

    internal static string ExampleSkills(string role) => $"Which skills for {role}?";

    internal static string ExampleStart(string role) => $"How to start as {role}?";
}
