using System.Collections.Frozen;
using MentorBot.Core.Answers;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Pictures;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence that the bot says of its own; each language says all of them, or it does not compile.</summary>
public abstract partial class Wording
{
    /// <summary>The bot's name.</summary>
    public const string BotName = "MentorBot";

    /// <summary>What the entry in the menu of a message does; Slack shows it to everybody alike.</summary>
    public const string AskAboutMessageHint = "Answers the question in a message, for you alone.";

    private static readonly FrozenDictionary<Locale, Wording> Spoken = new Wording[] { new English(), new Spanish(), new German(), new French(), new Portuguese(), new Hindi() }.ToFrozenDictionary(one => one.Locale);

    private protected Wording()
    {
    }

    /// <summary>The sentences in English.</summary>
    public static Wording English => In(Locale.English);

    /// <summary>The locale of these sentences.</summary>
    public abstract Locale Locale { get; }

    /// <summary>On the button that takes a message of the bot's away.</summary>
    public abstract string Delete { get; }

    internal abstract string HelpTitle { get; }
    internal abstract string HelpLead { get; }
    internal abstract string AllRoles { get; }
    internal abstract string HelpLabel { get; }
    internal abstract string Overview { get; }
    internal abstract string More { get; }
    internal abstract string Show { get; }
    internal abstract string AskThis { get; }
    internal abstract string RolesTitle { get; }
    internal abstract string RolesLead { get; }
    internal abstract string NoRolesYet { get; }
    internal abstract string Unknown { get; }
    internal abstract string KnowNearby { get; }
    internal abstract string AllTopics { get; }
    internal abstract string TopicsTitle { get; }
    internal abstract string NothingYet { get; }
    internal abstract string Compare { get; }
    internal abstract string InShort { get; }
    internal abstract string DailyWork { get; }
    internal abstract string Skills { get; }
    internal abstract string SuccessMetrics { get; }
    internal abstract string WhoItFits { get; }
    internal abstract string HowToStart { get; }
    internal abstract string CompareLead { get; }
    internal abstract string NotInTheKnowledge { get; }
    internal abstract string LeftOut { get; }
    internal abstract string PathToThis { get; }
    internal abstract string TellWhatYouHave { get; }
    internal abstract string YouHave { get; }
    internal abstract string YouProbablyHave { get; }
    internal abstract string Path { get; }
    internal abstract string PathWhich { get; }
    internal abstract string CompareWhich { get; }
    internal abstract string MostCompared { get; }
    internal abstract string AboutTheChoice { get; }
    internal abstract string ContrastTitle { get; }
    internal abstract string YourSteps { get; }
    internal abstract string LearnForIt { get; }
    internal abstract string AlsoAskedFor { get; }
    internal abstract string ToLearn { get; }
    internal abstract string StepsToSkip { get; }
    internal abstract string SkillsAsked { get; }
    internal abstract string CertificationsNamed { get; }
    internal abstract string LeadsOnTo { get; }
    internal abstract string LearnBefore { get; }
    internal abstract string LearnAfter { get; }
    internal abstract string AskedForBy { get; }
    internal abstract string CameBefore { get; }
    internal abstract string NamedFor { get; }
    internal abstract string ReplacedBy { get; }
    internal abstract string CheckWithIssuer { get; }
    internal abstract string OldButton { get; }
    internal abstract string Helpful { get; }
    internal abstract string NotHelpful { get; }
    internal abstract string ThanksHelpful { get; }
    internal abstract string ThanksNotHelpful { get; }
    internal abstract string OtherParts { get; }
    internal abstract string PickRole { get; }
    internal abstract string PickPage { get; }
    internal abstract string PickTopic { get; }
    internal abstract string MentionedPages { get; }
    internal abstract string PickSkill { get; }
    internal abstract string NotYoursToDelete { get; }
    internal abstract string Share { get; }
    internal abstract string Shared { get; }
    internal abstract string NothingToRead { get; }
    internal abstract string Sources { get; }
    internal abstract string NoSources { get; }

    internal abstract string WhichOne { get; }
    internal abstract string NoneOfThem { get; }
    internal abstract string NothingBefore { get; }

    internal abstract string Trouble { get; }

    /// <summary>That the pages are in English, for who reads another language; empty in English.</summary>
    internal abstract string ContentIsEnglish { get; }

    protected abstract string BeyondFigure { get; }
    protected abstract string BeyondNews { get; }
    protected abstract string BeyondFavour { get; }

    protected abstract string Retired { get; }
    protected abstract string ActiveCourse { get; }
    protected abstract string Active { get; }
    protected abstract string Course { get; }
    protected abstract string StatusUnknown { get; }

    protected abstract string NotChecked { get; }

    /// <summary>The sentences in this language.</summary>
    public static Wording In(Locale locale) => Spoken[locale];

    /// <summary>The sentences for whoever did this.</summary>
    internal static Wording For(Incoming incoming) => In(incoming.On.Locale);

    internal abstract string DidYouMean(int offers);

    internal abstract string Instead(IEnumerable<string> titles);

    internal string Beyond(Bound bound) => bound.Kind switch
    {
        BoundKind.Figure => BeyondFigure,
        BoundKind.News => BeyondNews,
        BoundKind.Favour => BeyondFavour,
        BoundKind.Job or BoundKind.Trade => NoPageAbout(bound.Word),
        _ => NoPageMentions(bound.Word),
    };

    protected abstract string NoPageAbout(string word);

    protected abstract string NoPageMentions(string word);

    internal abstract string Reasons(string page);

    internal abstract string NoMore(string page);

    internal abstract string NoSuchStage(string stages);

    internal abstract string NoRolesAt(Stage stage);

    internal abstract string NoneCalledTitle(NameKind kind);

    internal abstract string NoneCalled(NameKind kind, bool near);

    internal abstract string TopicsLead(int pages);

    /// <summary>So many more pages than the examples before it.</summary>
    internal abstract string MorePages(int pages);

    internal abstract string SideBySide(IReadOnlyList<string> roles);

    internal abstract string CompareWith(string role);

    internal abstract string CompareFound(string role);

    /// <summary>What the steps of the bars mean, of which there are so many.</summary>
    internal abstract string ContrastScale(int steps);

    /// <summary>What the bars show, before their figures.</summary>
    protected abstract string ContrastBars(int steps);

    internal string ContrastAlt(IReadOnlyList<string> roles, IEnumerable<StepRow> traits, int steps) => string.Join(
        ' ',
        traits.Select(trait => $"{trait.Name}{Colon}{string.Join(", ", roles.Zip(trait.Levels, (role, level) => $"{role} {level}"))}{FullStop}").Prepend(ContrastBars(steps)));

    /// <summary>What tells a role from those beside it.</summary>
    internal abstract string StandsOut(string role, IReadOnlyList<string> traits);

    internal abstract string PathTo(string role);

    internal abstract string WholePath(string role, bool hasSteps);

    internal abstract string NoPath(string role);

    internal abstract string NothingOfThat(string role);

    internal abstract string NothingMissing(string role);

    internal abstract string UnknownSkills(IReadOnlyList<string> words);

    internal string StatusOf(Facts.Certification facts) => (facts.Status, facts.RetiredOn, facts.Form) switch
    {
        (CertificationStatus.Retired, { } day, _) => RetiredOn(day),
        (CertificationStatus.Retired, null, _) => Retired,
        (CertificationStatus.Active, _, CertificationForm.Course) => ActiveCourse,
        (CertificationStatus.Active, _, _) => Active,
        (_, _, CertificationForm.Course) => Course,
        _ => StatusUnknown,
    };

    protected abstract string RetiredOn(DateOnly day);

    internal string IssuedBy(Facts.Certification facts) => facts.Form is CertificationForm.Course ? CourseFrom(facts.Issuer) : IssuedBy(facts.Issuer);

    protected abstract string CourseFrom(string issuer);

    protected abstract string IssuedBy(string issuer);

    internal abstract string SectionMissing(string page, string section);

    internal abstract string TooLong(int limit);

    internal string Checked(DateOnly? day) => day is { } date ? CheckedOn(date) : NotChecked;

    protected abstract string CheckedOn(DateOnly day);

    internal abstract string Part(int part, int parts);

    internal abstract string StageTitle(Stage stage);

    /// <summary>What a command does, before an example of it.</summary>
    internal abstract string WithExample(string description);
}
