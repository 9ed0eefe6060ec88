namespace MentorBot.Core.Search;

/// <summary>Builds an index: chapters are read apart, their words numbered together, then it is known how much each counts where.</summary>
internal static class IndexBuilder
{
    private const int TextsOfAChapter = 2_048;

    internal static SearchIndex Build(IReadOnlyList<SearchText> texts, WordVectors? meanings)
    {
        var words = new WordTable();
        var chapters = Read(texts, words);
        var table = new TermTable();
        var (stemsOf, gramsOf) = table.Add(words.Words);
        var (stems, postings) = RowsBuilder.Build(chapters, new TermKind(stemsOf, table.Stems, AlsoInBodies: true));
        var (grams, _) = RowsBuilder.Build(chapters, new TermKind(gramsOf, table.Grams, AlsoInBodies: false));
        return new SearchIndex(
            new Terms(table, stems, grams),
            postings,
            new ShortRows(new ExampleRows(chapters, stemsOf, stems.Idf), texts.Count <= ShortFields.FewTexts ? new Likelihoods(chapters, stemsOf, table.Stems) : null),
            new Speller(words, table, meanings),
            meanings is null ? null : new MeaningRows(meanings, chapters, words));
    }

    // On all cores, because a reload waits for it; the chapters come back in order, so that the same texts make the same index.
    private static TokenStream[] Read(IReadOnlyList<SearchText> texts, WordTable words)
    {
        var chapters = texts.Chunk(TextsOfAChapter).ToArray().AsParallel().AsOrdered().Select(chapter => new Chapter(chapter)).ToArray();
        var numbered = chapters.Select(chapter => (chapter.Words, Numbers: words.Add(chapter.Table))).ToArray();
        numbered.AsParallel().ForAll(chapter => chapter.Words.Renumber(chapter.Numbers));
        return [.. numbered.Select(chapter => chapter.Words)];
    }
}

/// <summary>What an index knows of titles and examples beyond their terms: each by itself, and for few texts what they make likely.</summary>
internal sealed record ShortRows(ExampleRows Examples, Likelihoods? Likelihoods);

/// <summary>Everything an index knows of its terms: their numbers, and both kinds.</summary>
internal sealed record Terms(TermTable Table, TermSide Stems, TermSide Grams);
