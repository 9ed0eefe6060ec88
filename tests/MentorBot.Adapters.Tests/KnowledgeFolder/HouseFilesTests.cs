using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Watching;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class HouseFilesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public HouseFilesTests() => _folder.WriteRole("a", "First");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Synonyms_are_words_that_mean_others()
    {
        var vocabulary = Synonyms(
            """
            # How our people write

            Notes for moderators.

            ## Words

            - MLE, `ml eng` = machine learning engineer
            - k8s = kubernetes

            ## Sections

            - tech stack, stack = skills

            ## Fillers

            - yo, fr, tho
            """);

        Complaints().ShouldBeEmpty();
        vocabulary.Words.ShouldBe([new("MLE", "machine learning engineer"), new("ml eng", "machine learning engineer"), new("k8s", "kubernetes")]);
        vocabulary.Sections.ShouldBe([new("tech stack", "skills"), new("stack", "skills")]);
        vocabulary.Fillers.ShouldBe(["yo", "fr", "tho"]);
    }

    [Theory]
    [InlineData("## Word\n\n- a = b", "synonyms.md:1: error: There is no heading `Word` in this file. Did you mean `## Words`?")]
    [InlineData("## Verbs\n\n- a = b", "synonyms.md:1: error: There is no heading `Verbs` in this file. The headings are `## Words`, `## Sections` and `## Fillers`.")]
    [InlineData("## Words\n\n- MLE", "synonyms.md:3: error: `MLE` does not say with one `=` what is meant. Write what people type, then ` = `, then what it means: `- MLE = machine learning engineer`.")]
    [InlineData("## Words\n\n- MLE =", "synonyms.md:3: error: Words are missing before or after a comma or an equal sign. Write them, or take the sign away.")]
    [InlineData("## Words\n\n- MLE,, ml eng = engineer", "synonyms.md:3: error: Words are missing before or after a comma or an equal sign. Write them, or take the sign away.")]
    [InlineData("## Words\n\n- ds = data scientist\n- DS = data structure", "synonyms.md:4: error: `DS` means `data scientist` in line 3. Keep the one that people mean most.")]
    [InlineData("## Words\n\n- MLE = ml engineer\n- ml engineer = machine learning engineer", "synonyms.md:3: error: `ml engineer` is itself written before an equal sign, so its meaning leads on. Write the words that the pages use after the equal sign.")]
    [InlineData("## Sections\n\n- stack = skils", "synonyms.md:3: warning: No page has a section `skils`. Did you mean `skills`?")]
    [InlineData("## Sections\n\n- pay = money", "synonyms.md:3: warning: No page has a section `money`. Write a section's heading in small letters with hyphens.")]
    [InlineData("## Words\n\n- a = b\n  - c = d", "synonyms.md:4: warning: A list inside a list is not read. Begin the line with `- `, without blanks before it.")]
    [InlineData("- a = b", "synonyms.md:1: error: This point stands under no heading. Write `## Words`, `## Sections` or `## Fillers` above it.")]
    [InlineData("## Fillers\n- yo = hi", "synonyms.md:2: error: A filler means nothing, so nothing stands after an equal sign. Write only the words, or put the line under `## Words`.")]
    [InlineData("---\ntitle: a\n---", "synonyms.md:1: error: This file has no front matter. Take the lines between the two `---` away, and the `---` too.")]
    public void A_fault_among_synonyms_is_said_with_its_line_and_what_to_do(string text, string complaint)
    {
        Synonyms(text);
        Complaints().ShouldHaveSingleItem().ShouldBe(complaint);
    }

    [Fact]
    public void Replies_are_moderators_own_words()
    {
        _folder.Write("replies.md", "# Ours\n\nNotes.\n\n## Distress\n\nRing **Ada**.\n\n- by night too\n\n## About\n\nI am Hal. See [first](roles/a).");
        var replies = _folder.Read().Knowledge.Replies;

        Complaints().ShouldBeEmpty();
        replies.Distress.SelectMany(prose => prose.Lines).Select(line => line.Plain).ShouldBe(["Ring Ada.", "by night too"]);
        replies.About.ShouldHaveSingleItem().Lines.Single().Plain.ShouldBe("I am Hal. See first.");
        replies.Harassment.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("## Distres\n\nText.", "replies.md:1: error: There is no reply called `Distres`. Did you mean `## Distress`?")]
    [InlineData("\n## Jokes\n\nText.", "replies.md:2: error: There is no reply called `Jokes`. The headings are `## Distress`, `## Harassment`, `## Privacy` and `## About`.")]
    [InlineData("## About\n\nSee [it](roles/gone).", "replies.md:3: warning: The link to `roles/gone` leads to nothing that can be shown. Correct the address.")]
    [InlineData("## About\n", "replies.md:1: warning: There is nothing under the heading `About`. Write the section, or take the heading away until there is something to say.")]
    public void A_fault_among_replies_is_said_with_its_line_and_what_to_do(string text, string complaint)
    {
        _folder.Write("replies.md", text);
        Complaints().ShouldHaveSingleItem().ShouldBe(complaint);
    }

    [Fact]
    public void What_no_page_answers_stands_under_headings_of_any_name()
    {
        _folder.Write("not-ours.md", "# Not ours\n\nNotes.\n\n## Pay\n\n- what does a chef earn\n* salary of a pilot\n\n## Sport\n\n+ who won the cup");
        var themes = _folder.Read().Knowledge.Vocabulary.NotOurs;

        Complaints().ShouldBeEmpty();
        themes.Select(theme => theme.Title).ShouldBe(["Pay", "Sport"]);
    }

    [Theory]
    [InlineData("- what does a chef earn", "not-ours.md:1: error: This question stands under no heading. Write a line such as `## Pay in figures` above it.")]
    [InlineData("## Pay\n\n- ?!", "not-ours.md:3: error: This point is empty. Write a question, or take the line away.")]
    [InlineData("## Pay\n- \n- salary of a pilot", "not-ours.md:2: error: This point is empty. Write a question, or take the line away.")]
    public void A_fault_among_what_no_page_answers_is_said_with_its_line_and_what_to_do(string text, string complaint)
    {
        _folder.Write("not-ours.md", text);
        Complaints().ShouldHaveSingleItem().ShouldBe(complaint);
    }

    [Fact]
    public void A_question_that_nobody_types_is_refused_and_its_neighbours_stay()
    {
        _folder.Write("not-ours.md", $"## Pay\n\n- salary of a pilot\n- {string.Concat(Enumerable.Repeat("word ", 41))}\n- what does a chef earn");
        Complaints().ShouldHaveSingleItem().ShouldBe("not-ours.md:4: error: This question has more than 200 characters. Shorten it to what people really type.");
    }

    [Fact]
    public void A_reply_that_no_message_can_hold_is_refused()
    {
        _folder.Write("replies.md", $"## About\n\n{string.Concat(Enumerable.Repeat("word ", 500))}");
        Complaints().ShouldHaveSingleItem().ShouldContain("2000 fit into one message");
    }

    [Fact]
    public void A_broken_edit_keeps_the_last_good_version_until_it_is_mended()
    {
        Synonyms("## Words\n- MLE = machine learning engineer");
        var log = new LogBook<LiveLibrary>();
        var library = new LiveLibrary(_folder.Root, new ManualTime(), log);
        library.Load();
        library.Current.Vocabulary.Words.Length.ShouldBe(1);
        var version = library.Version;

        _folder.Write("synonyms.md", "## Wrods\n- MLE = machine learning engineer");
        _folder.Write("replies.md", "## About\n\nI am Hal.");
        library.Reload().ShouldBe(1);
        library.Current.Vocabulary.Words.Length.ShouldBe(1);
        library.Current.Replies.About.Length.ShouldBe(1);
        library.Kept.ShouldBe(["synonyms.md"]);
        library.Version.ShouldNotBe(version, "who answers in other words is another knowledge");
        log.Lines.ShouldContain("4005 synonyms.md cannot be used as it stands; its last good version stays in force");

        _folder.Write("synonyms.md", "## Words\n- MLE, mle dev = machine learning engineer");
        library.Reload().ShouldBe(1);
        library.Current.Vocabulary.Words.Length.ShouldBe(2);
        library.Kept.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_with_nothing_else_in_it_has_no_pages()
    {
        using var empty = new TempFolder();
        empty.Write("synonyms.md", "## Words\n- a = b");
        empty.Read().Emptiness.ShouldNotBeNull();
    }

    [Fact]
    public void They_are_no_pages()
    {
        Synonyms("## Words\n- a = b");
        _folder.Read().Readings.ShouldHaveSingleItem().File.ShouldBe("roles/a.md");
    }

    private Vocabulary Synonyms(string text)
    {
        _folder.Write("synonyms.md", text);
        return _folder.Read().Knowledge.Vocabulary;
    }

    private IEnumerable<string> Complaints() => _folder.Read().Complaints.Where(complaint => !complaint.File.Contains('/', StringComparison.Ordinal)).Select(complaint => complaint.ToString());
}
