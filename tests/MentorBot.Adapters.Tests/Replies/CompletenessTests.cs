using System.Reflection;
using MentorBot.Adapters.Tests.KnowledgeFolder;
using MentorBot.Adapters.Tests.Sessions;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Adapters.Tests.Replies;

/// <summary>Whatever is proved of all replies is proved of every kind there is: who adds one has to show the way to it.</summary>
public sealed class CompletenessTests
{
    // Headings of forms and of pictures, which are no replies of their own.
    private static readonly string[] Elsewhere = ["FeedbackTitle", "ContrastTitle"];

    public static TheoryData<Locale> Locales => [.. Enum.GetValues<Locale>()];

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_kind_of_button_is_pressed_and_every_kind_of_card_is_shown_in_every_language(Locale locale)
    {
        var shipped = new ShippedReplies(ShippedFolder.Library, locale);
        var replies = shipped.Own().ToList();

        Coverage.ButtonsMissing([.. shipped.Pressed.Select(token => token.ToString()), "gone"]).ShouldBeEmpty();
        typeof(Incoming).GetNestedTypes().Except(shipped.Done).ShouldBeEmpty();
        Enum.GetValues<Audience>().Except(replies.Select(reply => reply.Audience)).ShouldBeEmpty();
        Enum.GetValues<Placement>().Except(replies.Select(reply => reply.Placement)).ShouldBeEmpty();
        Titles(locale).Except(replies.SelectMany(Headings), StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static IEnumerable<string> Titles(Locale locale) => typeof(Wording).GetProperties(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
        .Where(sentence => sentence.PropertyType == typeof(string) && sentence.Name.EndsWith("Title", StringComparison.Ordinal) && !Elsewhere.Contains(sentence.Name, StringComparer.Ordinal))
        .Select(sentence => (string)sentence.GetValue(Wording.In(locale))!);

    private static IEnumerable<string> Headings(Reply reply) => reply.Blocks.SelectMany(block => block switch
    {
        Block.Heading heading => [heading.Text],
        Block.Passage { Prose: Core.Knowledge.Prose.Subheading below } => [below.Text.Plain],
        _ => Array.Empty<string>(),
    });
}
