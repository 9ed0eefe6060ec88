using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Tests.Knowledge;

/// <summary>What is news: a page that was not there, or said something else, within a month.</summary>
public sealed class FirstSeenTests
{
    private static readonly DateTimeOffset Noon = Sample.Noon;

    [Fact]
    public void After_the_very_first_look_nothing_is_news()
    {
        var pages = Pages("roles/a=1", "roles/b=1");
        FirstSeen.AtFirst(pages).NewsOf(pages, Noon).ShouldBeEmpty();
    }

    [Fact]
    public void A_page_that_says_something_else_is_changed_and_one_that_was_not_there_is_new()
    {
        var pages = Pages("roles/a=2", "roles/b=1", "roles/c=1");
        var seen = FirstSeen.AtFirst(Pages("roles/a=1", "roles/b=1")).With(Pages("roles/a=2", "roles/b=1"), Noon).With(pages, Noon.AddHours(1));
        Told(seen, pages, Noon.AddHours(2)).ShouldBe(["new roles/c 13:00", "changed roles/a 12:00"]);
    }

    [Fact]
    public void A_new_page_that_is_changed_once_more_is_still_new()
    {
        var seen = FirstSeen.AtFirst([]).With(Pages("roles/a=1"), Noon).With(Pages("roles/a=2"), Noon.AddHours(1));
        Told(seen, Pages("roles/a=2"), Noon.AddHours(2)).ShouldBe(["new roles/a 13:00"]);
    }

    [Fact]
    public void After_thirty_days_it_is_no_news_any_more()
    {
        var pages = Pages("roles/a=2");
        var seen = FirstSeen.AtFirst(Pages("roles/a=1")).With(pages, Noon);
        seen.NewsOf(pages, Noon.AddDays(30)).ShouldHaveSingleItem();
        seen.NewsOf(pages, Noon.AddDays(30).AddSeconds(1)).ShouldBeEmpty();
    }

    [Fact]
    public void A_page_that_says_again_what_it_said_before_or_comes_back_as_it_was_is_no_news()
    {
        var before = Pages("roles/a=1");
        FirstSeen.AtFirst(before).With(Pages("roles/a=2"), Noon).With(before, Noon.AddHours(1)).NewsOf(before, Noon.AddHours(2)).ShouldBeEmpty();
        FirstSeen.AtFirst(before).With([], Noon).With(before, Noon.AddHours(1)).NewsOf(before, Noon.AddHours(2)).ShouldBeEmpty();
    }

    [Fact]
    public void Two_that_tell_each_other_agree_on_who_was_first_in_whatever_order()
    {
        var pages = Pages("roles/a=2", "roles/b=1");
        var here = FirstSeen.AtFirst(Pages("roles/a=1")).With(pages, Noon);
        var there = FirstSeen.AtFirst(Pages("roles/a=1")).With(Pages("roles/a=2"), Noon.AddHours(-1)).With(pages, Noon.AddHours(1));
        string[] told = ["new roles/b 12:00", "changed roles/a 11:00"];
        Told(here.And(there), pages, Noon.AddHours(2)).ShouldBe(told);
        Told(there.And(here), pages, Noon.AddHours(2)).ShouldBe(told);
        here.And(there).And(here).Times.ShouldBe(there.And(here).Times, ignoreOrder: true);
    }

    [Fact]
    public void Of_a_page_that_is_edited_without_end_few_wordings_are_remembered_and_it_never_becomes_new()
    {
        var seen = Enumerable.Range(2, 100).Aggregate(FirstSeen.AtFirst(Pages("roles/a=1")), (known, edit) => known.With(Pages($"roles/a={edit}"), Noon.AddMinutes(edit)));
        seen.Times.Count.ShouldBe(8);
        seen.NewsOf(Pages("roles/a=101"), Noon.AddHours(3)).ShouldHaveSingleItem().IsNew.ShouldBeFalse();
    }

    private static IEnumerable<string> Told(FirstSeen seen, PagePrint[] pages, DateTimeOffset at) =>
        seen.NewsOf(pages, at).Select(news => $"{(news.IsNew ? "new" : "changed")} {news.Page} {news.At:HH:mm}");

    private static PagePrint[] Pages(params string[] pages) => [.. pages.Select(page => page.Split('=')).Select(page => new PagePrint(Sample.At(page[0]), page[1]))];
}
