using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Tests.Stories;

public sealed class VoteStories
{
    private static readonly Occasion On = new(Sample.Noon, "1");

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
    public void A_page_that_did_not_help_is_counted_at_once_and_who_cares_to_may_say_what_was_missing()
    {
        var chat = Person.Types("role mlops").Presses("Not helpful").Hears("[What was missing?] [All roles]");
        chat.Last.Notes.ShouldBe([new Note.Voted(Sample.Mlops.Address, Helpful: false)]);

        var form = Form.For(chat.Token("What was missing?"), Wording.English).ShouldNotBeNull();
        form.Longest.ShouldBe(300);
        chat.Does(Form.Read(form.Id, "what it pays", On)!).Hears("without your name");
        chat.Reply.Audience.ShouldBe(Audience.Person);
        chat.Last.Notes.ShouldBe([new Note.FeedbackGiven(Sample.Mlops.Address, "what it pays")]);
    }

    [Fact]
    public void Who_votes_again_is_thanked_again_and_may_say_it_again()
    {
        var chat = Person.Types("role mlops");
        var vote = chat.Token("Not helpful");
        foreach (var _ in new[] { 1, 2 })
        {
            chat.Does(new Incoming.Pressed(vote, On)).Hears("[What was missing?]").Last.Notes.ShouldHaveSingleItem();
        }
    }

    [Fact]
    public void Where_the_form_does_not_open_the_button_is_there_again() => Person
        .Types("role mlops").Presses("Not helpful").Presses("What was missing?")
        .Hears("Nothing was passed on", "[What was missing?]").Last.Notes.ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("ada@example.org")]
    public void Where_no_word_is_left_nothing_is_kept_and_it_is_said(string words) =>
        Person.Does(new Incoming.FeedbackGiven(Sample.Mlops.Address, words, On)).Hears("Nothing was passed on").Last.Notes.ShouldBeEmpty();

    [Fact]
    public void Who_writes_there_that_they_are_in_need_is_answered_and_nothing_is_kept()
    {
        var asked = new Incoming.FeedbackGiven(Sample.Mlops.Address, "i want to kill myself", On);
        Mentor.IsUrgent(asked).ShouldBeTrue();
        var chat = Person.Does(asked);
        chat.Reply.Audience.ShouldBe(Audience.InConfidence);
        chat.Last.Notes.ShouldBeEmpty();
        chat.HearsNot("moderators read");
    }

    [Fact]
    public void What_is_said_of_a_page_that_is_gone_is_told_so_and_not_kept() => Person
        .Does(new Incoming.FeedbackGiven(Sample.At("roles/gone"), "what it pays", On))
        .Hears("the page behind it is gone")
        .Last.Notes.ShouldBeEmpty();

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
