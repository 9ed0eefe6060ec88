using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.Core.Tests.Stories;

public sealed class VoteStories
{
    private static Chat Person => Chat.With(Sample.Library);

    [Fact]
    public void An_answer_can_be_judged()
    {
        var turn = Person.Writes("what skills does an mlops engineer need").Hears("[Helpful] [Not helpful]").Presses("Helpful").Hears("Thank you").Last;

        turn.Notes.ShouldBe([new Note.Voted(Sample.At("roles/mlops-engineer#skills"), Helpful: true)]);
    }

    [Fact]
    public void The_thanks_are_for_the_presser_alone_and_the_card_stays()
    {
        var reply = Person.Types("role mlops").Presses("Not helpful").Hears("not who said so", "[All roles]").Reply;

        reply.Audience.ShouldBe(Audience.Person);
        reply.Placement.ShouldBe(Placement.Below);
    }

    [Fact]
    public void A_vote_does_not_change_what_it_refers_to() => Person
        .Types("role mlops")
        .Presses("Helpful")
        .Writes("and its skills?")
        .About("roles/mlops-engineer#skills");

    [Fact]
    public void A_page_that_is_gone_cannot_be_judged() => Person
        .Does(new Incoming.Pressed(new ActionToken.Vote(Sample.At("roles/gone"), Helpful: false), new Occasion(Sample.Noon, "1")))
        .Hears("the page behind it is gone")
        .Last.Notes.ShouldBeEmpty();

    [Fact]
    public void However_many_buttons_a_page_has_it_can_be_judged_and_read_on()
    {
        var sections = Enumerable.Range(1, 40).Select(at => ($"Part {at}", new string('x', 300))).ToArray();
        var page = Sample.Role("roles/patchwork", "Patchwork", Stage.Mid, [], sections) with
        {
            Lead = [.. Enumerable.Range(1, 30).Select(_ => Sample.Paragraph(new string('y', 400)))],
        };
        var buttons = Chat.With(Sample.LibraryOf(page)).Types("role patchwork").Reply.Blocks.OfType<Block.Buttons>().Single().Items;

        buttons.Length.ShouldBe(Budget.Buttons);
        buttons[0].Label.ShouldBe("More");
        buttons[^2..].Select(button => button.Label).ShouldBe(["Helpful", "Not helpful"]);
    }
}
