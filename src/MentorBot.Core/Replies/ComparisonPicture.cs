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

    /// <summary>The picture, with the same figures in words for who cannot see it, and what stands out in each role for where there are no pictures; null when the quiz knows too little of the roles to tell them apart.</summary>
    internal static Block.Picture? Of(ImmutableArray<Role> roles, KnowledgeBase library, Wording say) =>
        library.Quiz is { Content: var content } && ProfileContrast.Of([.. roles.Select(role => role.Page.Address.Name.ToString())], content) is { } contrast
            ? Of([.. roles.Select(role => role.Page.Title)], contrast, say)
            : null;

    private static Block.Picture? Of(ImmutableArray<string> names, ProfileContrast contrast, Wording say)
    {
        var rows = contrast.Traits.Select(trait => new StepRow(trait.Trait.Label, [.. trait.Weights.Select(weight => weight - TraitContrast.Least + 1)])).ToImmutableArray();
        var chart = new StepChart(say.ContrastTitle, names, rows, Steps, say.ContrastScale(Steps));
        return InWords(names, contrast, say) is { Items.IsEmpty: false } words
            ? new Block.Picture(chart.ToSvg(), Budget.Cut(say.ContrastAlt(names, rows, Steps), Block.Picture.LongestAlt), words)
            : null;
    }

    private static Prose.List InWords(ImmutableArray<string> names, ProfileContrast contrast, Wording say) => new(
        Numbered: false,
        Start: 1,
        [
            .. names.Select((name, at) => (Name: name, Traits: contrast.StandsOut(at).Select(trait => trait.Label).ToList()))
                .Where(role => role.Traits.Count > 0)
                .Select(role => new ListItem(RichText.Of(say.StandsOut(role.Name, role.Traits)), Depth: 0)),
        ]);
}
