using MentorBot.Slack.Requests;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class IncomingTextTests
{
    [Theory]
    [InlineData("<@U0BOT> mlops?", "mlops?")]
    [InlineData("hey <@U0BOT|mentorbot> mlops?", "hey   mlops?")]
    [InlineData("mlops? <@U0BOT>", "mlops?")]
    [InlineData("<@U2|ada> said so", "@ada said so")]
    [InlineData("<@U2> said so", "@someone said so")]
    [InlineData("in <#C1|general>", "in #general")]
    [InlineData("in <#C1>", "in #channel")]
    [InlineData("<!subteam^S1|@team> look", "@team look")]
    [InlineData("<!here> look", "@here look")]
    [InlineData("see <https://example.org/a?b=1&amp;c=2>", "see https://example.org/a?b=1&c=2")]
    [InlineData("see <https://example.org|the page>", "see the page")]
    [InlineData("a &lt; b &amp;&amp; c &gt; d", "a < b && c > d")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("1 < 2", "1 < 2")]
    [InlineData("<", "<")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void What_arrives_is_what_was_typed(string? arrived, string typed) => IncomingText.Read(arrived, Read.Bot).ShouldBe(typed);

    [Fact]
    public void No_text_whatever_breaks_the_reader()
    {
        var dice = new Random(20261121);
        const string letters = "<>|@#!&;lgtamp U0BOT";
        for (var round = 0; round < 5000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, dice.Next(40)).Select(_ => letters[dice.Next(letters.Length)]));
            IncomingText.Read(text, Read.Bot).ShouldNotBeNull();
        }
    }
}
