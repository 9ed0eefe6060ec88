namespace MentorBot.Benchmarks.Searching;

/// <summary>What others measured on the same texts and questions: the retrieval study of this project, section 4 (peers) and 3.2 (RoBERTa), on another machine.</summary>
internal static class Published
{
    /// <summary>By set and engine: first right, AUROC and first right at 90 % refusal in percent, first right with slips, microseconds a question; not a number where none is given.</summary>
    internal static IReadOnlyList<(string Set, string Engine, double First, double Auroc, double FirstAt90, double WithSlips, double Microseconds)> Peers { get; } =
    [
        ("banking_10", "wink-bm25", 74.1, 93.7, 67.3, double.NaN, 52),
        ("banking_10", "SQLite FTS5 porter", 72.1, 91.2, 63.1, double.NaN, 286),
        ("banking_10", "NLP.js", 69.3, 60.8, 0, double.NaN, 61),
        ("banking_10", "natural Bayes", 70.2, 97.0, 67.5, double.NaN, 293),
        ("banking_10", "MiniSearch + Porter", 68.7, 94.0, 61.9, double.NaN, double.NaN),
        ("banking_10", "Lunr", 68.6, 88.5, 55.2, double.NaN, double.NaN),
        ("banking_10", "RoBERTa + classifier", 84.27, double.NaN, double.NaN, double.NaN, double.NaN),
        ("clinc_10", "wink-bm25", 78.5, 85.1, 59.4, 59.9, 77),
        ("clinc_10", "SQLite FTS5 porter", 76.1, 85.6, 58.9, 57.3, 315),
        ("clinc_10", "NLP.js", 78.0, 57.4, 0, 52.2, 143),
        ("clinc_10", "natural Bayes", 69.0, 84.2, 52.7, double.NaN, 949),
        ("clinc_10", "MiniSearch + Porter", 75.4, 79.9, 48.6, double.NaN, double.NaN),
        ("clinc_10", "MiniSearch fuzzy + prefix", 74.5, 77.9, 45.2, 65.6, 768),
        ("clinc_10", "Lunr", 71.8, 83.2, 53.2, 47.8, 86),
        ("clinc_10", "RoBERTa + classifier", 91.55, double.NaN, double.NaN, double.NaN, double.NaN),
    ];
}
