using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Gaps;

/// <summary>Puts questions that ask alike together, and keeps to itself what fewer than three people asked.</summary>
public static class Grouping
{
    /// <summary>So many different people must have asked alike before anybody reads their words.</summary>
    public const int LeastPeople = 3;

    // "how much does an mlops engineer earn" and "what does an mlops engineer earn" share three of their four telling words or more.
    private const double LeastAlike = 0.5;

    // Words that say how something is asked, not what about.
    private static readonly HashSet<string> Filling = new(
        Words.Of(
            "a an the and or of for to in on at by with from as is are was be been am do does did doing can could should would will may might must shall have has had "
            + "i im ive me my mine we us our you your he she they them it its this that these those there here what whats which who how hows when where why if then than "
            + "please tell explain about know want need say some any so just really actually hi hello hey thanks thank get not no dont isnt arent into out up much many"),
        StringComparer.Ordinal);

    /// <summary>The groups that enough people asked, by people and then by how often; the same questions always give the same groups.</summary>
    public static ImmutableArray<Gap> Of(IEnumerable<KeptQuestion> questions)
    {
        var wordings = questions
            .Select(question => (Question: question, Words: Telling(question.Text)))
            .Where(one => one.Words.Count > 0)
            .GroupBy(one => string.Join(' ', one.Words), StringComparer.Ordinal)
            .Select(one => new Wording(one.Key, one.First().Words, [.. one.Select(same => same.Question)]))
            .OrderByDescending(one => one.Questions.Length)
            .ThenBy(one => one.Key, StringComparer.Ordinal)
            .ToList();
        return
        [
            .. Together(wordings)
                .Select(GapOf)
                .Where(gap => gap.People >= LeastPeople)
                .OrderByDescending(gap => gap.People)
                .ThenByDescending(gap => gap.Times)
                .ThenBy(gap => gap.Example, StringComparer.Ordinal),
        ];
    }

    // The commonest wording that is left draws to it whatever is like it. Chains of likeness, which would join what has nothing in common, cannot form.
    private static IEnumerable<List<Wording>> Together(List<Wording> wordings)
    {
        var byWord = wordings.SelectMany(one => one.Words.Select(word => (Word: word, Wording: one))).ToLookup(one => one.Word, one => one.Wording, StringComparer.Ordinal);
        var taken = new HashSet<Wording>();
        foreach (var centre in wordings.Where(one => !taken.Contains(one)))
        {
            var group = centre.Words
                .SelectMany(word => byWord[word])
                .Distinct()
                .Where(one => !taken.Contains(one) && Likeness(centre.Words, one.Words) >= LeastAlike)
                .ToList();
            taken.UnionWith(group);
            yield return group;
        }
    }

    private static Gap GapOf(List<Wording> group)
    {
        var questions = group.SelectMany(one => one.Questions).ToList();
        return new Gap(
            Example(group),
            People.Among(questions.Select(question => question.By)),
            questions.Sum(question => question.Times),
            questions.Where(question => !question.Near.IsEmpty)
                .GroupBy(question => question.Near[0])
                .OrderByDescending(near => near.Count())
                .ThenBy(near => near.Key.ToString(), StringComparer.Ordinal)
                .Select(near => (Knowledge.Address?)near.Key)
                .FirstOrDefault(),
            questions.Max(question => question.LastDay));
    }

    // What one person alone added to a question is least like the rest.
    private static string Example(List<Wording> group) => group
        .OrderByDescending(one => group.Sum(other => other.Questions.Length * Likeness(one.Words, other.Words)))
        .ThenBy(one => one.Key, StringComparer.Ordinal)
        .First()
        .Questions
        .Select(question => question.Text)
        .OrderBy(text => text.Length)
        .ThenBy(text => text, StringComparer.Ordinal)
        .First();

    private static double Likeness(SortedSet<string> one, SortedSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return (double)shared / (one.Count + other.Count - shared);
    }

    // A question of filling words alone is told by all of them.
    private static SortedSet<string> Telling(string text)
    {
        var words = Words.Of(text);
        var telling = new SortedSet<string>(words.Where(word => !Filling.Contains(word)).Select(Stem), StringComparer.Ordinal);
        return telling.Count > 0 ? telling : new SortedSet<string>(words, StringComparer.Ordinal);
    }

    // "earn", "earning" and "earned" ask alike; a rough cut is enough to see that.
    private static string Stem(string word) => word switch
    {
        _ when word.Length > 6 && word.EndsWith("ing", StringComparison.Ordinal) => word[..^3],
        _ when word.Length > 5 && word.EndsWith("ed", StringComparison.Ordinal) => word[..^2],
        _ => word,
    };

    private sealed class Wording(string key, SortedSet<string> words, ImmutableArray<KeptQuestion> questions)
    {
        internal string Key { get; } = key;

        internal SortedSet<string> Words { get; } = words;

        internal ImmutableArray<KeptQuestion> Questions { get; } = questions;
    }
}
