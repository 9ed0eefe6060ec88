using MentorBot.Adapters.Tests.Turns;
using MentorBot.Core.Knowledge;
using MentorBot.Fakes.Slack;
using MentorBot.Runtime.State;
using MentorBot.Runtime.Turns;
using MentorBot.Slack;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>The real adapter in a real host, over sockets to the loopback Slack, that is asked to stop.</summary>
public sealed class GracefulStopTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Who_is_asked_to_stop_answers_what_it_acknowledged_and_takes_nothing_more()
    {
        await using var slack = await FakeSlack.StartAsync();
        var sessions = new ScriptedStore();
        using var host = await ConnectedHost(slack, sessions);
        PersonKey.TryMake("slack", $"{slack.Options.TeamId}.{SlackUser.Ada.Id}", out var ada).ShouldBeTrue();
        var hold = sessions.Hold(ada);
        var asked = slack.DirectMessage("help");
        await asked.AckAsync();
        while (sessions.Loads == 0)
        {
            await Task.Yield();
        }

        var stopping = host.StopAsync();
        await slack.Sockets.ClientCloses.FirstAsync();
        (stopping.IsCompleted, asked.Answers.Count).ShouldBe((false, 0), "a turn is under way");
        var late = slack.DirectMessage("help", SlackUser.Bob);
        hold.SetResult();
        await stopping.WaitAsync(Patience);

        asked.Answers.ShouldHaveSingleItem().Text.ShouldContain("role mlops");
        asked.Acks.Count.ShouldBe(1);
        late.Sendings.ShouldBeEmpty();
        sessions.Loads.ShouldBe(1);
        (slack.Sockets.Hellos.Count, slack.Sockets.ClientCloses.Single()).ShouldBe((1, 1000));
        slack.Violations.ShouldBeEmpty();
    }

    private static async Task<IHost> ConnectedHost(FakeSlack slack, ScriptedStore sessions)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new("Slack:BotToken", slack.Options.BotToken), new("Slack:AppToken", slack.Options.AppToken), new("Slack:ApiUrl", slack.ApiUrl)]);
        builder.Services
            .AddSingleton<ISessionStore>(sessions)
            .AddSingleton<IPersonStore>(sessions)
            .AddSingleton<INoteStore>(new ScriptedNotes())
            .AddSingleton<Func<KnowledgeBase>>(() => KnowledgeBase.Empty)
            .AddSingleton<Action<PlatformRefusal>>(_ => { })
            .AddLogging()
            .AddTurns()
            .AddSlack();
        var host = builder.Build();
        await host.StartAsync();
        await slack.Sockets.Hellos.FirstAsync();
        return host;
    }
}
