using MentorBot.Slack.WebApi;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>One message a second in a channel.</summary>
public sealed class PostPaceTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly ManualTime _time = new();
    private readonly PostPace _pace;

    public PostPaceTests() => _pace = new PostPace(_time);

    [Fact]
    public void Messages_to_one_channel_queue_up_a_second_apart_and_other_channels_do_not_wait()
    {
        Seconds("C1", "C1", "C2", "C1").ShouldBe([0, 1, 0, 2]);
        _time.Advance(TimeSpan.FromSeconds(2.5));
        Seconds("C1", "C1").ShouldBe([0.5, 1.5]);
        _time.Advance(TimeSpan.FromSeconds(10));
        Seconds("C1").ShouldBe([0]);
    }

    [Fact]
    public void Who_would_have_to_wait_for_too_long_takes_no_place()
    {
        Seconds("C1", "C1", "C1", "C1", "C1", "C1").ShouldBe([0, 1, 2, 3, null, null]);
        _time.Advance(TimeSpan.FromSeconds(1));
        Seconds("C1").ShouldBe([3]);
    }

    [Fact]
    public void Channels_of_long_ago_are_forgotten()
    {
        for (var channel = 0; channel < 5000; channel++)
        {
            _pace.Take($"C{channel}", Patience).ShouldBe(TimeSpan.Zero);
            _time.Advance(TimeSpan.FromMilliseconds(10));
        }
    }

    private double?[] Seconds(params string[] channels) => [.. channels.Select(channel => _pace.Take(channel, Patience)?.TotalSeconds)];
}
