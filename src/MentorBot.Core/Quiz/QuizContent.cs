using System.Collections.Immutable;

namespace MentorBot.Core.Quiz;

/// <summary>What moderators write about the fit quiz: traits, roles and questions; nobody writes points per role.</summary>
/// <param name="Id">The quiz's name: <c>ai-role-fit</c>.</param>
/// <param name="Version">Raised by moderators when answers to the version before can no longer be compared.</param>
/// <param name="Settings">How the engine thinks and when it stops.</param>
public sealed record QuizContent(string Id, int Version, QuizSettings Settings)
{
    /// <summary>The language of all texts: <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The headline people see.</summary>
    public string Title { get; init; } = "";

    /// <summary>What is said before the first question.</summary>
    public string Intro { get; init; } = "";

    /// <summary>What is said with every result.</summary>
    public string Disclaimer { get; init; } = "";

    /// <summary>What a question can tell about a person.</summary>
    public ImmutableArray<QuizTrait> Traits { get; init; } = [];

    /// <summary>The roles that can come out.</summary>
    public ImmutableArray<QuizRole> Roles { get; init; } = [];

    /// <summary>All questions, in the order of the file.</summary>
    public ImmutableArray<QuizQuestion> Questions { get; init; } = [];
}

/// <summary>One thing a question can tell about a person.</summary>
/// <param name="Id">Its name in the file: <c>reliability</c>.</param>
/// <param name="Label">Its name for people: "keeping things running".</param>
/// <param name="About">What it is, in a sentence.</param>
/// <param name="Line">Where it stands in the file.</param>
public sealed record QuizTrait(string Id, string Label, string About = "", int Line = 1);

/// <summary>How much of one trait is in a role or an option: -2 (the opposite) to 2 (its heart).</summary>
public readonly record struct TraitWeight(string Trait, int Weight);

/// <summary>A role that can come out, as a profile over the traits.</summary>
/// <param name="Id">The name of its page under <c>roles/</c>.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Profile">How much of each trait is in it; a trait that is not named counts 0.</param>
public sealed record QuizRole(string Id, string Name, ImmutableArray<TraitWeight> Profile)
{
    /// <summary>entry, mid or senior; empty when not written.</summary>
    public string Stage { get; init; } = "";

    /// <summary>The job in which people usually begin on the way to it.</summary>
    public string StartsAs { get; init; } = "";

    /// <summary>The question about the price of the job, asked before the quiz may end with this role in the lead.</summary>
    public string? Check { get; init; }

    /// <summary>What the role is, in a sentence.</summary>
    public string OneLine { get; init; } = "";

    /// <summary>Where it stands in the file.</summary>
    public int Line { get; init; } = 1;
}

/// <summary>A question with its options.</summary>
/// <param name="Id">Its name in the file, by which answers are kept.</param>
/// <param name="Ask">The question itself.</param>
/// <param name="Options">What people can choose from.</param>
public sealed record QuizQuestion(string Id, string Ask, ImmutableArray<QuizOption> Options)
{
    /// <summary>The focus whose questions may follow one another.</summary>
    public const string Core = "core";

    /// <summary>What it is mostly about; two questions of one focus do not follow one another.</summary>
    public string Focus { get; init; } = Core;

    /// <summary>False for a question that changes the advice and never the result.</summary>
    public bool IsScored { get; init; } = true;

    /// <summary>Where it stands in the file.</summary>
    public int Line { get; init; } = 1;

    /// <summary>The place of the option with this id, or -1.</summary>
    public int IndexOf(string option)
    {
        for (var at = 0; at < Options.Length; at++)
        {
            if (Options[at].Id == option)
            {
                return at;
            }
        }

        return -1;
    }
}

/// <summary>One way to answer a question.</summary>
/// <param name="Id">Its name within the question: <c>a</c> to <c>e</c>.</param>
/// <param name="Text">What people read.</param>
/// <param name="Evidence">Which traits it speaks for.</param>
/// <param name="Line">Where it stands in the file.</param>
public sealed record QuizOption(string Id, string Text, ImmutableArray<TraitWeight> Evidence, int Line = 1)
{
    /// <summary>What is said with the result to who chose it; empty but for questions that change the advice.</summary>
    public string Tip { get; init; } = "";
}
