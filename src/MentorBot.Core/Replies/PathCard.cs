using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Plans;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>What a person still has to learn for a role, step by step.</summary>
internal static class PathCard
{
    private const int LongestStep = 200;
    private const int LongestUnknown = 40;
    private const int MostUnknown = 8;

    /// <summary>The card of a path; <paramref name="told" /> is whether the person said what they know already.</summary>
    internal static ImmutableArray<Block> Of(LearningPath path, ImmutableArray<string> unknown, bool told, KnowledgeBase library, Wording say)
    {
        var page = path.Role.Page;
        var missing = path.Steps.SelectMany(step => step.Missing).Concat(path.Besides).ToList();
        return Card.LayWhole(
            say.PathTo(page.Title),
            [.. Lead(path, unknown, library, say), .. Way(path, library, say), .. told ? [] : Invitation(path, say)],
            PageCard.Footnote([page], say),
            [
                .. told || path.IsUnknown ? Array.Empty<Button>() : [new Button(say.HaveLabel, new ActionToken.Have(page.Address))],
                .. page.Sections.Where(section => section.Address.Section.ToString() == "how-to-start").Select(section => new Button(section.Title, new ActionToken.Show(section.Address))),
                new Button(page.Title, new ActionToken.Show(page.Address)),
                new Button(say.Compare, new ActionToken.Compare(page.Address)),
                .. missing.Select(skill => new Button(library.TitleOf(skill), new ActionToken.Show(skill)) { Among = say.PickSkill }),
            ],
            say);
    }

    private static IEnumerable<Prose> Lead(LearningPath path, ImmutableArray<string> unknown, KnowledgeBase library, Wording say)
    {
        var title = path.Role.Page.Title;
        if (path.IsUnknown)
        {
            yield return Paragraph(say.NoPath(title));
            yield break;
        }

        if (path.Known.IsEmpty)
        {
            yield return Paragraph(unknown.IsEmpty ? say.WholePath(title, hasSteps: !path.Role.Steps.IsEmpty) : say.NothingOfThat(title));
        }

        foreach (var known in Known(path, library, say))
        {
            yield return known;
        }

        if (!path.Implied.IsEmpty)
        {
            yield return Sentence(say.YouProbablyHave, path.Implied, library, say);
        }

        if (!unknown.IsEmpty)
        {
            yield return Paragraph(say.UnknownSkills([.. unknown.Take(MostUnknown).Select(words => Echo.Of(words, LongestUnknown))]));
        }
    }

    /// <summary>What the person knows of what the role asks for; nothing when it is nothing.</summary>
    internal static IEnumerable<Prose> Known(LearningPath path, KnowledgeBase library, Wording say) => path.Known.IsEmpty ? [] : [Sentence(say.YouHave, path.Known, library, say)];

    /// <summary>How to say what one knows already.</summary>
    internal static ImmutableArray<Block> Question(Page page, Wording say) => [new Block.Passage(Invitation(page, say))];

    private static IEnumerable<Prose> Invitation(LearningPath path, Wording say) => path.IsUnknown ? [] : [Invitation(path.Role.Page, say)];

    private static Prose.Paragraph Invitation(Page page, Wording say) => new(RichText.Of(
        new Inline.Plain(say.TellWhatYouHave),
        new Inline.Code(Budget.Cut($"path {page.Title.ToLowerInvariant()} have: {Wording.HaveExample}", LongestStep)),
        new Inline.Plain(say.FullStop)));

    private static IEnumerable<Prose> Way(LearningPath path, KnowledgeBase library, Wording say)
    {
        if (!path.Steps.IsEmpty)
        {
            yield return new Prose.Subheading(RichText.Of(say.YourSteps));
            yield return new Prose.List(Numbered: true, Start: 1, [.. path.Steps.SelectMany(step => Points(step, library, say))]);
        }

        if (!path.Besides.IsEmpty)
        {
            yield return new Prose.Subheading(RichText.Of(path.Role.Steps.IsEmpty ? say.ToLearn : say.AlsoAskedFor));
            yield return new Prose.List(Numbered: false, Start: 1, [.. path.Besides.Select(skill => new ListItem(RichText.Of(PageLinks.To(skill, library)), Depth: 0))]);
        }

        if (!path.Done.IsEmpty)
        {
            yield return new Prose.Subheading(RichText.Of(say.StepsToSkip));
            yield return new Prose.List(Numbered: false, Start: 1, [.. path.Done.Select(step => new ListItem(RichText.Of(Words(step)), Depth: 0))]);
        }

        if (path is { IsUnknown: false, Steps.IsEmpty: true, Besides.IsEmpty: true })
        {
            yield return Paragraph(say.NothingMissing(path.Role.Page.Title));
        }
    }

    private static IEnumerable<ListItem> Points(StepToTake step, KnowledgeBase library, Wording say)
    {
        yield return new ListItem(RichText.Of(Words(step.Step)), Depth: 0);
        if (!step.Missing.IsEmpty)
        {
            yield return new ListItem(new RichText([new Inline.Plain(say.LearnForIt), .. PageLinks.To(step.Missing, library)]), Depth: 1);
        }
    }

    private static string Words(Step step) => Budget.Cut(Gist.Of(step.Text), LongestStep);

    private static Prose.Paragraph Sentence(string opening, ImmutableArray<Address> skills, KnowledgeBase library, Wording say) =>
        new(new RichText([new Inline.Plain(opening), .. PageLinks.To(skills, library), new Inline.Plain(say.FullStop)]));

    private static Prose.Paragraph Paragraph(string sentence) => new(RichText.Of(sentence));
}
