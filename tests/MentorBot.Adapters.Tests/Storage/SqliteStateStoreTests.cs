using MentorBot.Storage.Sql;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>The bot's own small texts.</summary>
public sealed class SqliteStateStoreTests : IDisposable
{
    private readonly TemporaryFile _file = new();

    private static CancellationToken Cancel => CancellationToken.None;

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task A_key_nobody_wrote_is_null() => (await Open().ReadAsync("discord.gateway", Cancel)).ShouldBeNull();

    [Fact]
    public async Task The_last_text_written_is_read_also_after_a_restart()
    {
        var store = Open();
        await store.WriteAsync("discord.gateway", "first", Cancel);
        await store.WriteAsync("discord.gateway", "second ✓", Cancel);
        await store.WriteAsync("slack", "", Cancel);
        _file.CloseAll();

        (await Open().ReadAsync("discord.gateway", Cancel)).ShouldBe("second ✓");
        (await Open().ReadAsync("slack", Cancel)).ShouldBe("");
    }

    [Fact]
    public async Task Null_forgets_and_may_be_said_twice()
    {
        var store = Open();
        await store.WriteAsync("discord.gateway", "text", Cancel);
        await store.WriteAsync("discord.gateway", null, Cancel);
        await store.WriteAsync("discord.gateway", null, Cancel);

        (await store.ReadAsync("discord.gateway", Cancel)).ShouldBeNull();
    }

    private SqlStateStore Open() => new(_file.Open(), TimeProvider.System);
}
