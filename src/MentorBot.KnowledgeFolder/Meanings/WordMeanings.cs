using System.Reflection;
using MentorBot.Core.Search;

namespace MentorBot.KnowledgeFolder.Meanings;

/// <summary>The table of word meanings that comes with the program: the 20,000 most frequent English words in 64 numbers each (README.md beside this file says where it is from).</summary>
internal static class WordMeanings
{
    private const string Resource = "word-meanings.bin";

    private static readonly Lazy<WordVectors> Loaded = new(Load);

    /// <summary>The table, read once.</summary>
    internal static WordVectors Table => Loaded.Value;

    private static WordVectors Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in the program; it was built without it.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return WordVectors.Read(bytes);
    }
}
