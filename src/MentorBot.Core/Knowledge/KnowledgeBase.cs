using System.Collections.Frozen;
using System.Collections.Immutable;
using MentorBot.Core.Quiz;
using MentorBot.Core.Search;

namespace MentorBot.Core.Knowledge;

/// <summary>Everything the bot knows at one moment: an immutable snapshot of the knowledge folder with its indexes.</summary>
public sealed class KnowledgeBase
{
    private readonly FrozenDictionary<Address, Page> _pages;
    private readonly FrozenDictionary<Address, Role> _roles;
    private readonly FrozenDictionary<Address, Skill> _skills;
    private readonly FrozenDictionary<Address, Certification> _certifications;
    private readonly FrozenDictionary<string, Address> _asks;

    private KnowledgeBase(ImmutableArray<Page> pages, Vocabulary vocabulary, HouseReplies replies, FitQuiz? quiz)
    {
        (Vocabulary, Replies, Quiz) = (vocabulary, replies, quiz);
        Synonyms = new Synonyms(vocabulary.Words.Select(one => (one.Written, one.Meant)));
        var topics = new TopicIndex(pages);
        Pages = pages;
        Roles = [.. topics.Roles.OrderBy(role => role.Stage).ThenBy(role => role.Page.Title, StringComparer.Ordinal)];
        Skills = [.. topics.Skills()];
        Certifications = [.. topics.Certifications()];
        Fillers = new Synonyms(vocabulary.Fillers.Select(filler => (filler, "")));
        SectionCues = new SectionCues(SectionCuesOf(vocabulary).Concat(Roles.SelectMany(role => role.Page.Sections).Select(section => (section.Title, section.Address.Section!.Value))), Synonyms);
        Comparisons = [.. topics.Comparisons()];
        Names = IndexOf(pages, Synonyms);
        RoleNames = IndexOf(Roles.Select(role => role.Page), Synonyms);
        SkillNames = IndexOf(Skills.Select(skill => skill.Page), Synonyms);
        CertificationNames = IndexOf(Certifications.Select(certification => certification.Page), Synonyms);
        Texts = new TextIndex(pages, Synonyms, vocabulary);
        _pages = pages.ToFrozenDictionary(page => page.Address);
        _roles = Roles.ToFrozenDictionary(role => role.Page.Address);
        _skills = Skills.ToFrozenDictionary(skill => skill.Page.Address);
        _certifications = Certifications.ToFrozenDictionary(certification => certification.Page.Address);
        _asks = AskLines(pages)
            .Where(line => line.Key.Length > 0)
            .DistinctBy(line => line.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(line => line.Key, line => line.Address, StringComparer.Ordinal);
    }

    /// <summary>A base that knows nothing.</summary>
    public static KnowledgeBase Empty { get; } = Of([]);

    /// <summary>How people write, as moderators noted it.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The same for finding: what people write, as the pages write it.</summary>
    public Synonyms Synonyms { get; }

    /// <summary>Takes out the words that say nothing.</summary>
    public Synonyms Fillers { get; }

    /// <summary>The words that ask for a part of a page.</summary>
    public SectionCues SectionCues { get; }

    /// <summary>Every page and section, to be found by what it says.</summary>
    public TextIndex Texts { get; }

    /// <summary>What moderators want said in place of the bot's own words.</summary>
    public HouseReplies Replies { get; }

    /// <summary>The fit quiz, or null when the folder has none.</summary>
    public FitQuiz? Quiz { get; }

    /// <summary>All pages, by address.</summary>
    public ImmutableArray<Page> Pages { get; }

    /// <summary>The pages that describe a job, by stage and then title.</summary>
    public ImmutableArray<Role> Roles { get; }

    /// <summary>The pages about something one learns, by address.</summary>
    public ImmutableArray<Skill> Skills { get; }

    /// <summary>The pages about certificates and courses, by address.</summary>
    public ImmutableArray<Certification> Certifications { get; }

    /// <summary>The pages that put roles side by side, by address.</summary>
    public ImmutableArray<Comparison> Comparisons { get; }

    /// <summary>The pages that are new or changed lately, the newest first.</summary>
    public ImmutableArray<PageNews> News { get; private set; } = [];

    /// <summary>Every name the pages go by.</summary>
    public NameIndex<Address> Names { get; }

    /// <summary>Every name the roles go by.</summary>
    public NameIndex<Address> RoleNames { get; }

    /// <summary>Every name the skills go by.</summary>
    public NameIndex<Address> SkillNames { get; }

    /// <summary>Every name the certifications go by.</summary>
    public NameIndex<Address> CertificationNames { get; }

    /// <summary>The names of a page as written: title, aliases, file name.</summary>
    public static IEnumerable<string> NamesOf(Page page) => [page.Title, .. page.Aliases, page.Address.Name.ToString()];

    /// <summary>A snapshot of these pages; of two with one address the first stays.</summary>
    public static KnowledgeBase Of(IEnumerable<Page> pages, Vocabulary? vocabulary = null, HouseReplies? replies = null, FitQuiz? quiz = null) => new(
        [.. pages.DistinctBy(page => page.Address).OrderBy(page => page.Address.ToString(), StringComparer.Ordinal)],
        vocabulary ?? Vocabulary.Empty,
        replies ?? HouseReplies.Empty,
        quiz);

    /// <summary>The same knowledge with this to tell as news; the same snapshot, when it tells that already.</summary>
    public KnowledgeBase Telling(ImmutableArray<PageNews> news)
    {
        if (news.SequenceEqual(News))
        {
            return this;
        }

        var told = (KnowledgeBase)MemberwiseClone();
        told.News = news;
        return told;
    }

    /// <summary>The page at this address (or of this section), or null.</summary>
    public Page? Find(Address address) => _pages.GetValueOrDefault(address.Page);

    /// <summary>The role at this address (or of this section), or null.</summary>
    public Role? FindRole(Address address) => _roles.GetValueOrDefault(address.Page);

    /// <summary>The skill at this address (or of this section), or null.</summary>
    public Skill? FindSkill(Address address) => _skills.GetValueOrDefault(address.Page);

    /// <summary>The certification at this address (or of this section), or null.</summary>
    public Certification? FindCertification(Address address) => _certifications.GetValueOrDefault(address.Page);

    /// <summary>The page that puts exactly these roles side by side, in whatever order, or null.</summary>
    public Comparison? Compare(IReadOnlyCollection<Address> roles) =>
        Comparisons.FirstOrDefault(one => one.Roles.Length == roles.Count && roles.All(one.Roles.Contains));

    /// <summary>The section at this address, or null.</summary>
    public Section? FindSection(Address address) => address.Section is { } section ? Find(address)?.Find(section) : null;

    /// <summary>The page or section whose moderators wrote down exactly this question, but for case and punctuation.</summary>
    public Address? Asked(string question) => _asks.TryGetValue(Words.Key(question), out var address) ? address : null;

    /// <summary>What people call a page or section: its title, for a section with the page's before it.</summary>
    public string TitleOf(Address address) => (Find(address), FindSection(address)) switch
    {
        ({ } page, { } section) => $"{page.Title}: {section.Title}",
        ({ } page, null) => page.Title,
        _ => address.ToString(),
    };

    private static IEnumerable<(string Written, Slug Section)> SectionCuesOf(Vocabulary vocabulary)
    {
        foreach (var (written, meant) in vocabulary.Sections)
        {
            if (Slug.TryParse(meant, out var section))
            {
                yield return (written, section);
            }
        }
    }

    private static NameIndex<Address> IndexOf(IEnumerable<Page> pages, Synonyms synonyms) =>
        new(pages.SelectMany(RankedNamesOf).OrderBy(name => name.Rank).Select(name => (name.Name, name.Page)), synonyms);

    // No alias takes over another page's title, whichever page comes first.
    private static IEnumerable<(int Rank, string Name, Address Page)> RankedNamesOf(Page page) =>
    [
        (0, page.Title, page.Address),
        (1, page.Address.Name.ToString(), page.Address),
        .. page.Aliases.Select(alias => (2, alias, page.Address)),
    ];

    private static IEnumerable<(string Key, Address Address)> AskLines(IEnumerable<Page> pages) => pages
        .SelectMany(page => page.Asks.Select(ask => (Words.Key(ask), page.Address))
            .Concat(page.Sections.SelectMany(section => section.Asks.Select(ask => (Words.Key(ask), section.Address)))));
}
