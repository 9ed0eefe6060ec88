using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>What the session store does, on every database.</summary>
public sealed class SessionStoreTests
{
    private static CancellationToken Cancel => CancellationToken.None;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Somebody_unknown_has_a_new_session_at_version_zero(string on)
    {
        using var data = TestDatabase.Of(on);
        (await data.OpenSessions().LoadAsync(Sample.Ada, Cancel)).ShouldBe(new StoredSession(Session.New, 0));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_was_saved_is_loaded_with_a_version_that_the_next_save_can_name(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = data.OpenSessions();

        (await store.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel)).ShouldBeTrue();
        var first = await store.LoadAsync(Sample.Ada, Cancel);
        first.Session.ShouldBe(Sample.Browsing);
        first.Version.ShouldNotBe(0);

        (await store.TrySaveAsync(Sample.Ada, Session.New, first.Version, Cancel)).ShouldBeTrue();
        var second = await store.LoadAsync(Sample.Ada, Cancel);
        second.Session.ShouldBe(Session.New);
        second.Version.ShouldNotBe(first.Version);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_save_that_lost_the_race_says_so_and_changes_nothing(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = data.OpenSessions();
        await store.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel);
        var won = await store.LoadAsync(Sample.Ada, Cancel);

        (await store.TrySaveAsync(Sample.Ada, Session.New, 0, Cancel)).ShouldBeFalse();
        (await store.TrySaveAsync(Sample.Ada, Session.New, won.Version + 1, Cancel)).ShouldBeFalse();

        (await store.LoadAsync(Sample.Ada, Cancel)).ShouldBe(won);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_save_that_names_a_version_nobody_wrote_makes_no_row(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = data.OpenSessions();

        (await store.TrySaveAsync(Sample.Ada, Sample.Browsing, 7, Cancel)).ShouldBeFalse();

        (await store.LoadAsync(Sample.Ada, Cancel)).ShouldBe(new StoredSession(Session.New, 0));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_second_store_sees_what_the_first_saved_and_of_two_savers_one_wins(string on)
    {
        using var data = TestDatabase.Of(on);
        var (here, there) = (data.OpenSessions(), data.OpenSessions());
        await here.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel);

        var seen = await there.LoadAsync(Sample.Ada, Cancel);
        seen.Session.ShouldBe(Sample.Browsing);

        var saves = await Task.WhenAll(
            Task.Run(() => here.TrySaveAsync(Sample.Ada, Session.New, seen.Version, Cancel)),
            Task.Run(() => there.TrySaveAsync(Sample.Ada, Session.New, seen.Version, Cancel)));
        saves.Count(saved => saved).ShouldBe(1);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Every_case_of_a_session_comes_back_as_it_went(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = data.OpenSessions();
        foreach (var (session, number) in Sample.EverySession.Select((session, number) => (session, number)))
        {
            var person = Sample.Person($"{number}");
            await store.TrySaveAsync(person, session, 0, Cancel);
            (await store.LoadAsync(person, Cancel)).Session.ShouldBe(session);
        }
    }

    [Fact]
    public void Every_case_of_a_session_is_among_those_that_are_tried() =>
        Sample.EverySession.Select(session => session.GetType()).Distinct().ShouldBe(typeof(Session).GetNestedTypes(), ignoreOrder: true);

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Many_writers_lose_no_save_and_count_none_twice(string on)
    {
        using var data = TestDatabase.Of(on);
        const int people = 20;
        const int savesEach = 10;
        ISessionStore[] stores = [data.OpenSessions(), data.OpenSessions()];

        // Four writers share each person over two stores; each goes on until it has won its share of the saves.
        await Task.WhenAll(Enumerable.Range(0, people * 4).Select(writer => Task.Run(async () =>
        {
            var (store, person) = (stores[writer % 2], Sample.Person($"{writer / 4}"));
            for (var won = 0; won < savesEach;)
            {
                var stored = await store.LoadAsync(person, Cancel);
                var next = Sample.Shown($"roles/step-{stored.Version + 1}", Sample.Noon);
                won += await store.TrySaveAsync(person, next, stored.Version, Cancel) ? 1 : 0;
            }
        })));

        foreach (var number in Enumerable.Range(0, people))
        {
            (await stores[0].LoadAsync(Sample.Person($"{number}"), Cancel))
                .ShouldBe(new StoredSession(Sample.Shown($"roles/step-{4 * savesEach}", Sample.Noon), 4 * savesEach));
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_cancelled_call_touches_nothing(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = data.OpenSessions();
        var gone = new CancellationToken(canceled: true);

        await Should.ThrowAsync<OperationCanceledException>(() => store.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, gone));

        (await store.LoadAsync(Sample.Ada, Cancel)).Version.ShouldBe(0);
    }
}
