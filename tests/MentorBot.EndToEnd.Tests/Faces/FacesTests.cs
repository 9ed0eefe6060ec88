using MentorBot.Adapters.Tests.Replies;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.EndToEnd.Tests.Host;
using MentorBot.KnowledgeFolder;

namespace MentorBot.EndToEnd.Tests.Faces;

/// <summary>One answer has several faces, and each says and does the same.</summary>
public sealed class FacesTests
{
    private static readonly KnowledgeBase Library = FolderContents.Of(Workplace.ShippedKnowledge, new DateOnly(2026, 11, 21)).Knowledge;

    public static TheoryData<Locale> Locales => [.. Enum.GetValues<Locale>()];

    [Fact]
    public void Every_fact_source_button_and_link_of_every_page_is_on_every_face()
    {
        var replies = new ShippedReplies(Library).Pages().ToList();
        new ShippedReplies(Library).Addresses().ShouldBeSubsetOf(replies.SelectMany(reply => reply.About));
        Losses(replies).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void What_the_bot_says_of_its_own_is_on_every_face_in_every_language(Locale locale)
    {
        var replies = new ShippedReplies(Library, locale).Own().ToList();
        Enum.GetValues<Outcome>().ShouldBeSubsetOf(replies.Select(reply => reply.Outcome));
        replies.SelectMany(reply => reply.Blocks).Select(block => block.GetType()).ToHashSet().ShouldBe(typeof(Block).GetNestedTypes(), ignoreOrder: true);
        Losses(replies).ShouldBeEmpty();
    }

    [Fact]
    public void A_face_that_loses_or_changes_one_thing_is_found_out()
    {
        Face.All.SelectMany(face => face.Losses(Everything.InOne)).ShouldBeEmpty();
        var mutants = Mutant.Of(Everything.InOne).ToList();
        mutants.Count.ShouldBeGreaterThan(60);
        foreach (var (mutant, face) in mutants.SelectMany(mutant => Face.All.Select(face => (mutant, face))).Where(one => (one.mutant.UnseenBy & one.face.Differences) is Difference.None))
        {
            face.Compare(Expected.Of(Everything.InOne, face.Differences), face.Show(mutant.Reply)).ShouldNotBeEmpty($"{face.GetType().Name}: {mutant.What}");
        }
    }

    private static IEnumerable<string> Losses(IEnumerable<Reply> replies) =>
        replies.SelectMany(reply => Face.All.SelectMany(face => face.Losses(reply))).Distinct(StringComparer.Ordinal).Take(20);
}
