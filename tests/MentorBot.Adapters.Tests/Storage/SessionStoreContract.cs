using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>What every session store must do, whatever it is made of.</summary>
public abstract class SessionStoreContract : IDisposable
{
    private static CancellationToken Cancel => CancellationToken.None;

    /// <summary>Another store on the same data, as a second process would have it.</summary>
    protected abstract ISessionStore Open();

    [Fact]
    public async Task Somebody_unknown_has_a_new_session_at_version_zero() =>
        (await Open().LoadAsync(Sample.Ada, Cancel)).ShouldBe(new StoredSession(Session.New, 0));

    [Fact]
    public async Task What_was_saved_is_loaded_with_a_version_that_the_next_save_can_name()
    {
        var store = Open();

        (await store.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel)).ShouldBeTrue();
        var first = await store.LoadAsync(Sample.Ada, Cancel);
        first.Session.ShouldBe(Sample.Browsing);
        first.Version.ShouldNotBe(0);

        (await store.TrySaveAsync(Sample.Ada, Session.New, first.Version, Cancel)).ShouldBeTrue();
        var second = await store.LoadAsync(Sample.Ada, Cancel);
        second.Session.ShouldBe(Session.New);
        second.Version.ShouldNotBe(first.Version);
    }

    [Fact]
    public async Task A_save_that_lost_the_race_says_so_and_changes_nothing()
    {
        var store = Open();
        await store.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel);
        var won = await store.LoadAsync(Sample.Ada, Cancel);

        (await store.TrySaveAsync(Sample.Ada, Session.New, 0, Cancel)).ShouldBeFalse();
        (await store.TrySaveAsync(Sample.Ada, Session.New, won.Version + 1, Cancel)).ShouldBeFalse();

        (await store.LoadAsync(Sample.Ada, Cancel)).ShouldBe(won);
    }

    [Fact]
    public async Task A_save_that_names_a_version_nobody_wrote_makes_no_row()
    {
        var store = Open();

        (await store.TrySaveAsync(Sample.Ada, Sample.Browsing, 7, Cancel)).ShouldBeFalse();

        (await store.LoadAsync(Sample.Ada, Cancel)).ShouldBe(new StoredSession(Session.New, 0));
    }

    [Fact]
    public async Task A_second_store_sees_what_the_first_saved_and_of_two_savers_one_wins()
    {
        var (here, there) = (Open(), Open());
        await here.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel);

        var seen = await there.LoadAsync(Sample.Ada, Cancel);
        seen.Session.ShouldBe(Sample.Browsing);

        var saves = await Task.WhenAll(
            Task.Run(() => here.TrySaveAsync(Sample.Ada, Session.New, seen.Version, Cancel)),
            Task.Run(() => there.TrySaveAsync(Sample.Ada, Session.New, seen.Version, Cancel)));
        saves.Count(saved => saved).ShouldBe(1);
    }

    [Fact]
    public async Task Every_case_of_a_session_comes_back_as_it_went()
    {
        var store = Open();
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

    [Fact]
    public async Task Many_writers_lose_no_save_and_count_none_twice()
    {
        const int people = 20;
        const int savesEach = 10;
        ISessionStore[] stores = [Open(), Open()];

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

    [Fact]
    public async Task A_cancelled_call_touches_nothing()
    {
        var store = Open();
        var gone = new CancellationToken(canceled: true);

        await Should.ThrowAsync<OperationCanceledException>(() => store.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, gone));

        (await store.LoadAsync(Sample.Ada, Cancel)).Version.ShouldBe(0);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the stores and removes the data.</summary>
    protected abstract void Dispose(bool disposing);
}
