using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Manners;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>The cards of conversation that is no question. Moderators' own words come before the bot's.</summary>
internal static class TalkCards
{
    /// <summary>What is said to this; nobody in distress or under attack is offered a career.</summary>
    internal static ImmutableArray<Block> Of(Talk talk, KnowledgeBase library, Wording say) => talk switch
    {
        Talk.Distress => Words(library.Replies.Distress, Distress(say)),
        Talk.Harassment => Words(library.Replies.Harassment, Sentences(say.HarassmentHeard, say.HarassmentModerators, say.HarassmentMeanwhile)),
        Talk.About => [.. Words(library.Replies.About, Sentences(say.AboutMe, say.AboutPages)), Buttons(Topics(say), Help(say))],
        Talk.Privacy => [.. Words(library.Replies.Privacy, Sentences(say.PrivacyKept, say.PrivacyQuiz, say.PrivacyCounts, say.PrivacyQuestions, say.PrivacyForget)), Buttons(MeCard.Show(say), MeCard.Forget(say), Help(say))],
        Talk.Greeting => Greeting(library, say),
        Talk.Thanks => Line(say.Welcome, Topics(say), Help(say)),
        Talk.Goodbye => Line(say.Goodbye),
        Talk.Wellbeing => Line(say.Well, Roles(say), Topics(say), Help(say)),
        Talk.Praise => Line(say.Pleased, Roles(say), Topics(say), Help(say)),
        Talk.Blame => Line(say.SorryForThat, Topics(say), Help(say)),
        Talk.Quiet => Line(say.Quiet),
        Talk.Moderators => Line(say.HarassmentModerators, Help(say)),
        _ => Cards.Help(say),
    };

    private static Button Roles(Wording say) => new(say.AllRoles, new ActionToken.ListRoles());

    private static Button Topics(Wording say) => new(say.AllTopics, new ActionToken.ListTopics());

    private static Button Help(Wording say) => new(say.HelpLabel, new ActionToken.Help());

    private static ImmutableArray<Prose> Distress(Wording say) =>
    [
        .. Sentences(say.DistressHeard, say.DistressNow),
        new Prose.Paragraph(RichText.Of(new Inline.Plain(say.DistressLines), new Inline.WebLink("findahelpline.com", new Uri(Wording.HelpLines)), new Inline.Plain(say.FullStop))),
        .. Sentences(say.DistressHere),
    ];

    // Each example is a question that can be written as it stands, and a button for those who would rather press.
    private static ImmutableArray<Block> Greeting(KnowledgeBase library, Wording say)
    {
        ImmutableArray<Button> examples =
        [
            .. library.Roles.Take(1).Select(role => new Button(Wording.ExampleAbout(role.Page.Title), new ActionToken.Show(role.Page.Address))),
            .. Sections(library, "skills").Take(1).Select(one => new Button(Wording.ExampleSkills(one.Role), new ActionToken.Show(one.Section))),
            .. Sections(library, "how-to-start").TakeLast(1).Select(one => new Button(Wording.ExampleStart(one.Role), new ActionToken.Show(one.Section))),
        ];
        return
        [
            .. Words(Sentences(say.Hello)),
            .. examples.Where(example => example.Token.Fits).Select(example => new Block.Choice(RichText.Of(example.Label), example with { Label = Budget.Label(example.Label), Brief = say.AskThis })),
            .. say.ContentIsEnglish.Length == 0 ? ImmutableArray<Block>.Empty : Words(Sentences(say.ContentIsEnglish)),
            Buttons(Topics(say), Help(say)),
        ];
    }

    private static IEnumerable<(string Role, Address Section)> Sections(KnowledgeBase library, string name) => library.Roles
        .SelectMany(role => role.Page.Sections, (role, section) => (Role: role.Page.Title, Section: section.Address))
        .Where(one => one.Section.Section.ToString() == name);

    private static ImmutableArray<Block> Line(string sentence, params Button[] buttons) =>
        [.. Words(Sentences(sentence)), .. buttons.Length == 0 ? Array.Empty<Block>() : [Buttons(buttons)]];

    private static ImmutableArray<Block> Words(ImmutableArray<Prose> theirs, ImmutableArray<Prose> ours) => Words(theirs.IsEmpty ? ours : theirs);

    private static ImmutableArray<Block> Words(ImmutableArray<Prose> prose) => [.. Cutting.IntoParts(prose, Budget.PerMessage)[0].Select(piece => new Block.Passage(piece))];

    private static Block.Buttons Buttons(params Button[] buttons) => new([.. buttons.Where(button => button.Token.Fits).Select(button => button with { Label = Budget.Label(button.Label) })]);

    private static ImmutableArray<Prose> Sentences(params string[] sentences) => [.. sentences.Select(sentence => new Prose.Paragraph(RichText.Of(sentence)))];
}
