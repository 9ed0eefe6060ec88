using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;
using MentorBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>What only a file can go through.</summary>
public sealed class SqliteSessionStoreTests : IDisposable
{
    private readonly TemporaryFile _file = new();

    private static CancellationToken Cancel => CancellationToken.None;

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task What_was_saved_is_there_after_a_restart()
    {
        await Open().TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel);
        _file.CloseAll();

        (await Open().LoadAsync(Sample.Ada, Cancel)).Session.ShouldBe(Sample.Browsing);
    }

    [Theory]
    [InlineData("not json at all: jane@example.org")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"v":"one","state":"idle"}""")]
    [InlineData("""{"v":0,"state":"idle"}""")]
    [InlineData("""{"v":2,"state":"idle"}""")]
    [InlineData("""{"v":1,"state":"juggling jane@example.org"}""")]
    [InlineData("""{"v":1,"state":"browsing"}""")]
    [InlineData("""{"v":1,"state":"idle","quiz":{}}""")]
    [InlineData("""{"v":1,"state":"idle","quiz":{"run":"jane@example.org","step":1,"at":"2026-03-14T12:00:00+00:00","id":"fit","version":1}}""")]
    [InlineData("""{"v":1,"state":"idle","quiz":{"run":"0a","step":1,"at":"2026-03-14T12:00:00+00:00","id":"fit","version":1,"answers":[null]}}""")]
    [InlineData("""{"v":1,"state":"idle","quiz":{"run":"0a","step":1,"at":"2026-03-14T12:00:00+00:00","id":"fit","version":1,"answers":[{"q":"a","o":[null],"f":1}]}}""")]
    [InlineData("""{"v":1,"state":"idle","quiz":{"run":"0a","step":1,"at":"2026-03-14T12:00:00+00:00","id":"fit","version":1,"answers":[],"more":[4]}}""")]
    [InlineData("""{"v":1,"state":"browsing","context":{"subject":"jane@example.org","since":"2026-03-14T12:00:00+00:00"}}""")]
    [InlineData("""{"v":1,"state":"browsing","context":{"subject":"roles/mlops","since":"jane@example.org"}}""")]
    public async Task A_row_nobody_can_read_is_a_new_session_and_stays_until_the_person_acts(string row)
    {
        var store = Open();
        await store.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel);
        Write(row);

        var stored = await store.LoadAsync(Sample.Ada, Cancel);

        stored.ShouldBe(new StoredSession(Session.New, 1));
        Row().ShouldBe(row);
        _file.Log.Lines.ShouldHaveSingleItem().ShouldStartWith("5003 ");
        _file.Log.Lines.ShouldHaveSingleItem().ShouldNotContain("jane");

        (await store.TrySaveAsync(Sample.Ada, Sample.Browsing, stored.Version, Cancel)).ShouldBeTrue();
        (await store.LoadAsync(Sample.Ada, Cancel)).Session.ShouldBe(Sample.Browsing);
    }

    [Theory]
    [InlineData("""{"v":1,"state":"browsing","context":{"subject":"roles/mlops","since":"2026-03-14T12:00:00.1230000+02:00"},"plan":{"role":"jane@example.org","at":"2026-03-14T12:00:00+00:00"}}""")]
    [InlineData("""{"v":1,"state":"browsing","context":{"subject":"roles/mlops","since":"2026-03-14T12:00:00.1230000+02:00"},"plan":{}}""")]
    [InlineData("""{"v":1,"state":"browsing","context":{"subject":"roles/mlops","since":"2026-03-14T12:00:00.1230000+02:00"}}""")]
    public async Task A_plan_that_makes_no_sense_or_is_not_there_takes_nothing_else_with_it(string row)
    {
        var store = Open();
        await store.TrySaveAsync(Sample.Ada, Session.New, 0, Cancel);
        Write(row);

        (await store.LoadAsync(Sample.Ada, Cancel)).Session.ShouldBe(Sample.Shown("roles/mlops", Sample.Noon));
    }

    [Fact]
    public async Task A_skill_in_a_plan_that_is_no_address_is_left_out_alone()
    {
        var store = Open();
        await store.TrySaveAsync(Sample.Ada, Session.New, 0, Cancel);
        Write("""{"v":1,"state":"idle","plan":{"role":"roles/mlops","at":"2026-03-14T12:00:00+00:00","known":["skills/python",null,"jane@example.org"]}}""");

        (await store.LoadAsync(Sample.Ada, Cancel)).Session.Plan!.Known.ShouldHaveSingleItem().ToString().ShouldBe("skills/python");
    }

    [Fact]
    public async Task A_member_that_a_later_program_added_to_this_version_is_passed_over()
    {
        var store = Open();
        await store.TrySaveAsync(Sample.Ada, Session.New, 0, Cancel);
        Write("""{"v":1,"state":"browsing","mood":"good","context":{"subject":"roles/mlops","since":"2026-03-14T12:00:00.1230000+02:00","x":1}}""");

        (await store.LoadAsync(Sample.Ada, Cancel)).Session.ShouldBe(Sample.Shown("roles/mlops", Sample.Noon));
    }

    [Fact]
    public async Task The_text_of_a_row_is_what_earlier_versions_wrote()
    {
        await Open().TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel);

        Row().ShouldBe("""{"v":1,"state":"browsing","context":{"subject":"roles/mlops-engineer","since":"2026-03-14T12:00:00.123+02:00"}}""");
    }

    [Fact]
    public async Task What_was_offered_is_in_the_row_and_is_there_after_a_restart()
    {
        var offered = Sample.Offered(Sight.Choice, Sample.Noon, "roles/mlops-engineer#skills", "roles/data-scientist#skills");
        await Open().TrySaveAsync(Sample.Ada, offered, 0, Cancel);
        _file.CloseAll();

        Row().ShouldBe("""{"v":1,"state":"browsing","context":{"since":"2026-03-14T12:00:00.123+02:00","offered":["roles/mlops-engineer#skills","roles/data-scientist#skills"],"sight":"choice"}}""");
        (await Open().LoadAsync(Sample.Ada, Cancel)).Session.ShouldBe(offered);
    }

    [Theory]
    [InlineData("""{"subject":"roles/mlops","since":"2026-03-14T12:00:00.1230000+02:00","offered":["roles/a","jane@example.org"]}""")]
    [InlineData("""{"subject":"roles/mlops","since":"2026-03-14T12:00:00.1230000+02:00","offered":[null],"sight":"a new one","part":-7}""")]
    [InlineData("""{"subject":"roles/mlops","since":"2026-03-14T12:00:00.1230000+02:00","offered":[]}""")]
    public async Task Offers_that_nobody_can_read_leave_the_rest_of_the_row(string context)
    {
        var store = Open();
        await store.TrySaveAsync(Sample.Ada, Session.New, 0, Cancel);
        Write($$"""{"v":1,"state":"browsing","context":{{context}}}""");

        (await store.LoadAsync(Sample.Ada, Cancel)).Session.ShouldBe(Sample.Shown("roles/mlops", Sample.Noon));
    }

    [Fact]
    public async Task The_second_one_means_the_same_over_the_store()
    {
        var said = new Occasion(Sample.Noon, "1");
        var turn = Mentor.Step(Session.New, new Incoming.Said("mlops vs data scientist", said), Sample.Library);
        await Open().TrySaveAsync(Sample.Ada, turn.Session, 0, Cancel);
        _file.CloseAll();

        var stored = await Open().LoadAsync(Sample.Ada, Cancel);
        Mentor.Step(stored.Session, new Incoming.Said("how do I start with the second one", said), Sample.Library)
            .Replies[0].About.Select(address => address.ToString()).ShouldBe(["roles/data-scientist#how-to-start"]);
    }

    [Fact]
    public async Task A_save_waits_for_another_process_that_is_writing()
    {
        var store = Open();
        await store.LoadAsync(Sample.Ada, Cancel);
        using var other = _file.Connect();
        using var writing = other.BeginTransaction(deferred: false);

        var save = Task.Run(() => store.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel));
        (await store.LoadAsync(Sample.Ada, Cancel)).Version.ShouldBe(0, "a reader does not wait for a writer");
        await writing.RollbackAsync();

        (await save).ShouldBeTrue();
    }

    [Fact]
    public async Task A_save_gives_up_on_a_writer_that_never_ends()
    {
        var store = _file.OpenSessions(patience: TimeSpan.FromMilliseconds(1));
        await store.LoadAsync(Sample.Ada, Cancel);
        using var other = _file.Connect();
        using var writing = other.BeginTransaction(deferred: false);

        var refused = await Should.ThrowAsync<SqliteException>(() => store.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel));
        refused.SqliteErrorCode.ShouldBe(SQLitePCL.raw.SQLITE_BUSY);

        await writing.RollbackAsync();
        (await store.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel)).ShouldBeTrue("the queue of writers must not stay shut after a failure");
    }

    private ISessionStore Open() => _file.OpenSessions();

    private void Write(string row)
    {
        using var connection = _file.Connect();
        connection.Do("update sessions set session = @row", ("@row", row)).ShouldBe(1);
    }

    private string? Row()
    {
        using var connection = _file.Connect();
        using var query = connection.Prepare("select session from sessions");
        return query.ExecuteScalar() as string;
    }
}
