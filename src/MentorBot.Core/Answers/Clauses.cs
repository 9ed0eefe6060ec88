using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.Core.Answers;

/// <summary>Takes a message apart into its sentences, and a sentence into the things it names, and leaves out what tries to give orders.</summary>
internal static partial class Clauses
{
    private const int Most = 6;

    // "MLOps skills."
    private const int MostOfACall = 4;

    // "The demand here", but not "and report".
    private const int FewestOfAPart = 3;

    // Whoever writes such a thing wants something else than an answer from the pages.
    private static readonly Phrases Orders = new(
        """
        ignore all, ignore your, ignore the, ignore previous, ignore any, disregard, forget your, forget all, forget everything, override, bypass, unrestricted, debug mode, admin mode, sudo, root access, execute, curl, rm rf, pretend, repeat after, you are now, youre now, act as, roleplay, jailbreak, no restriction, developer mode, say that, confirm it, confirm that,
        answer yes, drop table, select from, insert into, delete from, union select, print your, reveal, system prompt, your prompt, your instruction, your rule, bot token, access token, api key, secret, password, credential,
        repeat the, text above, click here, free crypto, starting with the word, environment variable, free nitro, run cat, paste the output, home address, phone number, private message, email of, email address, real name, ip address, dm everyone, message everyone, ping everyone, spam everyone, send me your, translate your, base64, cheat, fake, forge, phishing, hack, exploit,
        script alert, etc passwd, appsetting, role system, quiz answer of, answer of, env file, your env, content of your, contents of your, new policy, what did * ask, who asked
        """);

    /// <summary>The sentences that may be answered, empty when there is none, and whether one was left out.</summary>
    internal static (ImmutableArray<string> Sentences, bool AnyLeftOut) Sentences(string message)
    {
        var sentences = SentenceEnds()
            .Split(Markup().Replace(message, " "))
            .Select(sentence => sentence.Trim())
            .Where(sentence => !Words.Of(sentence).IsEmpty)
            .Take(Most)
            .ToList();
        var fair = sentences.Where(sentence => !Orders.StandIn(Words.Of(sentence))).ToImmutableArray();
        return (fair, fair.Length < sentences.Count);
    }

    // "How do I start": a part that could stand alone begins like a question or names something that has a page.
    private static readonly FrozenSet<string> Beginnings = Words.Of(
        "how what which where who whom whose why when is are am do does did can could should would will tell show explain list give wats whats hows wheres").ToFrozenSet(StringComparer.Ordinal);

    // "What" after "and" asks anew; "is" may go on with what was said.
    private static readonly FrozenSet<string> QuestionWords = Words.Of("how what which where who whom whose why when").ToFrozenSet(StringComparer.Ordinal);

    // "Also, what is…", "first, which…": they only lead to what is asked.
    private static readonly FrozenSet<string> Openers = Words.Of("and also oh so but plus then or ok okay well first firstly second secondly third thirdly finally lastly another next besides further furthermore").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Tellers = Words.Of("i im ive my we our").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Prepositions = Words.Of("for about in to with of from as").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Subjects = Words.Of("i you we it they there he she one people somebody someone the a an my me this that").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a part of a sentence could stand alone.</summary>
    internal static bool IsWhole(string part, KnowledgeBase library)
    {
        var words = library.Synonyms.Read(part);
        return (BeginsToAsk(part) && words.Count(word => !CommonWords.Contains(word)) > 1) || !library.Names.ExactMentionsIn(words).IsEmpty || !library.SectionCues.FindIn(words).IsEmpty || words.All(CommonWords.Contains);
    }

    /// <summary>The sentences that ask, or all where none does: the others tell who asks, and why.</summary>
    internal static ImmutableArray<string> Asking(ImmutableArray<string> sentences, KnowledgeBase library)
    {
        var asking = sentences.RemoveAll(sentence => !Asks(sentence) || !(HasSign(sentence) || IsWhole(sentence, library)));
        return asking.IsEmpty ? sentences : asking;
    }

    /// <summary>Whether a sentence asks, by its sign or its first word, or is too short to tell anything.</summary>
    internal static bool Asks(string sentence) => HasSign(sentence) || BeginsToAsk(sentence) || Words.Of(sentence).Length is > 0 and <= MostOfACall;

    /// <summary>Whether a part of a sentence says enough to be looked up by itself.</summary>
    internal static bool SaysEnough(string part) => Words.Of(part).Length >= FewestOfAPart;

    /// <summary>Whether a part of a sentence tells of somebody: "I do cleaning".</summary>
    internal static bool Tells(string part) => Words.Of(part) is [var first, ..] && Tellers.Contains(first);

    /// <summary>Whether a part of a sentence has a question word of its own: "I wonder what it is".</summary>
    internal static bool AsksForItself(string part) => Words.Of(part).Any(QuestionWords.Contains);

    /// <summary>The questions that a sentence joins by "and"; what does not begin like one belongs to the one before it. Empty when the first is none.</summary>
    internal static ImmutableArray<string> Questions(string sentence)
    {
        var questions = ImmutableArray.CreateBuilder<string>();
        foreach (var part in Split(Additions(), sentence).Where(part => !Words.Of(part).All(Openers.Contains)))
        {
            if (questions.Count == 0 || AsksAnew(part) || AsksForItself(part))
            {
                questions.Add(part);
            }
            else
            {
                questions[^1] += $" and {part}";
            }
        }

        return questions is [var first, ..] && (AsksForItself(first) || BeginsToAsk(first)) ? questions.DrainToImmutable() : [];
    }

    // "Do I need a degree".
    private static bool AsksAnew(string part) => Words.Of(part) is [var first, var second, ..] && Beginnings.Contains(first) && Subjects.Contains(second);

    private static bool BeginsToAsk(string part) => Words.Of(part).FirstOrDefault(word => !Openers.Contains(word)) is { } first && Beginnings.Contains(first);

    /// <summary>The parts of a sentence that stand beside each other.</summary>
    internal static ImmutableArray<string> Parts(string sentence)
    {
        var parts = Split(Joints(), sentence).ToArray();
        for (var at = 1; at < parts.Length; at++)
        {
            parts[at] = LeadOf(parts[at - 1], parts[at]) + parts[at];
        }

        return [.. parts];
    }

    // "What should I learn for preparing data and for evaluating models?": what stands before the first "for" counts for the second too.
    private static string LeadOf(string before, string part) =>
        Words.Of(part) is [var first, _, ..] && Prepositions.Contains(first) && before.IndexOf($" {first} ", StringComparison.OrdinalIgnoreCase) is > 0 and var end ? before[..(end + 1)] : "";

    private static IEnumerable<string> Split(Regex joints, string sentence) =>
        joints.Split(sentence).Select(part => part.Trim()).Where(part => !Words.Of(part).IsEmpty).Take(Most);

    private static bool HasSign(string sentence) => sentence.Contains('?', StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=[.?!])\s+|[;:\n\r]+\s*|--|\s\d\)\s|^\d\)\s", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentenceEnds();

    [GeneratedRegex(@"\s*,?\s+(and|or|plus|as well as|\+|&)\s+|\s*,\s+|\s+/\s+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Joints();

    // "Or" asks for one of two things, not for two.
    [GeneratedRegex(@"\s*,?\s+(and|plus|as well as|\+|&)\s+|\s*,\s+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Additions();

    [GeneratedRegex(@"@[A-Za-z0-9_.-]+|<[@#!][^<>]{1,80}>|<script.*?</script>|</?[a-z][^>]{0,80}>|https?://\S+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Markup();
}
