using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Conversation;

/// <summary>The meaning of a button, written into the button itself: versioned, parsed, at most 100 characters, so it outlives restarts.</summary>
public abstract record ActionToken
{
    /// <summary>The longest token, in characters: Discord's limit for a custom id (https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id).</summary>
    public const int MaxLength = 100;

    /// <summary>The highest part a button can name.</summary>
    public const int MaxPart = 999;

    private const string Version = "m1";
    private const string AllStages = "all";

    private const string Yes = "yes";
    private const string No = "no";

    private const string Nothing = "-";

    // One letter: with a longer word, the mark and the longest address would not fit together.
    private const char Shared = 's';

    private static readonly (string Name, MeAct Act)[] MeActs = [.. Enum.GetValues<MeAct>().Select(act => (act.ToString().ToLowerInvariant(), act))];

    private static readonly (string Name, QuizAct Act)[] Acts = [.. Enum.GetValues<QuizAct>().Select(act => (act.ToString().ToLowerInvariant(), act))];

    // No folder can be called this.
    private const string AllFolders = "-";

    private static readonly (string Name, Stage Stage)[] Stages =
        [.. Enum.GetValues<Stage>().Select(stage => (stage.ToString().ToLowerInvariant(), stage))];

    private ActionToken()
    {
    }

    /// <summary>Whether a button can carry it; addresses may together be too long.</summary>
    public bool Fits => ToString().Length <= MaxLength;

    /// <summary>Reads a token that this version or an earlier one of the same format wrote; anything else is answered with false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ActionToken? token)
    {
        token = text is { Length: <= MaxLength } ? Read(text.Split('.')) : null;
        return token is not null;
    }

    /// <inheritdoc />
    public sealed override string ToString() => this switch
    {
        Show show => $"{Version}.show.{show.Address}.{show.Part}",
        ListRoles roles => $"{Version}.roles.{roles.Stage?.ToString().ToLowerInvariant() ?? AllStages}.{roles.Part}",
        Compare compare => string.Join('.', new[] { Version, "compare", compare.First.ToString() }.Concat(compare.Others.Select(role => role.ToString()))),
        Path path => $"{Version}.path.{path.Role}",
        Have have => $"{Version}.have.{have.Role}",
        ListTopics topics => $"{Version}.topics.{topics.Folder?.ToString() ?? AllFolders}.{topics.Part}",
        Vote vote => $"{Version}.vote.{vote.Address}.{(vote.Helpful ? Yes : No)}",
        Feedback feedback => $"{Version}.feedback.{feedback.Address}",
        ListGaps gaps => $"{Version}.gaps.{gaps.Part}",
        Answer answer => string.Create(CultureInfo.InvariantCulture, $"{Version}.answer.{answer.Run}.{answer.Step}.{answer.Question:x8}.{answer.Choice}"),
        Quiz quiz => string.Create(CultureInfo.InvariantCulture, $"{Version}.quiz.{quiz.Act.ToString().ToLowerInvariant()}.{quiz.Run ?? Nothing}.{quiz.Step}.{quiz.Subject ?? Nothing}"),
        Share share => $"{Version}.{Shared}{share.Mark}{share.What.ToString()[Version.Length..]}",
        Me me => $"{Version}.me.{me.Act.ToString().ToLowerInvariant()}",
        Help => $"{Version}.help",
        _ => throw new System.Diagnostics.UnreachableException($"{GetType().Name} has no text form."),
    };

    private static ActionToken? Read(string[] words) => words switch
    {
        [Version, "show", var address, var part] when Address.TryParse(address, out var found)
            && TryReadPart(part, out var number) => new Show(found, number),
        [Version, "roles", AllStages, var part] when TryReadPart(part, out var number) => new ListRoles(Stage: null, number),
        [Version, "roles", var name, var part] when Stages.FirstOrDefault(stage => stage.Name == name) is { Name: not null } stage
            && TryReadPart(part, out var number) => new ListRoles(stage.Stage, number),
        [Version, "compare", var one] when Address.TryParse(one, out var first) => new Compare(first),
        [Version, "compare", var one, var two] when Address.TryParse(one, out var first)
            && Address.TryParse(two, out var second) => new Compare(first, second),
        [Version, "compare", var one, var two, var three] when Address.TryParse(one, out var first)
            && Address.TryParse(two, out var second)
            && Address.TryParse(three, out var third) => new Compare(first, second, third),
        [Version, "path", var role] when Address.TryParse(role, out var found) => new Path(found),
        [Version, "have", var role] when Address.TryParse(role, out var found) => new Have(found),
        [Version, "topics", AllFolders, var part] when TryReadPart(part, out var number) => new ListTopics(Folder: null, number),
        [Version, "topics", var name, var part] when Slug.TryParse(name, out var folder) && TryReadPart(part, out var number) => new ListTopics(folder, number),
        [Version, "vote", var address, var said and (Yes or No)] when Address.TryParse(address, out var found) => new Vote(found, said == Yes),
        [Version, "feedback", var address] when Address.TryParse(address, out var found) => new Feedback(found),
        [Version, "gaps", var part] when TryReadPart(part, out var number) => new ListGaps(number),
        [Version, "answer", var run, var step, var print, var choice] when IsRun(run) && TryReadStep(step, out var at)
            && uint.TryParse(print, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var question)
            && IsChoice(choice) => new Answer(run, at, question, choice),
        [Version, "quiz", var name, var run, var step, var subject] when Acts.FirstOrDefault(act => act.Name == name) is { Name: not null } act
            && (run == Nothing || IsRun(run)) && TryReadStep(step, out var at) && subject.Length > 0 => new Quiz(act.Act, run == Nothing ? null : run, at, subject == Nothing ? null : subject),
        [Version, [Shared, .. { Length: Share.MarkLength } mark], .. var what] when IsRun(mark) && Read([Version, .. what]) is { } shared and (Show or Compare or Path or ListRoles) => new Share(shared, mark),
        [Version, "me", var name] when MeActs.FirstOrDefault(act => act.Name == name) is { Name: not null } act => new Me(act.Act),
        [Version, "help"] => new Help(),
        _ => null,
    };

    private static bool TryReadStep(string text, out int step) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out step);

    private static bool IsRun(string text) => text.Length is > 0 and <= QuizMemory.LongestRun && text.All(char.IsAsciiHexDigitLower);

    private static bool IsChoice(string text) => text.Length is > 0 and <= 3 && text.All(letter => char.IsAsciiLetterLower(letter) || letter is '+' or '-');

    private static bool TryReadPart(string text, out int part) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out part) && part is >= 1 and <= MaxPart;

    /// <summary>Show a page or one section of it; part 1 is its beginning, the next parts follow *More*.</summary>
    public sealed record Show(Address Address, int Part = 1) : ActionToken;

    /// <summary>Show the roles of one stage, or of all; a long list in parts.</summary>
    public sealed record ListRoles(Stage? Stage = null, int Part = 1) : ActionToken;

    /// <summary>Show roles side by side; with one role alone, ask which other.</summary>
    public sealed record Compare(Address First, Address? Second = null, Address? Third = null) : ActionToken
    {
        /// <summary>The roles after the first.</summary>
        public IEnumerable<Address> Others => new[] { Second, Third }.OfType<Address>();
    }

    /// <summary>Show the way to a role.</summary>
    public sealed record Path(Address Role) : ActionToken;

    /// <summary>Say what one knows already on the way to a role: in a form, where the platform has forms.</summary>
    public sealed record Have(Address Role) : ActionToken;

    /// <summary>Show what there is to know: all folders, or the pages of one, a long list in parts.</summary>
    public sealed record ListTopics(Slug? Folder = null, int Part = 1) : ActionToken;

    /// <summary>Say whether a page or a section of it helped.</summary>
    public sealed record Vote(Address Address, bool Helpful) : ActionToken;

    /// <summary>Say what a page or a section of it did not tell: in a form, where the platform has forms.</summary>
    public sealed record Feedback(Address Address) : ActionToken;

    /// <summary>Show moderators what people asked and the knowledge lacks, a long list in parts.</summary>
    public sealed record ListGaps(int Part = 1) : ActionToken;

    /// <summary>Answer a question of the quiz, at one step of one run.</summary>
    /// <param name="Run">The run it belongs to.</param>
    /// <param name="Step">The step at which it may still be pressed.</param>
    /// <param name="Question">The fingerprint of the question as it was read.</param>
    /// <param name="Choice">An option's id; two with a plus between them; an id with a plus after it, or a plus alone, where an option is still to be chosen; a hyphen for "not sure".</param>
    public sealed record Answer(string Run, int Step, uint Question, string Choice) : ActionToken
    {
        /// <summary>The choice of who is not sure.</summary>
        public const string NotSure = "-";

        /// <summary>The choice of who is torn and has yet to say between which.</summary>
        public const string Torn = "+";
    }

    /// <summary>Do something else about the quiz; without a run it means the quiz that the presser takes.</summary>
    public sealed record Quiz(QuizAct Act, string? Run = null, int Step = 0, string? Subject = null) : ActionToken;

    /// <summary>Show everybody what this token shows to who presses it, once.</summary>
    /// <param name="What">What to show.</param>
    /// <param name="Mark">What the button's message has and no other of this person's, in hexadecimal digits, so that a second press is known for one.</param>
    public sealed record Share(ActionToken What, string Mark) : ActionToken
    {
        internal const int MarkLength = 6;
    }

    /// <summary>See, get or delete what is remembered of whoever presses it.</summary>
    public sealed record Me(MeAct Act) : ActionToken;

    /// <summary>Show what the bot can do.</summary>
    public sealed record Help : ActionToken;
}
