using MentorBot.Adapters.Tests.Quiz;
using MentorBot.Adapters.Tests.Turns;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;
using MentorBot.Storage.Sql;
using MentorBot.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>A file that may not grow any more, as on a full disk.</summary>
public sealed class FullDiskTests : IDisposable
{
    private static readonly KnowledgeBase WithQuiz = KnowledgeBase.Of(Sample.Library.Pages, Vocabulary.Empty, HouseReplies.Empty, ShippedQuiz.Quiz);

    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task What_must_be_kept_and_cannot_is_said_to_be_lost_and_a_card_is_shown_all_the_same()
    {
        var file = _file.Open();
        var sessions = new SqlSessionStore(file, TimeProvider.System, _file.Log.For<SqlSessionStore>());
        var store = new ScriptedStore();
        var turns = new TurnRunner(
            new TurnMemory(sessions, ScriptedNotes.NoKeeper, store, new SeenEvents(TimeProvider.System)), () => WithQuiz, TimeProvider.System, NullLogger<TurnRunner>.Instance);
        await Fill(file, sessions);

        var channel = new ScriptedChannel();
        await turns.RunAsync(new Admission(Sample.Ada, Quiz), channel, CancellationToken.None);
        string.Join(' ', channel.Said[0].Blocks).ShouldContain("I could not keep that just now");
        await turns.RunAsync(new Admission(Sample.Ada, Asked), channel, CancellationToken.None);
        channel.Said[1].Blocks[0].ShouldBe(new Block.Heading("MLOps Engineer"));
        (await sessions.LoadAsync(Sample.Ada, CancellationToken.None)).Version.ShouldBe(0);

        await Limit(file, pages: 1_000_000);
        await turns.RunAsync(new Admission(Sample.Ada, Quiz), channel, CancellationToken.None);
        string.Join(' ', channel.Said[2].Blocks).ShouldNotContain("I could not keep that");
        (await sessions.LoadAsync(Sample.Ada, CancellationToken.None)).Version.ShouldBe(1);
    }

    private static Incoming Quiz => new Incoming.QuizAsked(What: null, Code: null, new Occasion(DateTimeOffset.UnixEpoch, "1"));

    private static Incoming Asked => new Incoming.RoleAsked("mlops", Section: null, new Occasion(DateTimeOffset.UnixEpoch, "1"));

    // The limit belongs to a connection (https://www.sqlite.org/pragma.html#pragma_max_page_count), and all writing is done on one.
    private static Task Limit(SqliteFile file, int pages) =>
        file.WriteAsync(connection => connection.QueryAsync(new Statement($"pragma max_page_count = {pages}"), row => row.GetInt64(0), CancellationToken.None), CancellationToken.None);

    // People in the order of their keys fill page after page to its end, so that no other has room for Ada.
    private static async Task Fill(SqliteFile file, SqlSessionStore sessions)
    {
        await Limit(file, pages: 1);
        var full = false;
        for (var number = 0; number < 100_000 && !full; number++)
        {
            try
            {
                await sessions.TrySaveAsync(Sample.Person($"80351110224678912{number:D6}"), Sample.Browsing, version: 0, CancellationToken.None);
            }
            catch (Microsoft.Data.Sqlite.SqliteException fault)
            {
                fault.SqliteErrorCode.ShouldBe(13, "SQLITE_FULL");
                full = true;
            }
        }

        full.ShouldBeTrue();
    }
}
