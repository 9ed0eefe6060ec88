using MentorBot.Slack.SocketMode;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class SocketRefreshTests : SocketStory
{
    [Fact]
    public async Task A_refresh_leaves_no_moment_without_a_socket_and_each_socket_acknowledges_its_own()
    {
        var old = (await Slack.NextAtOnce()).Greets();
        old.Says("""{"type":"disconnect","reason":"warning"}""");
        var next = (await Slack.NextAtOnce()).Opens();
        old.Delivers("while connecting");
        (await old.Hears()).ShouldContain("while connecting");
        old.SaidGoodbye.ShouldBeFalse();
        next.Says("""{"type":"hello"}""");
        next.Delivers("on the new one");
        (await next.Hears()).ShouldContain("on the new one");
        old.Delivers("late on the old one");
        (await old.Hears()).ShouldContain("late on the old one");
        old.IsGone.ShouldBeFalse();
        old.Ends(1000);
        await old.Gone();
        Slack.Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task An_old_socket_that_Slack_does_not_close_is_closed_after_a_while()
    {
        var old = (await Slack.NextAtOnce()).Greets();
        old.Says("""{"type":"disconnect","reason":"refresh_requested"}""");
        var since = Time.GetUtcNow();
        var fresh = (await Slack.NextAtOnce()).Greets();
        // Its hello was heard, so the clock may go on: a hello that comes too late would end the new socket instead of the old.
        fresh.Delivers("e1");
        await fresh.Hears();
        while (!old.IsGone)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        (await old.Goodbye()).ShouldBe(1000);
        (Time.GetUtcNow() - since).ShouldBeGreaterThanOrEqualTo(SocketConnection.Linger);
        Slack.Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task A_socket_that_cannot_send_holds_up_no_other()
    {
        var old = (await Slack.NextAtOnce()).Greets();
        old.SendsAfter = new TaskCompletionSource().Task;
        old.Says("""{"type":"disconnect","reason":"warning"}""");
        var next = (await Slack.NextAtOnce()).Greets();
        old.Delivers("stuck");
        next.Delivers("e1");
        (await next.Hears()).ShouldContain("e1");
        (await Delivered()).ShouldBe("e1");
    }
}
