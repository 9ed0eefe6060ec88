using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Search;
using MentorBot.KnowledgeFolder.Meanings;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>The files of a knowledge folder that are no pages: how people write, what moderators want said in place of the bot's own words, what the pages do not answer, and the fit quiz. A folder needs none.</summary>
internal sealed record HouseFiles(HouseReading<Vocabulary>? Synonyms, HouseReading<HouseReplies>? Replies, HouseReading<NotOurs>? NotOurs, HouseReading<FitQuiz>? Quiz)
{
    internal const string SynonymsFile = "synonyms.md";
    internal const string RepliesFile = "replies.md";
    internal const string NotOursFile = "not-ours.md";
    internal const string QuizFile = "quiz/fit.yaml";

    internal static HouseFiles None { get; } = new(Synonyms: null, Replies: null, NotOurs: null, Quiz: null);

    internal Vocabulary Vocabulary => (Synonyms?.Value ?? Vocabulary.Empty) with { Meanings = WordMeanings.Table, NotOurs = NotOurs?.Value?.Questions ?? [] };

    internal HouseReplies Words => Replies?.Value ?? HouseReplies.Empty;

    /// <summary>The names of the files that cannot be used as they stand.</summary>
    internal IEnumerable<string> Unusable =>
    [
        .. Synonyms is { Value: null } ? [SynonymsFile] : Array.Empty<string>(),
        .. Replies is { Value: null } ? [RepliesFile] : Array.Empty<string>(),
        .. NotOurs is { Value: null } ? [NotOursFile] : Array.Empty<string>(),
        .. Quiz is { Value: null } ? [QuizFile] : Array.Empty<string>(),
    ];

    internal IEnumerable<Complaint> Complaints => [.. Synonyms?.Complaints ?? [], .. Replies?.Complaints ?? [], .. NotOurs?.Complaints ?? [], .. Quiz?.Complaints ?? [], .. Strays];

    /// <summary>Complaints of files that look like one of these and are none.</summary>
    private ImmutableArray<Complaint> Strays { get; init; } = [];

    /// <summary>Whether a file is no page.</summary>
    internal static bool IsOne(FolderEntry entry) => IsName(entry.File) || entry.Fault is EntryFault.Misnamed;

    internal static bool IsName(string file) => file is SynonymsFile or RepliesFile or NotOursFile or QuizFile;

    internal static HouseFiles Read(IReadOnlyCollection<FolderEntry> entries, IReadOnlyCollection<Page> pages) => entries.Where(entry => IsName(entry.File)).Aggregate(None with { Strays = [.. StrayQuiz.Complaints(entries)] }, (files, entry) => entry.File switch
    {
        SynonymsFile => files with { Synonyms = Read(entry, (text, complaints) => SynonymsReader.Read(text, pages, complaints)) },
        RepliesFile => files with { Replies = Read(entry, (text, complaints) => RepliesReader.Read(text, pages, complaints)) },
        QuizFile => files with { Quiz = Read(entry, (text, complaints) => QuizReader.Read(text, RolePages(entries), complaints)) },
        _ => files with { NotOurs = Read(entry, (text, complaints) => new NotOurs(NotOursReader.Read(text, complaints))) },
    });

    /// <summary>These files, and for one that is broken its last good version.</summary>
    internal HouseFiles Over(HouseFiles before) => new(
        Synonyms is { Value: null } && before.Synonyms?.Value is not null ? before.Synonyms : Synonyms,
        Replies is { Value: null } && before.Replies?.Value is not null ? before.Replies : Replies,
        NotOurs is { Value: null } && before.NotOurs?.Value is not null ? before.NotOurs : NotOurs,
        Quiz is { Value: null } && before.Quiz?.Value is not null ? before.Quiz : Quiz);

    /// <summary>How many of the files in force differ from those before.</summary>
    internal int ChangedSince(HouseFiles before) =>
        (Synonyms?.Good == before.Synonyms?.Good ? 0 : 1) + (Replies?.Good == before.Replies?.Good ? 0 : 1)
        + (NotOurs?.Good == before.NotOurs?.Good ? 0 : 1) + (Quiz?.Good == before.Quiz?.Good ? 0 : 1);

    /// <summary>The files in force and their texts, by name.</summary>
    internal IEnumerable<(string File, string Text)> Good =>
        from one in new (string File, string? Text)[] { (NotOursFile, NotOurs?.Good), (QuizFile, Quiz?.Good), (RepliesFile, Replies?.Good), (SynonymsFile, Synonyms?.Good) }
        where one.Text is not null
        select (one.File, one.Text);

    // By file, not by page: a role whose page has a fault today is still a role.
    private static IEnumerable<string> RolePages(IEnumerable<FolderEntry> entries) => entries.Where(entry => entry.Folder == "roles").Select(entry => entry.Name);

    private static HouseReading<TValue> Read<TValue>(FolderEntry entry, Func<string, Complaints, TValue?> read)
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
