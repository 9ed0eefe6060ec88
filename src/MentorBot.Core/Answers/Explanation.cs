using System.Collections.Immutable;
using System.Globalization;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Answers;

/// <summary>Says in plain lines how a question was understood, for moderators who wonder why it got its answer.</summary>
public static class Explanation
{
    private const int MostCandidates = 5;

    /// <summary>The lines for a question from somebody who was shown nothing before.</summary>
    public static ImmutableArray<string> Of(string question, KnowledgeBase library)
    {
        if (library.Names.Exact(question) is { } named)
        {
            return [$"The question is a name of {named}."];
        }

        if (library.Asked(question) is { } asked)
        {
            return [$"The question stands word for word among the ask lines of {asked}."];
        }

        var understood = Recogniser.Understand(question, context: null, library);
        return [.. understood.Steps.SelectMany(step => Lines(step, library)), $"So: {Said(understood.Recognition)}"];
    }

    private static IEnumerable<string> Lines(UnderstandingStep step, KnowledgeBase library)
    {
        yield return $"Looked up: {step.Text}";
        yield return $"  read as: {string.Join(' ', step.Reading.Words)}";
        foreach (var (what, list) in Recognised(step.Reading))
        {
            yield return $"  {what}: {list}";
        }

        if (step.Bound is { } bound)
        {
            yield return $"  beyond the pages ({bound.Kind.ToString().ToLowerInvariant()}): \"{bound.Word}\"";
        }

        foreach (var (place, candidate) in step.Candidates.Take(MostCandidates).Index())
        {
            yield return Line(place + 1, candidate, step.Reading, library);
        }

        yield return step.Candidates.IsEmpty
            ? $"  names and headings say: {Said(step.Recognition)}"
            : string.Create(CultureInfo.InvariantCulture, $"  the first is right with a chance of {step.Confidence:F2} (from {Sentence.SureEnough:F2} on it is the answer, from {Sentence.WorthOffering:F2} on it is offered): {Said(step.Recognition)}");
    }

    private static IEnumerable<(string What, string List)> Recognised(Reading reading) => new (string What, string List)[]
    {
        ("roles named", string.Join(", ", reading.Roles)),
        ("parts asked for", string.Join(", ", reading.Sections)),
        ("what else it says", string.Join(", ", reading.Rest)),
    }.Where(one => one.List.Length > 0);

    private static string Line(int place, Candidate candidate, Reading reading, KnowledgeBase library)
    {
        var text = library.Texts.PlaceOf(candidate.Address);
        var shared = reading.Rest.Where(word => library.Texts.Search.Covered(text, [word]).Anywhere > 0).Distinct(StringComparer.Ordinal).ToList();
        var evidence = candidate.Evidence;
        return string.Create(CultureInfo.InvariantCulture, $"  {place}. {candidate.Address} scored {candidate.Score:F1} = text {candidate.Found:F1} + name and part {candidate.Named:F1}")
            + string.Create(CultureInfo.InvariantCulture, $" (words {evidence.Words:P0}, letters {evidence.Letters:P0}, nearest in meaning {evidence.Nearest:P0})")
            + (shared.Count > 0 ? $"; it has: {string.Join(", ", shared)}" : "");
    }

    private static string Said(Recognition recognition) => recognition switch
    {
        Recognition.Found found => $"answer with {found.Address}",
        Recognition.Several several => string.Join("; ", several.Parts.Select(Said)),
        Recognition.SideBySide roles => $"show side by side {string.Join(", ", roles.Roles)}",
        Recognition.Perhaps perhaps => $"offer {string.Join(", ", perhaps.Offers)}",
        Recognition.NoSuchSection none => $"say that {none.Page} has no part \"{none.Section}\"",
        Recognition.NoQuestion => "it is no question",
        _ => "say that the pages do not know it",
    };
}
