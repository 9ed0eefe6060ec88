namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>The measure against what was counted by hand.</summary>
public sealed class ReadingEaseTests
{
    [Theory]
    [InlineData("cat", 1)]
    [InlineData("the", 1)]
    [InlineData("name", 1)]
    [InlineData("named", 1)]
    [InlineData("names", 1)]
    [InlineData("whole", 1)]
    [InlineData("table", 2)]
    [InlineData("model", 2)]
    [InlineData("wanted", 2)]
    [InlineData("uses", 2)]
    [InlineData("pages", 2)]
    [InlineData("being", 2)]
    [InlineData("people", 2)]
    [InlineData("science", 2)]
    [InlineData("create", 2)]
    [InlineData("learning", 2)]
    [InlineData("area", 3)]
    [InlineData("video", 3)]
    [InlineData("scientist", 3)]
    [InlineData("engineer", 3)]
    [InlineData("deployment", 3)]
    [InlineData("production", 3)]
    [InlineData("material", 4)]
    [InlineData("experience", 4)]
    [InlineData("evaluate", 4)]
    [InlineData("statistics", 3)]
    [InlineData("certification", 5)]
    [InlineData("responsibilities", 6)]
    [InlineData("AI", 2)]
    [InlineData("SQL", 3)]
    [InlineData("42", 2)]
    public void Syllables_are_counted_as_they_are_read_aloud(string word, int syllables) => ReadingEase.SyllablesIn(word).ShouldBe(syllables);

    // 6 words in one sentence, 6 syllables: 206.835 - 1.015 * 6 - 84.6 * 1.
    [Fact]
    public void A_plain_sentence_is_very_easy() => ReadingEase.Of("The cat sat on the mat.").Flesch.ShouldBe(116.145, tolerance: 0.001);

    // 9 words in 2 sentences, 20 syllables (1+3+3+3+2 and 1+2+2+3): 206.835 - 1.015 * 4.5 - 84.6 * 20 / 9.
    [Fact]
    public void Long_words_are_hard()
    {
        var ease = ReadingEase.Of("The engineer deployment production model. Cat learning table scientist.");

        (ease.Words, ease.MeanWords, ease.MostWords).ShouldBe((9, 4.5, 5));
        ease.Flesch.ShouldBe(206.835 - (1.015 * 4.5) - (84.6 * 20 / 9), tolerance: 0.001);
    }

    [Theory]
    [InlineData("One two. Three four five! Six?", "2 3 1")]
    [InlineData("Two things: one, two. \"Three.\" Four", "2 2 1 1")]
    [InlineData("CI/CD and a third-party's C# 2.0", "9")]
    [InlineData("", "")]
    public void Sentences_and_their_words_are_counted(string text, string words) =>
        string.Join(' ', ReadingEase.Of(text).Sentences.Select(sentence => sentence.Count)).ShouldBe(words);
}
