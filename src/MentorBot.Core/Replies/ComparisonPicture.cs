using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Pictures;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>Roles side by side as a picture: the traits in which their profiles in the quiz differ most.</summary>
internal static class ComparisonPicture
{
    private const int Steps = TraitContrast.Most - TraitContrast.Least + 1;

    /// <summary>The picture, with the same figures in words for who cannot see it, and for where there are no pictures what stands out in each role, <paramref name="withBars" /> with a line of bars for each trait; null when the quiz knows too little of the roles to tell them apart.</summary>
    internal static Block.Picture? Of(ImmutableArray<Role> roles, bool withBars, KnowledgeBase library, Wording say) =>
        library.Quiz is { Content: var content } && ProfileContrast.Of([.. roles.Select(role => role.Page.Address.Name.ToString())], content) is { } contrast
            ? Of([.. roles.Select(role => role.Page.Title)], contrast, withBars, say)
            : null;

    private static Block.Picture? Of(ImmutableArray<string> names, ProfileContrast contrast, bool withBars, Wording say)
    {
        var rows = contrast.Traits.Select(trait => new StepRow(trait.Trait.Label, [.. trait.Weights.Select(StepOf)])).ToImmutableArray();
        var chart = new StepChart(say.ContrastTitle, names, rows, Steps, say.ContrastScale(Steps));
        return StandingOut(names, contrast, say) is { IsEmpty: false } words
            ? new Block.Picture(chart.ToSvg(), Budget.Cut(say.ContrastAlt(names, rows, Steps), Block.Picture.LongestAlt), Bullets([.. words, .. withBars ? Bars(names, contrast, say) : []]))
            : null;
    }

    private static ImmutableArray<string> StandingOut(ImmutableArray<string> names, ProfileContrast contrast, Wording say) =>
    [
        .. names.Select((name, at) => (Name: name, Traits: contrast.StandsOut(at).Select(trait => trait.Label).ToList()))
            .Where(role => role.Traits.Count > 0)
            .Select(role => say.StandsOut(role.Name, role.Traits)),
    ];

    // With the figure, which is all that is heard of a bar.
    private static IEnumerable<string> Bars(ImmutableArray<string> names, ProfileContrast contrast, Wording say) => contrast.Traits.Select(trait =>
        $"{trait.Trait.Label}{say.Colon}{string.Join("; ", names.Zip(trait.Weights, (name, weight) => $"{name} {QuizCard.Bar(StepOf(weight), Steps)} {StepOf(weight)}/{Steps}"))}");

    private static int StepOf(int weight) => weight - TraitContrast.Least + 1;

    private static Prose.List Bullets(ImmutableArray<string> lines) => new(Numbered: false, Start: 1, [.. lines.Select(line => new ListItem(RichText.Of(line), Depth: 0))]);
}
