using MentorBot.Runtime.State;
using MentorBot.Runtime.Turns;
using MentorBot.Storage;
using MentorBot.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>The room's door, as the host opens it.</summary>
public sealed class StorageServicesTests : IDisposable
{
    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task A_started_host_has_the_file_open_and_both_stores_on_it()
    {
        using var host = Build();
        await host.StartAsync();

        File.Exists(_file.Path).ShouldBeTrue();
        (await host.Services.GetRequiredService<ISessionStore>().TrySaveAsync(Sample.Ada, Sample.Browsing, 0, CancellationToken.None)).ShouldBeTrue();
        await host.Services.GetRequiredService<IStateStore>().WriteAsync("key", "value", CancellationToken.None);

        await host.StopAsync();
        host.Dispose();
        File.Exists(_file.Path + "-wal").ShouldBeFalse("a stopped host leaves one file");
    }

    [Fact]
    public async Task A_file_that_is_refused_stops_the_host_before_anything_else_starts()
    {
        using (var connection = _file.Connect())
        {
            connection.Do("pragma user_version = 99; create table other (x)");
        }

        using var host = Build(services => services.AddHostedService<NeverStarted>());

        await Should.ThrowAsync<StorageException>(() => host.StartAsync());
    }

    private IHost Build(Action<IServiceCollection>? also = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection([new("Storage:Path", _file.Path)]);
        also?.Invoke(builder.Services);
        builder.Services.AddStorage();
        return builder.Build();
    }

    private sealed class NeverStarted : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("The store was not asked first.");

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
