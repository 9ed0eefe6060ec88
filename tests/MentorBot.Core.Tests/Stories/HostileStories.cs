namespace MentorBot.Core.Tests.Stories;

/// <summary>Messages that are made to hurt: each gets a reply, whatever is in it.</summary>
public sealed class HostileStories
{
    private const int Longest = 2000;

    public static TheoryData<string> Pieces =>
    [
        "a", "a ", "aa ", "( ", "((((", "[", "<", "<@", "<:a", ":a", ":a:", "*", "`", "# ", "- ", "\n", "\0", " ", "\t", "i ", "i want ", "want to just really honestly ", "i just want to di ", "kill mysel ", "suicid ", "i cant go o. ", "no one would ",
        "hi ", "hi! ", "hello there ", "ok ", "ok great ", "thanks ", "thank you so muc ", "please can you how do i i want you to ", "do you store my data about me with ", "are you real actual live just only ", "you are so very really ",
        "harassing m ", "is someone keep ", "report to a ", "ich kann einfach so echt nicht ", "je veux juste ", "😀", "👩‍👩‍👧‍👦", "\u200b", "\u202e", "a\u200b", "\u0301", "a\u0301\u0302", "1", "9999999999 ", "1e9 ", "http://a.b/ ", "**a** ", "<b>", "<script", "</a>", "[a](b) ", "|a", "> ",
        "混合", "мl ", "ا", "हि", "ｍ", "\ud83d a", "\u202eabc\u202c \u2067שלום\u2069 ", "mlops ", "mlops, ", "mlops and ", "data scientist ", "skills and start and ", "ask ", "role ", "path mlops have: ", "have: ", "compare ", "?", ". ", "a? ", "; ", "1) ", "@everyone ", "+", "c++ ", "'", "the second ", "more ", "why ", "no ", "dcoker ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void The_same_again_and_again_gets_a_reply(string piece)
    {
        foreach (var length in new[] { 20, 500, Longest, 6000 })
        {
            var text = string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];
            foreach (var message in new[] { text, $"mlops{text[5..]}", $"{text[..^6]}skills" })
            {
                Chat.With(Sample.Wide).Writes("mlops vs data scientist").Writes(message).Last.Replies.ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void Brackets_in_brackets_get_a_reply() =>
        Chat.With(Sample.Wide).Writes(new string('(', Longest / 2) + new string(')', Longest / 2)).Last.Replies.ShouldNotBeEmpty();

    [Fact]
    public void Whatever_is_thrown_together_gets_a_reply()
    {
        string[] pieces = ["hi", "i", "want", "to", "die", "dye", "really", "myself", "kill", "(", "<", ":a", "😀", "\u0301", "\u200b", " ", "'", ",", ".", "?", "mlops", "and", "skills", "the", "have:", "1", "keeps", "me", "not", "life", "second", "one", "no", "\n"];
        for (var seed = 1; seed <= 60; seed++)
        {
            var text = string.Join(seed % 3 == 0 ? "" : " ", Enumerable.Range(0, 40 * (seed % 7)).Select(at => pieces[((at * at * 7919) + (at * seed * 104_729) + seed) % pieces.Length]));
            Chat.With(Sample.Wide).Writes(text).Last.Replies.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void A_cry_is_heard_in_any_flood()
    {
        foreach (var flood in new[] { "a ", "hi! ", "i want ", "😀", "(((", "ok great ", "suicid ", "\u200b " })
        {
            var much = string.Concat(Enumerable.Repeat(flood, 400));
            Chat.With(Sample.Wide).Writes($"{much} I want to die. {much}").Hears("crisis line");
        }
    }
}
