using MentorBot.Slack.Operation;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class ModeratorTests
{
    private const string Url = "https://hooks.slack.example/1";

    [Theory]
    [InlineData("U7MOD", true)]
    [InlineData("U1ADA", false)]
    [InlineData("u7mod", false)]
    public void Whom_the_operator_names_moderates_by_command_message_and_button(string user, bool moderates)
    {
        Read.Slash($$"""{"team_id":"T1","user_id":"{{user}}","text":"mentor-admin gaps","response_url":"{{Url}}"}""")!.Incoming.On.IsModerator.ShouldBe(moderates);
        Read.Event($$$"""{"team_id":"T1","event_id":"Ev1","event":{"type":"message","channel_type":"im","channel":"D1","user":"{{{user}}}","text":"mentor-admin gaps","ts":"1.2"}}""")!
            .Incoming.On.IsModerator.ShouldBe(moderates);
        Read.Interactive($$$"""{"type":"block_actions","team":{"id":"T1"},"user":{"id":"{{{user}}}"},"channel":{"id":"C1"},"response_url":"{{{Url}}}","actions":[{"type":"button","value":"m1.gaps.2"}]}""")!
            .Incoming.On.IsModerator.ShouldBe(moderates);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("U012ABCDEF", 1)]
    [InlineData(" U012ABCDEF , W1,U012ABCDEF, ", 2)]
    public void Moderators_are_ids_with_commas_between(string setting, int count)
    {
        var options = new SlackOptions { Moderators = setting };
        new SlackOptionsCheck().Validate(null, options).Succeeded.ShouldBeTrue();
        options.ModeratorIds().Count.ShouldBe(count);
    }

    [Theory]
    [InlineData("@ada")]
    [InlineData("U1 U2")]
    [InlineData("u9lower")]
    [InlineData("T012ABCDEF")]
    [InlineData("U1;U2")]
    public void What_is_no_user_id_is_refused_by_the_name_of_its_key(string setting)
    {
        var refused = new SlackOptionsCheck().Validate(null, new SlackOptions { Moderators = setting });
        refused.FailureMessage!.ShouldContain("Slack:Moderators");
        refused.FailureMessage!.ShouldNotContain(setting);
    }
}
