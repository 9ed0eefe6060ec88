namespace MentorBot.Adapters.Tests.Storage;

/// <summary>The bot's own small texts.</summary>
public sealed class StateStoreTests
{
    private static CancellationToken Cancel => CancellationToken.None;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_key_nobody_wrote_is_null(string on)
    {
        using var data = TestDatabase.Of(on);
        (await data.OpenState().ReadAsync("discord.gateway", Cancel)).ShouldBeNull();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_last_text_written_is_read_also_after_a_restart(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = data.OpenState();
        await store.WriteAsync("discord.gateway", "first", Cancel);
        await store.WriteAsync("discord.gateway", "second ✓", Cancel);
        await store.WriteAsync("slack", "", Cancel);
        data.CloseAll();

        (await data.OpenState().ReadAsync("discord.gateway", Cancel)).ShouldBe("second ✓");
        (await data.OpenState().ReadAsync("slack", Cancel)).ShouldBe("");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Null_forgets_and_may_be_said_twice(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = data.OpenState();
        await store.WriteAsync("discord.gateway", "text", Cancel);
        await store.WriteAsync("discord.gateway", null, Cancel);
        await store.WriteAsync("discord.gateway", null, Cancel);

        (await store.ReadAsync("discord.gateway", Cancel)).ShouldBeNull();
    }
}
