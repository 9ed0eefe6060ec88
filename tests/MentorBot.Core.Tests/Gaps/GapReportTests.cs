using MentorBot.Core.Gaps;

namespace MentorBot.Core.Tests.Gaps;

public sealed class GapReportTests
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    [Fact]
    public void What_two_people_asked_is_told_to_nobody() =>
        Grouping.Of([By("ann", "how much does an mlops engineer earn"), By("ben", "how much does an mlops engineer earn"), By("ann", "mlops engineer earnings")]).ShouldBeEmpty();

    [Fact]
    public void Three_people_who_ask_alike_make_a_gap()
    {
        var gap = Grouping.Of(
        [
            By("ann", "how much does an mlops engineer earn?", times: 4, near: "roles/mlops-engineer"),
            By("ben", "What do MLOps engineers earn", day: 2, near: "roles/mlops-engineer"),
            By("cem", "earning as an mlops engineer in Berlin", near: "guides/demand"),
            By("dan", "is there a dress code"),
        ]).ShouldHaveSingleItem();

        gap.ShouldBe(new Gap("What do MLOps engineers earn", People: 3, Times: 6, Sample.At("roles/mlops-engineer"), Day.AddDays(2)));
    }

    [Fact]
    public void One_person_with_three_salts_is_not_three_people() => Grouping.Of(
    [
        By("ann", "dress code at work"),
        By("bcd", "dress code at work", period: 2),
        By("efg", "dress code at work", period: 3),
    ]).ShouldBeEmpty();

    [Fact]
    public void Groups_stand_by_people_and_then_by_how_often()
    {
        var gaps = Grouping.Of(
        [
            .. Three("dress code at work"),
            .. Three("remote work abroad", times: 2),
            .. Three("visa for engineers"), By("dan", "visa for engineers"),
        ]);

        gaps.Select(gap => gap.Example).ShouldBe(["visa for engineers", "remote work abroad", "dress code at work"]);
    }

    [Fact]
    public void The_order_in_which_people_asked_does_not_matter()
    {
        KeptQuestion[] asked = [.. Three("dress code at work"), .. Three("code of dress"), .. Three("working remotely"), .. Three("remote work abroad")];

        Grouping.Of(asked.Reverse()).ShouldBe(Grouping.Of(asked));
    }

    [Fact]
    public void Likeness_does_not_creep_from_one_question_to_another()
    {
        var gaps = Grouping.Of([.. Three("visa germany engineer"), .. Three("visa germany baker"), .. Three("bread oven baker")]);

        gaps.Length.ShouldBe(2);
        gaps.ShouldContain(gap => gap.Example == "bread oven baker");
    }

    [Fact]
    public void What_was_taken_out_is_no_word_to_be_alike_by() =>
        Grouping.Of([By("ann", $"{Redaction.Removed} visa"), By("ben", $"{Redaction.Removed} bread"), By("cem", $"{Redaction.Removed} oven")]).ShouldBeEmpty();

    [Fact]
    public void Questions_of_small_words_alone_are_still_told_apart()
    {
        Grouping.Of([.. Three("what about me"), .. Three("where are you from")]).Length.ShouldBe(2);
        Grouping.Of(Three("…")).ShouldBeEmpty();
    }

    [Fact]
    public void Missing_parts_and_pages_that_did_not_help_are_counted()
    {
        var (pay, baker) = (Sample.At("roles/baker#pay"), Sample.At("roles/baker"));
        var report = GapReport.Of(
            new KeptNotes(
                [],
                [new KeptMissing(baker, Of("ann"), 5, Day), new KeptMissing(pay, Of("ann"), 1, Day), new KeptMissing(pay, Of("ben"), 2, Day.AddDays(1))],
                [
                    new KeptVote(baker, Helpful: true, Of("ann"), Day),
                    new KeptVote(baker, Helpful: false, Of("ben"), Day),
                    new KeptVote(pay, Helpful: false, Of("ann"), Day),
                    new KeptVote(Sample.At("roles/cook"), Helpful: true, Of("ann"), Day),
                ]),
            _ => false);

        report.Missing.ShouldBe([new MissingPart(pay, People: 2, Times: 3, Day.AddDays(1)), new MissingPart(baker, People: 1, Times: 5, Day)]);
        report.NotHelpful.ShouldBe([new JudgedPage(pay, NotHelpful: 1, Helpful: 0), new JudgedPage(baker, NotHelpful: 1, Helpful: 1)]);
    }

    [Fact]
    public void What_somebody_missed_stands_beside_its_page_the_newest_first_though_they_were_alone()
    {
        var (pay, baker) = (Sample.At("roles/baker#pay"), Sample.At("roles/baker"));
        var report = GapReport.Of(
            new KeptNotes([], [], [new KeptVote(pay, Helpful: false, Of("ann"), Day), new KeptVote(baker, Helpful: true, Of("ben"), Day)])
            {
                Feedback = [new KeptFeedback(pay, "in euros", Of("ann"), Day), new KeptFeedback(pay, "by region", Of("ben"), Day.AddDays(1)), new KeptFeedback(baker, "the hours", Of("ben"), Day)],
            },
            _ => false);

        report.NotHelpful.Select(page => (page.Address, page.NotHelpful, page.Helpful)).ShouldBe([(pay, 1, 0), (baker, 0, 1)]);
        report.NotHelpful[0].Feedback.ShouldBe([new Feedback("by region", Day.AddDays(1)), new Feedback("in euros", Day)]);
        report.NotHelpful[1].Feedback.ShouldBe([new Feedback("the hours", Day)]);
    }

    [Fact]
    public void A_gap_that_a_page_answers_by_now_is_closed() => GapReport
        .Of(new KeptNotes([.. Three("dress code at work"), .. Three("visa for engineers")], [], []), question => question.Contains("visa", StringComparison.Ordinal))
        .Gaps.Select(gap => gap.Example).ShouldBe(["dress code at work"]);

    [Fact]
    public void Five_thousand_different_questions_are_grouped_while_one_waits() => Should.CompleteIn(
        () => Grouping.Of(Enumerable.Range(0, 5000).Select(at => By($"p{at}", $"word{at % 700} thing{at} other{at % 50} more{at % 9}"))),
        TimeSpan.FromSeconds(20));

    private static IEnumerable<KeptQuestion> Three(string text, int times = 1) => [By("ann", text, times), By("ben", text, times), By("cem", text, times)];

    private static KeptQuestion By(string person, string text, int times = 1, int period = 1, int day = 0, string? near = null) =>
        new(text, new Asker(period, person), times, Day.AddDays(day), near is null ? [] : [Sample.At(near)]);

    private static Asker Of(string person) => new(1, person);
}
