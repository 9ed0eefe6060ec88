namespace MentorBot.Core.Search;

/// <summary>Some of the texts, read apart from the others: their words under numbers of their own until they get those of all.</summary>
internal sealed class Chapter
{
    private const int LettersOfAWord = 5;

    internal Chapter(IReadOnlyCollection<SearchText> texts)
    {
        Words = new TokenStream(texts.Sum(text => text.Title.Length + text.Examples.Sum(example => example.Length) + text.Body.Length) / LettersOfAWord);
        foreach (var text in texts)
        {
            Add(text);
        }
    }

    internal WordTable Table { get; } = new();

    internal TokenStream Words { get; }

    private void Add(SearchText text)
    {
        AddPart(text.Title, TokenStream.Field.Title);
        foreach (var example in text.Examples)
        {
            AddPart(example, TokenStream.Field.Example);
        }

        AddPart(text.Body, TokenStream.Field.Body);
        Words.EndText();
    }

    private void AddPart(string text, TokenStream.Field field)
    {
        var reader = new WordReader(text, stackalloc char[WordReader.LongestWord]);
        while (reader.Read())
        {
            Words.Add(Table.Add(reader.Word));
        }

        Words.EndPart(field);
    }
}
