using MentorBot.Discord.Gateway;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>What is kept of a connection for the next start, and that nobody waits for it.</summary>
public sealed class GatewayMemoryTests : WithGateway
{
    [Theory]
    [InlineData("""{"Id":"s1","ResumeUrl":"https://resume.test","Sequence":4}""")]
    [InlineData("""{"Id":"s1","ResumeUrl":"resume","Sequence":4}""")]
    [InlineData("""{"Id":"s1","Sequence":4}""")]
    [InlineData("""{"ResumeUrl":"wss://resume.test","Sequence":4}""")]
    [InlineData("{")]
    public async Task A_kept_session_that_cannot_be_resumed_is_forgotten(string kept)
    {
        State.Kept["discord.gateway.99"] = kept;
        await Enter();
        State.Kept["discord.gateway.99"].ShouldBe("""{"Id":"s1","ResumeUrl":"wss://resume.test","Sequence":1}""");
    }

    [Fact]
    public async Task Stopping_leaves_with_the_session_kept()
    {
        var socket = await Enter();
        socket.Say("""{"op":0,"s":42,"t":"SOMETHING","d":{}}""");
        await Until(() => Seen.ContainsKey("SOMETHING"));
        await StopAsync();
        await Should.ThrowAsync<OperationCanceledException>(Running);
        socket.LeftWith.ShouldBe(4000);
        State.Kept["discord.gateway.99"].ShouldContain("42");
    }

    [Fact]
    public async Task Progress_is_saved_every_few_seconds_and_not_at_every_event()
    {
        var socket = await Enter();
        var before = State.Writes;
        for (var number = 2; number < 50; number++)
        {
            socket.Say($$$"""{"op":0,"s":{{{number}}},"t":"E{{{number}}}","d":{}}""");
        }

        await Until(() => Seen.ContainsKey("E49"));
        State.Writes.ShouldBe(before);
        Time.Advance(GatewayMemory.Interval);
        await Until(() => State.Kept["discord.gateway.99"].Contains("49", StringComparison.Ordinal));
        State.Writes.ShouldBe(before + 1);
    }

    [Fact]
    public async Task While_the_file_is_locked_events_still_pass_and_the_last_session_is_kept_after()
    {
        State.Lock();
        Start();
        var socket = await Sockets.NextAsync();
        socket.Say(Hello);
        await Waits(TimeSpan.FromSeconds(1));
        (await socket.NextSentAsync())["op"]!.GetValue<int>().ShouldBe(2);
        socket.Say(Ready);
        socket.Say("""{"op":0,"s":2,"t":"FIRST","d":{}}""");
        socket.Say("""{"op":9,"d":false}""");
        await Until(() => Seen.ContainsKey("FIRST"));
        await Until(() => socket.LeftWith == 1000);
        State.Unlock();
        await Until(() => State.Kept.ContainsKey("discord.identifies.99"));
        await StopAsync();
        await Should.ThrowAsync<OperationCanceledException>(Running);
        State.Kept.ShouldNotContainKey("discord.gateway.99");
    }

    [Fact]
    public async Task Stopping_does_not_wait_for_a_locked_file()
    {
        var socket = await Enter();
        State.Lock();
        socket.Say("""{"op":0,"s":2,"t":"LAST","d":{}}""");
        await Until(() => Seen.ContainsKey("LAST"));
        await StopAsync();
        await Waits(TimeSpan.FromSeconds(3));
        await Should.ThrowAsync<OperationCanceledException>(Running);
        State.Unlock();
    }

    [Fact]
    public async Task Only_a_session_that_was_begun_counts_and_has_to_keep_its_distance()
    {
        Sockets.Refusals = 1;
        Start();
        await Waits(TimeSpan.FromSeconds(0.9));
        await Sockets.NextAsync();
        State.Kept.ShouldNotContainKey("discord.identifies.99");
    }
}
