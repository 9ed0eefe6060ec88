using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Plans;

namespace MentorBot.Core.Replies;

/// <summary>What a person still has to learn for a role, step by step.</summary>
internal static class PathCard
{
    private const int LongestStep = 200;
    private const int LongestUnknown = 40;
    private const int MostUnknown = 8;

    /// <summary>The card of a path; <paramref name="told" /> is whether the person said what they know already.</summary>
    internal static ImmutableArray<Block> Of(LearningPath path, ImmutableArray<string> unknown, bool told, KnowledgeBase library)
    {
        var page = path.Role.Page;
        var missing = path.Steps.SelectMany(step => step.Missing).Concat(path.Besides).ToList();
        return Card.LayWhole(
            Wording.PathTo(page.Title),
            [.. Lead(path, unknown, library), .. Way(path, library), .. told ? [] : Invitation(path)],
            PageCard.Footnote([page]),
            [
                .. page.Sections.Where(section => section.Address.Section.ToString() == "how-to-start").Select(section => new Button(section.Title, new ActionToken.Show(section.Address))),
                new Button(page.Title, new ActionToken.Show(page.Address)),
                new Button(Wording.Compare, new ActionToken.Compare(page.Address)),
                .. missing.Select(skill => new Button(library.TitleOf(skill), new ActionToken.Show(skill)) { Among = Wording.PickSkill }),
            ]);
    }

    private static IEnumerable<Prose> Lead(LearningPath path, ImmutableArray<string> unknown, KnowledgeBase library)
    {
        var title = path.Role.Page.Title;
        if (path.IsUnknown)
        {
            yield return Paragraph(Wording.NoPath(title));
            yield break;
        }

        if (path.Known.IsEmpty)
        {
            yield return Paragraph(unknown.IsEmpty ? Wording.WholePath(title, hasSteps: !path.Role.Steps.IsEmpty) : Wording.NothingOfThat(title));
        }
        else
        {
            yield return Sentence(Wording.YouHave, path.Known, library);
        }

        if (!path.Implied.IsEmpty)
        {
            yield return Sentence(Wording.YouProbablyHave, path.Implied, library);
        }

        if (!unknown.IsEmpty)
        {
            yield return Paragraph(Wording.UnknownSkills([.. unknown.Take(MostUnknown).Select(words => Echo.Of(words, LongestUnknown))]));
        }
    }

    private static IEnumerable<Prose> Invitation(LearningPath path) => path.IsUnknown
        ? []
        :
        [
            new Prose.Paragraph(RichText.Of(
                new Inline.Plain(Wording.TellWhatYouHave),
                new Inline.Code(Budget.Cut($"path {path.Role.Page.Title.ToLowerInvariant()} have: python, docker", LongestStep)),
                new Inline.Plain("."))),
        ];

    private static IEnumerable<Prose> Way(LearningPath path, KnowledgeBase library)
    {
        if (!path.Steps.IsEmpty)
        {
            yield return new Prose.Subheading(RichText.Of(Wording.YourSteps));
            yield return new Prose.List(Numbered: true, Start: 1, [.. path.Steps.SelectMany(step => Points(step, library))]);
        }

        if (!path.Besides.IsEmpty)
        {
            yield return new Prose.Subheading(RichText.Of(path.Role.Steps.IsEmpty ? Wording.ToLearn : Wording.AlsoAskedFor));
            yield return new Prose.List(Numbered: false, Start: 1, [.. path.Besides.Select(skill => new ListItem(RichText.Of(PageLinks.To(skill, library)), Depth: 0))]);
        }

        if (!path.Done.IsEmpty)
        {
            yield return new Prose.Subheading(RichText.Of(Wording.StepsToSkip));
            yield return new Prose.List(Numbered: false, Start: 1, [.. path.Done.Select(step => new ListItem(RichText.Of(Words(step)), Depth: 0))]);
        }

        if (path is { IsUnknown: false, Steps.IsEmpty: true, Besides.IsEmpty: true })
        {
            yield return Paragraph(Wording.NothingMissing(path.Role.Page.Title));
        }
    }

    private static IEnumerable<ListItem> Points(StepToTake step, KnowledgeBase library)
    {
        yield return new ListItem(RichText.Of(Words(step.Step)), Depth: 0);
        if (!step.Missing.IsEmpty)
        {
            yield return new ListItem(new RichText([new Inline.Plain(Wording.LearnForIt), .. PageLinks.To(step.Missing, library)]), Depth: 1);
        }
    }

    private static string Words(Step step) => Budget.Cut(Gist.Of(step.Text), LongestStep);

    private static Prose.Paragraph Sentence(string opening, ImmutableArray<Address> skills, KnowledgeBase library) =>
        new(new RichText([new Inline.Plain(opening), .. PageLinks.To(skills, library), new Inline.Plain(".")]));

    private static Prose.Paragraph Paragraph(string sentence) => new(RichText.Of(sentence));
}
