using MentorBot.Fakes.Postgres;

namespace MentorBot.Benchmarks.Load;

/// <summary>Everything a run needs: the platforms, the memory, the processes of the bot; gone without a trace when it ends.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mentorbot-load-").FullName;
    private readonly List<IStage> _stages = [];
    private readonly List<Replica> _replicas = [];

    /// <summary>The platforms.</summary>
    internal IReadOnlyList<IStage> Stages => _stages;

    /// <summary>The processes of the bot.</summary>
    internal IReadOnlyList<Replica> Replicas => _replicas;

    /// <summary>Where the memory is, as a setting of the bot.</summary>
    internal KeyValuePair<string, string> Storage { get; private set; }

    /// <summary>Opens the platforms and starts the bot on them.</summary>
    internal static async Task<Scene> OpenAsync(LoadOptions options)
    {
        var scene = new Scene();
        if (options.OnDiscord)
        {
            scene._stages.Add(await DiscordStage.OpenAsync(byHttp: options.Replicas > 1));
        }

        if (options.OnSlack)
        {
            scene._stages.Add(await SlackStage.OpenAsync());
        }

        scene.Storage = options.IsShared ? new("Storage__ConnectionString", PostgresCluster.NewDatabase()) : new("Storage__Path", Path.Combine(scene._folder, "mentorbot.db"));
        await scene.Start(options);
        return scene;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var replica in _replicas)
        {
            await replica.DisposeAsync();
        }

        foreach (var stage in _stages)
        {
            await stage.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    // One after the other, as a rollout does: the first makes the tables and registers the commands.
    private async Task Start(LoadOptions options)
    {
        for (var number = 0; number < options.Replicas; number++)
        {
            var replica = new Replica(options.Program, _folder, Settings(options));
            _replicas.Add(replica);
            if (!await replica.TryStartAsync())
            {
                throw new TimeoutException("The bot was not ready in time.");
            }

            if (number == 0)
            {
                await Task.WhenAll(_stages.Select(stage => stage.MeetAsync(replica.Door)));
            }
        }

        await Task.WhenAll(_stages.Select(stage => stage.MeetAllAsync([.. _replicas.Select(replica => replica.Door)])));
    }

    private Dictionary<string, string> Settings(LoadOptions options)
    {
        var settings = new Dictionary<string, string>(_stages.SelectMany(stage => stage.Settings), StringComparer.Ordinal)
        {
            [Storage.Key] = Storage.Value,
            ["Knowledge__Path"] = Path.Combine(AppContext.BaseDirectory, "knowledge"),
        };
        if (!options.IsFlood)
        {
            // Made-up people answer faster than the bot lets one person ask.
            settings["Limits__PerMinute"] = "0";
        }

        // Channels are shared by all of them.
        settings["Limits__ChannelPerMinute"] = "0";
        return settings;
    }
}
