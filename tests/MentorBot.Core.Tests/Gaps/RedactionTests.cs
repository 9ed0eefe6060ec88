using MentorBot.Core.Gaps;

namespace MentorBot.Core.Tests.Gaps;

public sealed class RedactionTests
{
    [Theory]
    [InlineData("what does an mlops engineer earn?", "what does an mlops engineer earn?")]
    [InlineData("is fast.ai or asp.net or node.js better than C++?", "is fast.ai or asp.net or node.js better than C++?")]
    [InlineData("jobs in 2020-2024 or 2025, 80 000", "jobs in 2020-2024 or 2025, 80 000")]
    [InlineData("what is a token in NLP", "what is a token in NLP")]
    [InlineData("password is needed?", "password is needed?")]
    [InlineData("a < b and c > d", "a < b and c > d")]
    [InlineData("and/or CI/CD", "and/or CI/CD")]
    [InlineData("the internationalization of machine-learning-engineering", "the internationalization of machine-learning-engineering")]
    public void What_says_nothing_of_anybody_stays(string question, string kept) => Redaction.Of(question).ShouldBe(kept);

    [Theory]
    [InlineData("write to ada.lovelace@example.org please")]
    [InlineData("write to ADA+jobs@mail.example.co.uk please")]
    [InlineData("write to ada (at) example (dot) org please")]
    [InlineData("write to ada[at]example.org please")]
    [InlineData("write to ａｄａ＠example.org please")]
    [InlineData("write to ada\u200B@exa\u00ADmple.org please")]
    public void An_email_address_goes(string question) => Gone(question, "ada", "example").ShouldEndWith("please");

    [Theory]
    [InlineData("call +49 170 1234567 now")]
    [InlineData("call (030) 123 45 67 now")]
    [InlineData("call 555-123-4567 now")]
    [InlineData("call 0171.234.56.78 now")]
    [InlineData("call 4111 1111 1111 1111 now")]
    [InlineData("call 80351110224678912 now")]
    public void A_long_number_goes(string question) => Gone(question, "123", "234", "1111", "803").ShouldEndWith("now");

    [Theory]
    [InlineData("see https://example.org/me?x=1 there")]
    [InlineData("see HTTP://EXAMPLE.ORG there")]
    [InlineData("see www.example.org there")]
    [InlineData("see example.org there")]
    [InlineData("see linkedin.example.io/in/ada there")]
    [InlineData("see <https://example.org/me|Ada> there")]
    [InlineData("see [me](https://example.org/me) there")]
    [InlineData("see mailto:example there")]
    [InlineData("see 192.168.1.17 there")]
    [InlineData("see discord.gg/example there")]
    public void A_link_goes(string question) => Gone(question, "xample", "EXAMPLE", "Ada", "168", "linkedin").ShouldEndWith("there");

    [Theory]
    [InlineData("ask <@80351110224678912> about it")]
    [InlineData("ask <@!123> about it")]
    [InlineData("ask <@&123> about it")]
    [InlineData("ask <@U123ABC|ada> about it")]
    [InlineData("ask <#C123|ada-jobs> about it")]
    [InlineData("ask <!channel> about it")]
    [InlineData("ask <!subteam^S123|@ada> about it")]
    [InlineData("ask @ada.lovelace about it")]
    [InlineData("ask @everyone about it")]
    [InlineData("ask <a:ada:123> about it")]
    public void A_mention_goes(string question) => Gone(question, "ada", "123", "channel", "everyone").ShouldEndWith("about it");

    [Theory]
    [InlineData("is xoxb-123456789012-abcDEF123 good")]
    [InlineData("is xapp-1-A111-222-abc333 good")]
    [InlineData("is sk-proj-abcdefghij1234567890 good")]
    [InlineData("is ghp_abcdefghijklmnopqrstuvwxyz0123456789 good")]
    [InlineData("is AKIAIOSFODNN7EXAMPLE good")]
    [InlineData("is wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY good")]
    [InlineData("is AIzaSyA1234567890abcdefghijklmnopqrstu good")]
    [InlineData("is eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-DEF_123 good")]
    [InlineData("is MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs good")]
    [InlineData("is 3f2504e0-4f89-11d3-9a0c-0305e82c3301 good")]
    [InlineData("is kJhGfDsApOiUyTrEwQzX good")]
    [InlineData("is aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa good")]
    [InlineData("is api_key=hunter2 good")]
    [InlineData("is password: hunter2 good")]
    [InlineData("is Bearer abc123 good")]
    [InlineData("is -----BEGIN PRIVATE KEY----- MIIabc -----END PRIVATE KEY----- good")]
    public void A_secret_goes(string question)
    {
        var secret = question.Split(' ')[1];
        Gone(question, secret, "hunter2", "abc", "MII", "EXAMPLE", "eyJ", "4f89").ShouldEndWith("good");
    }

    [Fact]
    public void A_key_that_was_cut_off_takes_the_rest_with_it() => Redaction.Of("why -----BEGIN RSA PRIVATE KEY-----\nMIIB\nxyz").ShouldBe("why […]");

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("ada@example.org")]
    [InlineData("<@123> https://example.org !!")]
    public void Where_no_word_is_left_nothing_is_kept(string question) => Redaction.Of(question).ShouldBeNull();

    [Fact]
    public void A_long_question_is_cut_and_its_blanks_are_single()
    {
        Redaction.Of("a\n\n b\t c").ShouldBe("a b c");
        Redaction.Of(string.Join(' ', Enumerable.Repeat("word", 5000)))!.Length.ShouldBeLessThanOrEqualTo(Redaction.LongestKept);
    }

    [Theory]
    [InlineData('a')]
    [InlineData('@')]
    [InlineData('<')]
    [InlineData('.')]
    [InlineData('1')]
    [InlineData('-')]
    [InlineData('(')]
    public void A_hostile_text_is_read_in_no_time(char letter) =>
        Should.CompleteIn(() => Redaction.Of(new string(letter, 6000) + "!"), TimeSpan.FromSeconds(3));

    private static string Gone(string question, params string[] traces)
    {
        var kept = Redaction.Of(question).ShouldNotBeNull();
        foreach (var trace in traces)
        {
            kept.ShouldNotContain(trace, Case.Sensitive);
        }

        kept.ShouldContain(Redaction.Removed);
        return kept;
    }
}
