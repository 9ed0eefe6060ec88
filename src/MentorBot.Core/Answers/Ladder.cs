using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Answers;

/// <summary>Recognises a question about several stages of a career at once: "the ladder from entry to senior".</summary>
internal static class Ladder
{
    private static readonly ImmutableArray<string> Stages = [.. Enum.GetNames<Stage>().Select(name => name.ToLowerInvariant())];

    private static readonly Phrases Rungs = new("ladder, level, stage, rung, progression, career path, career step, career, title, all the way, whole way, hierarchy");

    /// <summary>The pages of all stages from the one named after "from" to the one named after "to", or null.</summary>
    internal static Recognition.Several? Recognise(Reading reading, KnowledgeBase library)
    {
        if (!reading.Roles.IsEmpty || !Rungs.StandIn(reading.Singular))
        {
            return null;
        }

        var pages = Stages.SelectMany(stage => library.Pages.Where(page => page.Address.Name.ToString() == stage)).ToList();
        var words = reading.Singular;
        var from = words.IndexOf("from");
        var first = from < 0 ? -1 : StageAfter(from, words, pages);
        var last = first < 0 ? -1 : Enumerable.Range(from, words.Length - from).Where(at => words[at] == "to").Select(at => StageAfter(at, words, pages)).FirstOrDefault(-1);
        return last > first ? new Recognition.Several([.. pages[first..(last + 1)].Select(page => new Recognition.Found(page.Address))]) : null;
    }

    private static int StageAfter(int at, ImmutableArray<string> words, List<Page> pages) => at + 1 < words.Length ? pages.FindIndex(page => IsCalled(page, words[at + 1])) : -1;

    // "Entry-level roles", "junior roles": the first word says which.
    private static bool IsCalled(Page page, string word) =>
        KnowledgeBase.NamesOf(page).Any(name => Search.Words.Of(name) is [var first, ..] && first == word);
}
