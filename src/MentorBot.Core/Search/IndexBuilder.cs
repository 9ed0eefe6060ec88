namespace MentorBot.Core.Search;

/// <summary>Builds an index: chapters are read apart, their words numbered together, then it is known how much each counts where.</summary>
internal static class IndexBuilder
{
    private const int TextsOfAChapter = 2_048;

    internal static SearchIndex Build(IReadOnlyList<SearchText> texts, WordVectors? meanings)
    {
        // On all cores, because a reload waits for it; the chapters come back in order, so that the same texts make the same index.
        var chapters = texts.Chunk(TextsOfAChapter).ToArray().AsParallel().AsOrdered().Select(chapter => new Chapter(chapter)).ToArray();
        var table = new TermTable();
        foreach (var chapter in chapters)
        {
            chapter.NumberAs(table);
        }

        var (stems, postings) = RowsBuilder.Build([.. chapters.Select(chapter => chapter.Stems)], table.Stems, withPostings: true);
        var (grams, _) = RowsBuilder.Build([.. chapters.Select(chapter => chapter.Grams)], table.Grams, withPostings: false);
        return new SearchIndex(new Terms(table, stems, grams), postings, new Speller(table, meanings), meanings is null ? null : new MeaningRows(meanings, texts));
    }
}

/// <summary>Everything an index knows of its terms: their numbers, and both kinds.</summary>
internal sealed record Terms(TermTable Table, TermSide Stems, TermSide Grams);
