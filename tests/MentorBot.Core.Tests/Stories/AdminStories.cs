using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Tests.Stories;

public sealed class AdminStories
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    private static readonly KeptNotes Notes = new(
        [.. Three("is there a dress code", "roles/mlops-engineer"), .. Three("zorblatt hats", "roles/gone"), new KeptQuestion("my secret", new Asker(1, "ann"), 9, Day, [])],
        [new KeptMissing(Sample.At("roles/data-scientist#night-shifts"), new Asker(1, "ann"), 2, Day)],
        [new KeptVote(Sample.At("roles/data-analyst"), Helpful: false, new Asker(1, "ann"), Day)])
    {
        Feedback = [new KeptFeedback(Sample.At("roles/data-analyst"), "the night shifts", new Asker(1, "ann"), Day)],
    };

    [Fact]
    public void A_moderator_reads_what_the_verb_lists_with_a_button_for_each_page()
    {
        var chat = Chat.Moderator(Sample.Library, Notes).Types("mentor-admin gaps").WithOutcome(Outcome.Command).Hears(
            "# What the knowledge lacks",
            "at least 3 people",
            "\"is there a dress code\": 3 people, 3 times, last on 2026-11-20; nearest page: MLOps Engineer",
            "\"zorblatt hats\": 3 people, 3 times, last on 2026-11-20; nearest page: roles/gone",
            "Data Scientist, night shifts: 1 person, 2 times, last on 2026-11-20",
            "Data Analyst: 1 not helpful, 0 helpful",
            "\"the night shifts\"",
            "mentorbot gaps",
            "[MLOps Engineer] [Data Scientist] [Data Analyst]").HearsNot("secret");
        chat.Reply.Audience.ShouldBe(Audience.InConfidence);
        chat.Last.Notes.ShouldBeEmpty();
        chat.Presses("MLOps Engineer").Hears("# MLOps Engineer");
    }

    [Theory]
    [InlineData("mentor-admin gaps")]
    [InlineData("/mentor-admin gaps")]
    [InlineData("Mentor-Admin  Gaps please")]
    public void It_may_be_written_without_its_slash(string text) => Chat.Moderator(Sample.Library, Notes).Writes(text).Hears("dress code");

    [Fact]
    public void Where_nobody_asked_it_says_so_and_why()
    {
        var chat = Chat.Moderator(Sample.Library, KeptNotes.None).Types("mentor-admin gaps");
        chat.Hears("No question without an answer", "3 people", "what fewer asked is shown to nobody").HearsNot("Parts").HearsNot("[").HearsNot("mentorbot");
    }

    [Fact]
    public void A_question_that_the_knowledge_answers_by_now_is_no_gap() => Chat
        .Moderator(Sample.LibraryOf(Sample.Mlops with { Asks = ["is there a dress code"] }), Notes)
        .Types("mentor-admin gaps")
        .Hears("zorblatt").HearsNot("dress code");

    [Fact]
    public void A_long_list_goes_on_behind_a_button_and_keeps_its_numbers()
    {
        var many = Enumerable.Range(100, 60).SelectMany(number => Three($"w{number}a w{number}b w{number}c {new string('x', 60)}{number}", "roles/mlops-engineer"));
        var chat = Chat.Moderator(Sample.Library, new KeptNotes([.. many], [], [])).Types("mentor-admin gaps");
        var shown = Items(chat);
        while (chat.Heard.Contains("[More]", StringComparison.Ordinal))
        {
            chat.Presses("More").Reply.Placement.ShouldBe(Placement.InPlace);
            chat.Reply.Audience.ShouldBe(Audience.InConfidence);
            List(chat).Start.ShouldBe(shown + 1);
            shown += Items(chat);
        }

        shown.ShouldBe(60);
    }

    [Theory]
    [InlineData("mentor-admin gaps")]
    [InlineData("mentor-admin quiz")]
    [InlineData("mentor-admin status")]
    [InlineData("mentor-admin reload")]
    [InlineData("mentor-admin")]
    public void Others_are_told_kindly_that_it_is_not_for_them(string text)
    {
        var chat = Chat.With(Sample.Library).Types(text).WithOutcome(Outcome.Command).Hears("for the moderators", "Manage Server").HearsNot("gaps");
        (chat.Last.WantsNotesFor, chat.Last.WantsStatusFor).ShouldBe((null, null));
        chat.Reply.Audience.ShouldBe(Audience.Person);
    }

    [Fact]
    public void Who_is_no_moderator_any_more_turns_no_pages() => Chat.With(Sample.Library)
        .Does(new Incoming.Pressed(new ActionToken.ListGaps(2), new Occasion(Sample.Noon, "1")))
        .Hears("for the moderators");

    [Theory]
    [InlineData("mentor-admin")]
    [InlineData("mentor-admin restart")]
    public void A_moderator_who_asks_for_more_than_there_is_hears_what_there_is(string text)
    {
        var chat = Chat.Moderator(Sample.Library, Notes).Types(text).Hears("four things", "mentor-admin gaps", "mentor-admin quiz", "mentor-admin status", "mentor-admin reload");
        chat.Reply.Audience.ShouldBe(Audience.Person);
    }

    [Fact]
    public void Help_names_it_to_moderators_alone_and_stays_whole()
    {
        Chat.With(Sample.Library).Types("help").HearsNot("mentor-admin");
        Chat.Moderator(Sample.Library, Notes).Types("help").Hears("mentor-admin", "For moderators").HearsNot(Wording.English.LeftOut);
        Chat.Moderator(Sample.Library, Notes).Writes("hi").Presses("Help").Hears("mentor-admin");
    }

    private static KeptQuestion[] Three(string text, string near) =>
        [.. new[] { "ann", "ben", "cem" }.Select(person => new KeptQuestion(text, new Asker(1, person), 1, Day, [Sample.At(near)]))];

    private static Prose.List List(Chat chat) => chat.Reply.Blocks.OfType<Block.Passage>().Select(passage => passage.Prose).OfType<Prose.List>().First();

    private static int Items(Chat chat) => chat.Reply.Blocks.OfType<Block.Passage>().Select(passage => passage.Prose).OfType<Prose.List>().Sum(list => list.Items.Length);
}
