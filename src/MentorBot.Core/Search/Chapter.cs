namespace MentorBot.Core.Search;

/// <summary>Some of the texts, read apart from the others: their terms under numbers of their own until they get those of all.</summary>
internal sealed class Chapter
{
    private readonly TermTable _table = new();

    internal Chapter(IEnumerable<SearchText> texts)
    {
        foreach (var text in texts)
        {
            Add(text);
        }
    }

    internal TokenStream Stems { get; } = new();

    internal TokenStream Grams { get; } = new();

    /// <summary>Adds the terms to a table of all and takes the numbers they have there.</summary>
    internal void NumberAs(TermTable all)
    {
        var (stems, grams) = all.Add(_table);
        Stems.Renumber(stems);
        Grams.Renumber(grams);
    }

    private void Add(SearchText text)
    {
        AddPart(text.Title, TokenStream.Field.Title);
        foreach (var example in text.Examples)
        {
            AddPart(example, TokenStream.Field.Example);
        }

        AddPart(text.Body, TokenStream.Field.Body);
        Stems.EndText();
        Grams.EndText();
    }

    private void AddPart(string text, TokenStream.Field field)
    {
        var reader = new WordReader(text, stackalloc char[WordReader.LongestWord]);
        while (reader.Read())
        {
            Stems.Add(_table.Add(reader.Word));
            if (field is not TokenStream.Field.Body)
            {
                AddGrams(reader.Word);
            }
        }

        Stems.EndPart(field);
        if (field is not TokenStream.Field.Body)
        {
            Grams.EndPart(field);
        }
    }

    private void AddGrams(ReadOnlySpan<char> word)
    {
        var grams = new Grams(word);
        while (grams.Read())
        {
            Grams.Add(_table.AddGram(grams.Current));
        }
    }
}
