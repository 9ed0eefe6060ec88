using MentorBot.Core.Knowledge;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>Each row spoils one line of the good page: line, what is written there, and the line, problem and remedy that a moderator should read.</summary>
public sealed class BrokenPagesTests
{
    public static TheoryData<int, string, int, string, string> UnreadableFrontMatter => new()
    {
        { 1, "-- ", 1, "does not begin with front matter", "first line" },
        { 15, "", 1, "not closed", "only `---`" },
        { 2, "title: AI: the basics", 2, "colon", "quotes" },
        { 2, "title: \"AI", 2, "quote is opened and not closed", "Close" },
        { 2, "title: 'AI", 2, "quote is opened and not closed", "Close" },
        { 2, "title: \"AI\" engineer", 2, "text after it", "Close" },
        { 2, "title: \"A\\I\"", 2, "`\\`", "single quotes" },
        { 2, "title: @home", 2, "begin with `@`", "quotes" },
        { 2, "title: `code`", 2, "begin with ``", "quotes" },
        { 2, "title: *star", 2, "anchor", "quotes" },
        { 2, "title: &a star", 2, "anchor", "quotes" },
        { 2, "title: !important", 2, "tag", "quotes" },
        { 2, "title:MLOps Engineer", 2, "no space after `title:`", "space" },
        { 2, " title: MLOps Engineer", 3, "not indented like", "first column" },
        { 3, "stage: mid\ntitle: Again", 4, "already written in line 2", "Keep one" },
        { 4, "aliases: [MLOps, ML Ops", 4, "opened with `[`", "]" },
        { 4, "aliases: [[[[MLOps]]]]", 4, "nested too deeply", "README" },
        { 5, "ask: - who", 5, "same line as its key", "next line" },
        { 6, "\t- who keeps models alive", 6, "tab", "spaces" },
        { 6, "  - who is it: really", 6, "should be one text; a colon", "quotes" },
        { 6, "  - who\n    - whom", 7, "both run together", "same column" },
        { 6, "  - who keeps\n -whom", 7, "no space after the `-`", "space" },
        { 14, "Text without a fence", 14, "neither a key with a value nor a point", "only `---` above" },
    };

    public static TheoryData<int, string, int, string, string> WrongValues => new()
    {
        { 2, "", 1, "has no title", "title: …" },
        { 2, "title:", 2, "`title` is empty", "Write a text" },
        { 2, "title: #1 engineer", 2, "comment that nobody sees", "quotes" },
        { 2, "title: [a, b]", 2, "should be one text, not a list", "one line" },
        { 2, "title: {a: b}", 2, "should be one text", "quotes" },
        { 2, $"title: {new string('x', 81)}", 2, "has 81 characters", "Shorten" },
        { 3, "", 1, "has no stage", "entry, mid, senior or emerging" },
        { 3, "stage: middle", 3, "stage is `middle`", "did you mean `mid`?" },
        { 3, "stage: guru", 3, "stage is `guru`", "Use entry, mid, senior or emerging." },
        { 4, "aliases: MLOps, ML Ops", 4, "`aliases` should be a list", "- …" },
        { 6, "  -", 6, "`ask` is empty", "Write a text" },
        { 8, "  how-to-strat:", 8, "no such section", "did you mean `how-to-start`" },
        { 8, "  who-it-fits:", 8, "no such section", "add the section" },
        { 7, "ask_sections: skills\nask2:", 7, "does not say which sections", "how-to-start" },
        { 12, "    url: example.org", 12, "not an address of the web", "https://" },
        { 12, "    url: ftp://example.org/x", 12, "not an address of the web", "https://" },
        { 12, "    url: https://me:secret@example.org/", 12, "not an address of the web", "https://" },
        { 12, $"    url: https://example.org/{new string('x', 300)}", 12, "300 are allowed", "Shorten" },
        { 12, "    uri: https://example.org/", 12, "no key `uri`", "Did you mean `url`?" },
        { 11, "  - headline: One", 11, "no key `headline`", "`title` and `url`" },
        { 13, "  - url: https://example.org/", 13, "no title", "- title" },
        { 13, $"  - {new string('x', 121)}", 13, "120 are allowed", "Shorten" },
        { 14, "checked: yesterday", 14, "`yesterday` is not a day", "2026-11-21" },
        { 14, "checked: 21.11.2026", 14, "not a day", "year-month-day" },
        { 14, "checked: 2026-12-24", 14, "future", "day on which" },
    };

    public static TheoryData<int, string, int, string, string> WrongTexts => new()
    {
        { 17, "# MLOps Engineer", 17, "one `#`", "## " },
        { 17, "See [this](mailto:a@example.org).", 17, "`mailto:` are not allowed", "https://" },
        { 17, "See <a@example.org>.", 17, "`mailto:` are not allowed", "https://" },
        { 17, "See\n[this](javascript:alert).", 18, "`javascript:` are not allowed", "https://" },
        { 17, "See [this](#skills).", 17, "which page", "roles/mlops-engineer#skills" },
        { 17, "See [this](../roles/data-scientist.md).", 17, "not how pages are addressed", "`roles/data-scientist`" },
        { 17, "See [this](data-scientist).", 17, "neither an address", "roles/mlops-engineer" },
        { 17, "See [this](www.example.org).", 17, "not a full address", "https://www.example.org" },
        { 17, "See [this]().", 17, "leads nowhere", "https://" },
        { 17, "a | b\n--- | ---\n1 | 2", 17, "Tables", "list" },
        { 25, "```\ncode", 25, "not closed", "```" },
        { 17, new string('x', 10_001), 17, "without an empty line", "empty lines" },
        { 17, string.Concat(Enumerable.Repeat("> ", 300)) + "deep", 16, "nested too deeply", "plain paragraphs" },
        { 23, "## How to start!", 23, "already a section `how-to-start` in line 19", "another heading" },
        { 23, "## ???", 23, "no letter or digit", "plain words" },
        { 23, $"## {new string('x', 61)}", 23, "60 are allowed", "Shorten" },
        { 23, $"## {new string('x', 60)}", 23, "80 are allowed", "Shorten" },
    };

    public static TheoryData<int, string, int, string, string> Slips => new()
    {
        { 4, "alias: [MLOps]", 4, "no key `alias`", "Did you mean `aliases`?" },
        { 4, "colour: red", 4, "no key `colour`", "The keys are title" },
        { 2, "title: MLOps #1 engineer", 2, "ends at `MLOps`", "quotes" },
        { 6, "  - who uses C #really", 6, "ends at `who uses C`", "quotes" },
        { 13, "  - a\n  - b\n  - c\n  - d\n  - e\n  - f\n  - g\n  - h", 10, "names 9 sources", "Keep" },
        { 14, "", 1, "last checked", "checked: " },
        { 17, "", 15, "no text before its first heading", "two to four sentences" },
        { 17, "A <b>bold</b> claim.", 17, "HTML such as `<b>`", "**strong**" },
        { 17, "<div>words</div>", 17, "HTML is not shown", "Markdown" },
        { 17, "![a picture](https://example.org/x.png)", 17, "Pictures", "words" },
        { 17, "[](https://example.org/)", 17, "no words", "between the brackets" },
        { 17, "text\n\n---", 19, "line of dashes", "Take it away" },
        { 17, "text\n---", 18, "line of dashes", "Take it away" },
        { 17, "text\n=====", 18, "equal signs", "Take it away" },
        { 21, "", 19, "nothing under the heading `How to start`", "take the heading away" },
        { 21, "- a\n  - b\n    - c", 23, "three levels", "one list inside" },
        { 21, "- a\n-\n- c", 22, "empty", "Write its text" },
        { 21, "- a\n\n  > wise", 23, "only hold text", "before or after" },
    };

    [Theory]
    [MemberData(nameof(UnreadableFrontMatter))]
    [MemberData(nameof(WrongValues))]
    [MemberData(nameof(WrongTexts))]
    public void A_fault_is_named_with_its_line_and_what_to_do(int at, string written, int line, string problem, string remedy)
    {
        var reading = SamplePage.Read(SamplePage.With(at, written));

        reading.Written.ShouldBeNull();
        ShouldSay(reading.Complaints.First(complaint => complaint.Severity is Severity.Error), line, problem, remedy);
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_named_and_the_page_is_used(int at, string written, int line, string problem, string remedy)
    {
        var reading = SamplePage.Read(SamplePage.With(at, written));

        reading.Written.ShouldNotBeNull();
        ShouldSay(reading.Complaints.First(), line, problem, remedy);
        reading.Complaints.ShouldAllBe(complaint => complaint.Severity == Severity.Warning);
    }

    [Fact]
    public void A_page_with_front_matter_only_has_nothing_to_say() =>
        ShouldSay(SamplePage.Read(SamplePage.Saying("")).Complaints.ShouldHaveSingleItem(), 12, "has no text", "two to four sentences");

    [Fact]
    public void A_comment_behind_a_stage_or_a_day_is_no_slip() =>
        SamplePage.Read(SamplePage.With(3, "stage: mid   # or senior?")).Complaints.ShouldBeEmpty();

    [Fact]
    public void Words_between_tags_and_under_pictures_are_kept() => Notation.Of(
        SamplePage.Read(SamplePage.Saying("A <b>bold</b> ![claim](x.png)\n\n<div>in a <i>box</i></div>")).Written!.Page).ShouldBe(["A bold claim", "in a box"]);

    [Fact]
    public void Notes_in_comments_are_not_shown() => Notation.Of(
        SamplePage.Read(SamplePage.Saying("before\n\n<!-- a <b>note</b>\n\nover lines -->\n\nafter")).Written!.Page).ShouldBe(["before", "after"]);

    [Fact]
    public void Lists_too_deep_are_shown_as_two_levels() => Notation.Of(
        SamplePage.Read(SamplePage.Saying("- a\n  - b\n    - c")).Written!.Page).ShouldBe(["- 0:a; 1:b; 1:c;"]);

    [Fact]
    public void A_stage_outside_of_roles_is_a_slip() => ShouldSay(
        SamplePage.Read("skills/docker", "---\ntitle: Docker\nstage: mid\nchecked: 2026-11-21\n---\nA box.").Complaints.ShouldHaveSingleItem(),
        3,
        "no key `stage` on pages outside of roles/",
        "Take it away");

    private static void ShouldSay(Complaint complaint, int line, string problem, string remedy)
    {
        complaint.Problem.ShouldContain(problem);
        complaint.Remedy.ShouldContain(remedy, Case.Insensitive);
        complaint.Line.ShouldBe(line);
        complaint.File.ShouldEndWith(".md");
    }
}
