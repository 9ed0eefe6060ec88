using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Manners;

namespace MentorBot.Core.Replies;

/// <summary>The cards of conversation that is no question. Moderators' own words come before the bot's.</summary>
internal static class TalkCards
{
    private static readonly Button Roles = new(Wording.AllRoles, new ActionToken.ListRoles());
    private static readonly Button Topics = new(Wording.AllTopics, new ActionToken.ListTopics());
    private static readonly Button Help = new(Wording.HelpLabel, new ActionToken.Help());

    /// <summary>What is said to this; nobody in distress or under attack is offered a career.</summary>
    internal static ImmutableArray<Block> Of(Talk talk, KnowledgeBase library) => talk switch
    {
        Talk.Distress => Words(library.Replies.Distress, Distress()),
        Talk.Harassment => Words(library.Replies.Harassment, Sentences(Wording.HarassmentHeard, Wording.HarassmentModerators, Wording.HarassmentMeanwhile)),
        Talk.About => [.. Words(library.Replies.About, Sentences(Wording.AboutMe, Wording.AboutPages)), Buttons(Topics, Help)],
        Talk.Privacy => [.. Words(library.Replies.Privacy, Sentences(Wording.PrivacyKept, Wording.PrivacyQuiz, Wording.PrivacyCounts, Wording.PrivacyQuestions, Wording.PrivacyForget)), Buttons(MeCard.Show, MeCard.Forget, Help)],
        Talk.Greeting => Greeting(library),
        Talk.Thanks => Line(Wording.Welcome, Topics, Help),
        Talk.Goodbye => Line(Wording.Goodbye),
        Talk.Wellbeing => Line(Wording.Well, Roles, Topics, Help),
        Talk.Praise => Line(Wording.Pleased, Roles, Topics, Help),
        Talk.Blame => Line(Wording.SorryForThat, Topics, Help),
        Talk.Quiet => Line(Wording.Quiet),
        Talk.Moderators => Line(Wording.HarassmentModerators, Help),
        _ => Cards.Help(),
    };

    private static ImmutableArray<Prose> Distress() =>
    [
        .. Sentences(Wording.DistressHeard, Wording.DistressNow),
        new Prose.Paragraph(RichText.Of(new Inline.Plain(Wording.DistressLines), new Inline.WebLink("findahelpline.com", new Uri(Wording.HelpLines)), new Inline.Plain("."))),
        .. Sentences(Wording.DistressHere),
    ];

    // Each example is a question that can be written as it stands, and a button for those who would rather press.
    private static ImmutableArray<Block> Greeting(KnowledgeBase library)
    {
        ImmutableArray<Button> examples =
        [
            .. library.Roles.Take(1).Select(role => new Button(Wording.ExampleAbout(role.Page.Title), new ActionToken.Show(role.Page.Address))),
            .. Sections(library, "skills").Take(1).Select(one => new Button(Wording.ExampleSkills(one.Role), new ActionToken.Show(one.Section))),
            .. Sections(library, "how-to-start").TakeLast(1).Select(one => new Button(Wording.ExampleStart(one.Role), new ActionToken.Show(one.Section))),
        ];
        return
        [
            .. Words(Sentences(Wording.Hello)),
            .. examples.IsEmpty ? Array.Empty<Block>() : [new Block.Passage(new Prose.List(Numbered: false, Start: 1, [.. examples.Select(example => new ListItem(RichText.Of(example.Label), Depth: 0))]))],
            Buttons([.. examples, Topics, Help]),
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
