using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;
using MentorBot.KnowledgeFolder.Meanings;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>The files of a knowledge folder that are no pages: how people write, what moderators want said in place of the bot's own words, and what the pages do not answer. A folder needs none.</summary>
internal sealed record HouseFiles(HouseReading<Vocabulary>? Synonyms, HouseReading<HouseReplies>? Replies, HouseReading<NotOurs>? NotOurs)
{
    internal const string SynonymsFile = "synonyms.md";
    internal const string RepliesFile = "replies.md";
    internal const string NotOursFile = "not-ours.md";

    internal static HouseFiles None { get; } = new(Synonyms: null, Replies: null, NotOurs: null);

    internal Vocabulary Vocabulary => (Synonyms?.Value ?? Vocabulary.Empty) with { Meanings = WordMeanings.Table, NotOurs = NotOurs?.Value?.Questions ?? [] };

    internal HouseReplies Words => Replies?.Value ?? HouseReplies.Empty;

    /// <summary>The names of the files that cannot be used as they stand.</summary>
    internal IEnumerable<string> Unusable =>
    [
        .. Synonyms is { Value: null } ? [SynonymsFile] : Array.Empty<string>(),
        .. Replies is { Value: null } ? [RepliesFile] : Array.Empty<string>(),
        .. NotOurs is { Value: null } ? [NotOursFile] : Array.Empty<string>(),
    ];

    internal IEnumerable<Complaint> Complaints => [.. Synonyms?.Complaints ?? [], .. Replies?.Complaints ?? [], .. NotOurs?.Complaints ?? []];

    internal static bool IsOne(FolderEntry entry) => IsName(entry.File);

    internal static bool IsName(string file) => file is SynonymsFile or RepliesFile or NotOursFile;

    internal static HouseFiles Read(IEnumerable<FolderEntry> entries, IReadOnlyCollection<Page> pages) => entries.Where(IsOne).Aggregate(None, (files, entry) => entry.File switch
    {
        SynonymsFile => files with { Synonyms = Read(entry, (text, complaints) => SynonymsReader.Read(text, pages, complaints)) },
        RepliesFile => files with { Replies = Read(entry, (text, complaints) => RepliesReader.Read(text, pages, complaints)) },
        _ => files with { NotOurs = Read(entry, (text, complaints) => new NotOurs(NotOursReader.Read(text, complaints))) },
    });

    /// <summary>These files, and for one that is broken its last good version.</summary>
    internal HouseFiles Over(HouseFiles before) => new(
        Synonyms is { Value: null } && before.Synonyms?.Value is not null ? before.Synonyms : Synonyms,
        Replies is { Value: null } && before.Replies?.Value is not null ? before.Replies : Replies,
        NotOurs is { Value: null } && before.NotOurs?.Value is not null ? before.NotOurs : NotOurs);

    /// <summary>How many of the files in force differ from those before.</summary>
    internal int ChangedSince(HouseFiles before) =>
        (Synonyms?.Good == before.Synonyms?.Good ? 0 : 1) + (Replies?.Good == before.Replies?.Good ? 0 : 1) + (NotOurs?.Good == before.NotOurs?.Good ? 0 : 1);

    private static HouseReading<TValue> Read<TValue>(FolderEntry entry, Func<string, Complaints, TValue> read)
        where TValue : class
    {
        var complaints = new Complaints(entry.File);
        if (EntryCheck.IsMissing(entry, complaints) || !FileText.TryRead(entry.Path!, complaints, out var text))
        {
            return new HouseReading<TValue>("", Value: null, complaints.All);
        }

        var value = read(text.ReplaceLineEndings("\n"), complaints);
        return new HouseReading<TValue>(text, complaints.HasErrors ? null : value, complaints.All);
    }
}

/// <summary>What came of reading such a file; no value when a complaint is an error.</summary>
internal sealed record HouseReading<TValue>(string Text, TValue? Value, ImmutableArray<Complaint> Complaints)
    where TValue : class
{
    /// <summary>The text that is in force, or null.</summary>
    internal string? Good => Value is null ? null : Text;
}

/// <summary>Questions by heading that the pages do not answer.</summary>
internal sealed record NotOurs(ImmutableArray<SearchText> Questions);
