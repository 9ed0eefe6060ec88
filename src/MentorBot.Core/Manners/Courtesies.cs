using System.Collections.Immutable;

namespace MentorBot.Core.Manners;

/// <summary>Takes the greeting before a question off, and the thanks before or after it.</summary>
internal static class Courtesies
{
    private const int MostInARow = 4;

    // What may follow "good morning" in a sentence that goes on without a comma.
    private static readonly ImmutableHashSet<string> Beginnings =
    [
        "i", "im", "ive", "id", "what", "whats", "how", "hows", "can", "could", "would", "will", "who", "whos", "which", "where", "when", "why", "is", "are", "do", "does", "did",
        "tell", "please", "pls", "my", "need", "should", "explain", "any", "show", "give", "compare", "and",
    ];

    // Whom a greeting may be addressed to.
    private static readonly Idioms Addressees = Phrases(
        "there", "all", "everyone", "everybody", "guys", "folks", "team", "mentor bot", "mentorbot", "mentor", "bot", "friend", "again", "sir", "madam", "maam", "dear", "mate", "bro", "dude",
        "man", "buddy", "fam", "m8", "boss", "chief", "bruh", "homie", "ser", "yall", "you all", "a lot", "so much", "very much", "in advance", "for the help", "for your help", "for that", "for this", "for the answer", "for the info", "a bunch", "a ton", "to you", "then", "now");

    private static readonly ImmutableArray<(Talk Talk, Idioms Phrases, Opening Opening)> Openers =
    [
        (Talk.Greeting, Phrases("hi", "hii", "hiii", "hey", "heyy", "heyyy", "heyyyy", "heyyyyy", "hiiii", "hullo", "ayo", "ayy", "heya", "hello", "helo", "hellooo", "helloo", "hallo", "hiya", "howdy", "greetings", "hola", "bonjour", "salut", "namaste", "moin", "servus", "guten tag", "guten morgen", "guten abend",
            "buenos dias", "buenas tardes", "buenas noches", "bom dia", "boa tarde", "boa noite", "bonsoir", "buongiorno", "salam", "salaam", "merhaba", "привет", "здравствуйте", "你好", "こんにちは", "नमस्ते", "مرحبا", "السلام عليكم"), Opening.Always),
        (Talk.Greeting, Phrases("good morning", "good afternoon", "good evening", "good day", "morning", "evening", "gm", "g day", "yo", "sup", "wassup", "whats up", "ola", "oi", "ciao", "ping", "test", "testing"), Opening.Apart),
        (Talk.Thanks, Phrases("thanks", "thank you", "thankyou", "thank u", "thx", "thnx", "tnx", "ty", "tysm", "tyvm", "cheers", "many thanks", "much appreciated", "appreciate it", "i appreciate it", "danke", "gracias", "merci", "obrigado", "obrigada", "grazie", "arigato", "спасибо", "谢谢"), Opening.Apart),
        (Talk.Thanks, Phrases("ok", "okay", "okey", "k", "kk", "cool", "nice", "great", "perfect", "awesome", "got it", "gotcha", "i see", "alright", "all right", "sounds good", "makes sense", "good to know", "super", "sweet", "understood", "noted"), Opening.Paused),
        (Talk.Goodbye, Phrases("bye", "bye bye", "byebye", "goodbye", "good bye", "see you", "see ya", "see u", "cya", "see you later", "see you soon", "see you tomorrow", "good night", "goodnight", "good nite", "gnite", "gn", "take care", "ttyl", "later", "talk later", "talk to you later", "have a nice day", "have a good day", "have a good one", "have a great day", "until next time",
            "adios", "hasta luego", "au revoir", "tschuss", "tschuess", "auf wiedersehen", "tchau", "arrivederci", "пока"), Opening.Paused),
    ];

    // When an opener is one: "good day rate for contractors" and "thanks giving" are none.
    private enum Opening
    {
        Always,
        Apart,
        Paused,
    }

    /// <summary>The line without its courtesies, and the kind of the last one: what was said when nothing else is left.</summary>
    internal static (Line Left, Talk? Said) Off(Line line)
    {
        Talk? said = null;
        var rest = line;
        for (var round = 0; round < MostInARow && Opener(rest, 0, MostInARow) is var (talk, length); round++)
        {
            (rest, said) = (rest.Without(length, 0), talk);
        }

        if (Closer(rest) is > 0 and var last)
        {
            (rest, said) = (rest.Without(0, last), said ?? Talk.Thanks);
        }

        return (rest, said);
    }

    // Where the opener that begins at a word ends; how many more may follow it is bounded, since people also write "ok ok ok ok".
    private static (Talk Talk, int End)? Opener(Line line, int start, int most)
    {
        var words = line.Words;
        foreach (var (talk, phrases, opening) in most == 0 || start >= words.Length ? [] : Openers)
        {
            if (phrases.LongestAt(words, start) is > 0 and var length)
            {
                var end = start + length;
                while (end < words.Length && !words[end - 1].Pauses && Addressees.LongestAt(words, end) is > 0 and var more)
                {
                    end += more;
                }

                if (IsOpener(line, end, opening, most - 1))
                {
                    return (talk, end);
                }
            }
        }

        return null;
    }

    private static bool IsOpener(Line line, int end, Opening opening, int most) => end == line.Words.Length || line.Words[end - 1].Pauses || opening switch
    {
        // "hello world project" is one of the smallest programs, "hi-tech" an industry.
        Opening.Always => line.Words[end].Word != "world" && line.Text[line.Words[end - 1].End] is not ('-' or '/'),
        Opening.Apart => Beginnings.Contains(line.Words[end].Word) || Opener(line, end, most) is not null,

        // "ok great thanks"
        _ => Opener(line, end, most) is not null,
    };

    // "what does an mle do? thanks a lot"
    private static int Closer(Line line)
    {
        var words = line.Words;
        for (var at = 1; at < words.Length; at++)
        {
            if (Openers[2].Phrases.LongestAt(words, at) is > 0 and var length && (words[at - 1].Pauses || at + length == words.Length))
            {
                var end = at + length;
                while (end < words.Length && Addressees.LongestAt(words, end) is > 0 and var more)
                {
                    end += more;
                }

                if (end == words.Length)
                {
                    return words.Length - at;
                }
            }
        }

        return 0;
    }

    private static Idioms Phrases(params string[] phrases) => new(phrases);

    /// <summary>Fixed phrases by their first word.</summary>
    private sealed class Idioms(IEnumerable<string> phrases)
    {
        private readonly ILookup<string, string[]> _byFirstWord = phrases.Select(phrase => phrase.Split(' ')).ToLookup(phrase => phrase[0], StringComparer.Ordinal);

        /// <summary>How many words from here on the longest of them has; 0 when none stands here.</summary>
        internal int LongestAt(ImmutableArray<LineWord> words, int at)
        {
            var longest = 0;
            foreach (var phrase in _byFirstWord[words[at].Word])
            {
                if (phrase.Length > longest && at + phrase.Length <= words.Length && phrase.Index().All(one => words[at + one.Index].Word == one.Item))
                {
                    longest = phrase.Length;
                }
            }

            return longest;
        }
    }
}
