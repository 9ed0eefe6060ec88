using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace MentorBot.Adapters.Tests.Turns;

public sealed class TurnPaceTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public async Task One_person_is_told_once_and_then_met_with_silence_until_they_have_rested()
    {
        var turns = With(new TurnLimitOptions());
        var ann = new ScriptedChannel();
        await Ask(turns, "ann", ann, times: 11);
        ann.Heard.ShouldBe([.. Enumerable.Repeat("said", 9), "dismissed", "dismissed"]);
        Words(ann.Said[^1]).ShouldContain("about 40 seconds");
        ann.Said[^1].Audience.ShouldBe(Audience.Person);

        _time.Advance(TimeSpan.FromSeconds(39));
        await Ask(turns, "ann", ann, times: 1);
        ann.Heard[^1].ShouldBe("dismissed");

        _time.Advance(TimeSpan.FromSeconds(1));
        ann.Heard.Clear();
        await Ask(turns, "ann", ann, times: 10);
        ann.Heard.ShouldBe([.. Enumerable.Repeat("said", 9), "dismissed"]);
    }

    [Fact]
    public async Task Who_is_in_need_is_answered_whatever_they_or_others_asked_before()
    {
        var turns = With(new TurnLimitOptions { ChannelPerMinute = 6, ChannelBurst = 3 });
        var ann = new ScriptedChannel { Place = "discord:1" };
        await Ask(turns, "ann", ann, times: 20);
        ann.Heard[^1].ShouldBe("dismissed");
        PersonKey.TryMake("test", "ann", out var person).ShouldBeTrue();
        await turns.RunAsync(person, new Incoming.Said("I want to die", new Occasion(ManualTime.Start, "1")), ann, CancellationToken.None);
        ann.Heard[^1].ShouldBe("said");
        Words(ann.Said[^1]).ShouldContain("crisis line");
        await Ask(turns, "ann", ann, times: 1);
        ann.Heard[^1].ShouldBe("dismissed");
    }

    [Fact]
    public async Task Not_even_cries_for_help_can_use_up_the_bot()
    {
        var turns = With(new TurnLimitOptions());
        var ann = new ScriptedChannel();
        PersonKey.TryMake("test", "ann", out var person).ShouldBeTrue();
        for (var turn = 0; turn < 20; turn++)
        {
            await turns.RunAsync(person, new Incoming.Said("I want to die", new Occasion(ManualTime.Start, "1")), ann, CancellationToken.None);
        }

        ann.Said.Count.ShouldBe(9);
        ann.Said[..8].ShouldAllBe(reply => reply.Audience == Audience.InConfidence);
    }

    [Fact]
    public async Task Others_do_not_notice()
    {
        var turns = With(new TurnLimitOptions());
        await Ask(turns, "ann", new ScriptedChannel(), times: 100);
        var bob = new ScriptedChannel();
        await Ask(turns, "bob", bob, times: 8);
        bob.Said.ShouldAllBe(reply => reply.Outcome == Outcome.Command);
    }

    [Fact]
    public async Task Who_asks_at_an_even_pace_is_never_held_up()
    {
        var turns = With(new TurnLimitOptions());
        var ann = new ScriptedChannel();
        for (var turn = 0; turn < 200; turn++)
        {
            await Ask(turns, "ann", ann, times: 1);
            _time.Advance(TimeSpan.FromSeconds(5));
        }

        ann.Said.Count.ShouldBe(200);
        ann.Said.ShouldAllBe(reply => reply.Outcome == Outcome.Command);
    }

    [Fact]
    public async Task A_channel_has_a_pace_of_its_own_and_other_channels_do_not_notice()
    {
        var turns = With(new TurnLimitOptions { ChannelPerMinute = 6, ChannelBurst = 3 });
        var busy = new ScriptedChannel { Place = "discord:1" };
        foreach (var person in Enumerable.Range(1, 6))
        {
            await Ask(turns, $"p{person}", busy, times: 1);
        }

        busy.Heard.ShouldBe(["said", "said", "said", "said", "dismissed", "dismissed"]);
        Words(busy.Said[^1]).ShouldContain("about 30 seconds");
        var calm = new ScriptedChannel { Place = "discord:2" };
        await Ask(turns, "p1", calm, times: 1);
        calm.Said.ShouldHaveSingleItem().Outcome.ShouldBe(Outcome.Command);
    }

    [Fact]
    public async Task Without_limits_anybody_goes_as_fast_as_they_like()
    {
        var turns = With(new TurnLimitOptions { PerMinute = 0, ChannelPerMinute = 0 });
        var ann = new ScriptedChannel { Place = "discord:1" };
        await Ask(turns, "ann", ann, times: 500);
        ann.Said.ShouldAllBe(reply => reply.Outcome == Outcome.Command);
    }

    [Fact]
    public void Who_has_rested_is_forgotten()
    {
        var buckets = new TurnBuckets(perMinute: 12, burst: 8, _time);
        foreach (var minute in Enumerable.Range(0, 20))
        {
            foreach (var person in Enumerable.Range(0, 1000))
            {
                buckets.Enter($"p{minute}.{person}").ShouldBe(TurnPass.Go);
            }

            _time.Advance(TimeSpan.FromMinutes(1));
        }

        buckets.Count.ShouldBeLessThanOrEqualTo(2048);
    }

    [Fact]
    public void More_people_than_can_be_remembered_are_answered_all_the_same()
    {
        var buckets = new TurnBuckets(perMinute: 12, burst: 8, _time);
        Enumerable.Range(0, 101_000).ShouldAllBe(person => buckets.Enter($"p{person}") == TurnPass.Go);
        buckets.Count.ShouldBe(100_000);
    }

    [Theory]
    [InlineData("Limits:PerMinute", "-1")]
    [InlineData("Limits:Burst", "0")]
    [InlineData("Limits:ChannelPerMinute", "100001")]
    [InlineData("Limits:ChannelBurst", "-5")]
    public void A_wrong_limit_is_refused_by_its_name(string key, string value) =>
        Should.Throw<OptionsValidationException>(() => Limits((key, value))).Message.ShouldContain($"{key} is {value}");

    [Fact]
    public void Limits_come_from_the_settings()
    {
        Limits(("Limits:PerMinute", "30"), ("Limits:Burst", "4")).PerMinute.ShouldBe(30);
        Limits().Burst.ShouldBe(8);
    }

    private static TurnLimitOptions Limits(params (string Key, string Value)[] settings)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value))).Build());
        services.AddTurnLimits();
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<TurnLimitOptions>>().Value;
    }

    private static string Words(Reply reply) => string.Concat(reply.Blocks.OfType<Block.Passage>().SelectMany(passage => passage.Prose.Lines).Select(line => line.Plain));

    private async Task Ask(GatedTurns turns, string name, ScriptedChannel channel, int times)
    {
        PersonKey.TryMake("test", name, out var person).ShouldBeTrue();
        for (var turn = 0; turn < times; turn++)
        {
            await turns.RunAsync(person, new Incoming.HelpAsked(new Occasion(_time.GetUtcNow(), "1")), channel, CancellationToken.None);
        }
    }

    private GatedTurns With(TurnLimitOptions limits) => new(
        new TurnRunner(new TurnMemory(new ScriptedStore(), ScriptedNotes.NoKeeper, new ScriptedStore(), new SeenEvents(_time)), () => KnowledgeBase.Empty, _time, NullLogger<TurnRunner>.Instance),
        new TurnGate(new SeenEvents(_time), new TurnPace(limits, _time)));
}
