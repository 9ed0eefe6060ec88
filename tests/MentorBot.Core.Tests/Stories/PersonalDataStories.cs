using System.Text.Json;
using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies;
using MentorBot.Core.Tests.Quiz;

namespace MentorBot.Core.Tests.Stories;

/// <summary>What is remembered of a person: they can see it, take it along and have it deleted, and nobody else hears of it.</summary>
public sealed class PersonalDataStories
{
    private static readonly KnowledgeBase Library = KnowledgeBase.Of([Sample.Mlops, Sample.DataScientist], quiz: FitQuiz.Of(SmallQuiz.Content));

    private static readonly OwnRecord Stored = new(Sample.Noon, Days: 180, KeptNotes.None with
    {
        Questions = [new KeptQuestion("what does it pay", new Asker(1, "ab"), 2, new DateOnly(2026, 3, 14), [Sample.Mlops.Address])],
        Votes = [new KeptVote(Sample.Mlops.Address, Helpful: false, new Asker(1, "ab"), new DateOnly(2026, 3, 15))],
    });

    private static Chat Person => Chat.With(Library);

    [Fact]
    public void A_stranger_reads_that_nothing_is_remembered()
    {
        Person.Types("me").WithOutcome(Outcome.Command).Hears("I remember nothing about you", "[Help]").HearsNot("[Forget me]");
        Person.Types("me").Reply.Audience.ShouldBe(Audience.InConfidence);
    }

    [Fact]
    public void Everything_is_shown_in_plain_words_with_when_it_ends()
    {
        Person.IsStoredAs(Stored).Types("role mlops").Types("quiz").Presses("Keep").Types("me show").Hears(
            "What we looked at last: MLOps Engineer",
            "The fit quiz: 1 answer",
            "in sums over everybody",
            "1 question that I could not answer, 0 parts that pages lack, 1 vote on a page",
            $"on {Stored.ExpiresAt:yyyy-MM-dd} if nothing changes before",
            "how fast you ask", "which language you chose there: both in memory only",
            "[Export]",
            "[Forget me]");
    }

    [Fact]
    public void Who_only_said_what_they_missed_reads_that_and_no_empty_counts() =>
        Person.IsStoredAs(new OwnRecord(Sample.Noon, Days: 180, KeptNotes.None with { Feedback = [new KeptFeedback(Sample.Mlops.Address, "what it pays", new Asker(1, "ab"), new DateOnly(2026, 3, 15))] }))
            .Types("me").Hears("what it pays").HearsNot("0 questions");

    [Fact]
    public void A_path_and_what_was_offered_are_named() =>
        Person.Types("path mlops").Types("me").Hears("the path to MLOps Engineer").Types("compare mlops and data scientist").Types("me").Hears("MLOps Engineer, Data Scientist");

    [Fact]
    public void The_plan_is_named_with_what_is_known_and_stands_in_the_export()
    {
        var chat = Chat.With(Sample.Wide).Types("path mlops have: linux, juggling").Types("role data scientist").Types("me");
        chat.Hears("Your plan: the path to MLOps Engineer, asked for on 2026-11-21; what you said you know: Linux.").HearsNot("juggling");

        chat.Types("me export").Hears("\"plan\": {", "\"role\": \"roles/mlops-engineer\"", "\"skills/linux\"").HearsNot("juggling");
        chat.Types("me forget").Presses("Yes, forget me").Types("me").Hears("I remember nothing about you");
    }

    [Theory]
    [InlineData("me")]
    [InlineData("Me show")]
    [InlineData("/me whatever")]
    [InlineData("me export")]
    [InlineData("me forget")]
    [InlineData("me delete!")]
    public void It_is_for_the_person_alone_and_changes_nothing_by_itself(string line)
    {
        var chat = Person.Types("role mlops").Types("quiz").Presses("Keep");
        var before = chat.Remembered;
        chat.Writes(line).WithOutcome(Outcome.Command).Reply.Audience.ShouldBe(Audience.InConfidence);
        chat.Last.Replies.Length.ShouldBe(1, "no reminder of the quiz follows");
        chat.Last.Forgets.ShouldBeFalse();
        chat.Remembered.ShouldBe(before with { Quiz = before.Quiz! with { IsOutOfView = true } }, "only that the quiz is not what was seen last");
    }

    [Theory]
    [InlineData("me and my boss disagree about mlops")]
    [InlineData("me too")]
    public void A_sentence_that_begins_so_is_no_command(string line) => Person.Writes(line).HearsNot("nothing about you").Reply.Audience.ShouldNotBe(Audience.InConfidence);

    [Fact]
    public void The_file_holds_all_that_is_kept_and_nothing_else()
    {
        var chat = Finished(Person.IsStoredAs(Stored).Types("role mlops")).Types("me export");
        var file = chat.Reply.Blocks.OfType<Block.Attachment>().ShouldHaveSingleItem();
        file.Name.ShouldEndWith(".json");
        var json = JsonDocument.Parse(file.Text).RootElement;
        json.GetProperty("lookedAt").GetProperty("page").GetString().ShouldBe("roles/mlops-engineer");
        json.GetProperty("deletedAfter").GetDateTimeOffset().ShouldBe(Sample.Noon.AddDays(180));
        var quiz = json.GetProperty("quiz");
        quiz.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("options")[0].GetString()).ShouldAllBe(option => option == "c");
        quiz.GetProperty("answers").GetArrayLength().ShouldBe(chat.Remembered.Quiz!.State.Answers.Length);
        quiz.GetProperty("countedForModerators").GetProperty("answers").GetArrayLength().ShouldBe(chat.Remembered.Quiz!.Counted!.Given.Length);
        var notes = json.GetProperty("notesForModerators");
        notes.GetProperty("questions")[0].GetProperty("text").GetString().ShouldBe("what does it pay");
        notes.GetProperty("votes")[0].GetProperty("helpful").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void Where_no_file_can_be_given_the_text_is_shown_and_a_long_one_says_where_it_can_be_had()
    {
        var short_ = Person.Types("role mlops").Types("me export").Reply.WithoutFiles.Blocks.OfType<Block.Passage>().Select(block => block.Prose).OfType<Prose.CodeBlock>().ShouldHaveSingleItem();
        JsonDocument.Parse(short_.Code).RootElement.GetProperty("lookedAt").GetProperty("page").GetString().ShouldBe("roles/mlops-engineer");

        var many = Stored with { Notes = Stored.Notes with { Questions = [.. Enumerable.Range(0, 100).Select(at => Stored.Notes.Questions[0] with { Text = $"what does number {at} pay" })] } };
        var long_ = Person.IsStoredAs(many).Types("me export").Reply.WithoutFiles;
        Transcript.Of(long_).ShouldContain("direct message");
        long_.Blocks.OfType<Block.Passage>().Sum(block => Budget.Of(block.Prose)).ShouldBeLessThan(Budget.PerMessage);
    }

    [Fact]
    public void Forgetting_is_asked_for_twice_and_takes_the_answers_out_of_the_counts()
    {
        var chat = Finished(Person.Types("role mlops"));
        var counted = chat.Remembered.Quiz!.Counted;
        chat.Types("me").Presses("Forget me").Hears("It cannot be brought back", "[No, keep it]").Last.Forgets.ShouldBeFalse();
        chat.Presses("Yes, forget me").Hears("Done", "as strangers");
        chat.Last.Forgets.ShouldBeTrue();
        chat.Last.Notes.ShouldBe([new Note.QuizCounted(counted, Now: null)]);
        chat.Remembered.ShouldBe(Session.New);
        chat.Types("me").Hears("I remember nothing about you");
    }

    [Fact]
    public void Who_keeps_it_sees_it_again_and_a_second_yes_finds_nothing_left()
    {
        var chat = Person.Types("role mlops").Types("me forget");
        var yes = chat.Token("Yes, forget me");
        chat.Presses("No, keep it").Hears("What we looked at last");
        chat.Presses(yes).Hears("Done").Presses(yes).Hears("Done").Last.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("forget me")]
    [InlineData("what do you know about me")]
    public void Who_asks_in_their_own_words_is_led_to_it(string line) => Person.Writes(line).Hears("\"me forget\"", "[What I remember]", "[Forget me]");

    private static Chat Finished(Chat chat)
    {
        chat.Writes("quiz");
        while (chat.Heard.Contains("[Skip]", StringComparison.Ordinal))
        {
            chat.Presses("Keep");
        }

        return chat;
    }
}
