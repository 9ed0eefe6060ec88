using MentorBot.KnowledgeFolder.Watching;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class FolderWatcherTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly FolderWatcher _watcher;
    private Action _touch = () => { };
    private int _listening;

    public FolderWatcherTests()
    {
        _folder.WriteRole("a", "First");
        _watcher = new FolderWatcher(_folder.Root, _time, Listen);
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_change_is_told_after_half_a_second_of_quiet()
    {
        var changed = _watcher.ChangedAsync(CancellationToken.None);
        _touch();

        _time.Advance(FolderWatcher.Quiet - TimeSpan.FromTicks(1));
        changed.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromTicks(1));
        changed.IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Fact]
    public async Task Many_files_at_once_are_one_change()
    {
        for (var file = 0; file < 100; file++)
        {
            _touch();
            _time.Advance(TimeSpan.FromMilliseconds(20));
        }

        _time.Advance(FolderWatcher.Quiet);
        await _watcher.ChangedAsync(CancellationToken.None);

        _watcher.ChangedAsync(CancellationToken.None).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public void Somebody_who_never_stops_saving_is_followed_after_five_seconds()
    {
        var changed = _watcher.ChangedAsync(CancellationToken.None);
        for (var waited = TimeSpan.Zero; waited < FolderWatcher.LongestUnrest; waited += TimeSpan.FromMilliseconds(250))
        {
            changed.IsCompleted.ShouldBeFalse();
            _touch();
            _time.Advance(TimeSpan.FromMilliseconds(250));
        }

        changed.IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Fact]
    public async Task A_change_that_no_event_tells_of_is_found_by_looking()
    {
        await FirstLook();

        _time.Advance(FolderWatcher.Poll);
        var changed = _watcher.ChangedAsync(CancellationToken.None);
        _folder.WriteRole("a", "A longer title");
        changed.IsCompleted.ShouldBeFalse();
        _time.Advance(FolderWatcher.Poll + FolderWatcher.Quiet);

        changed.IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_folder_that_vanishes_or_comes_back_is_a_change(bool comesBack)
    {
        await FirstLook();
        Directory.Move(_folder.Root, _folder.Outside("away"));
        _time.Advance(FolderWatcher.Poll + FolderWatcher.Quiet);
        await _watcher.ChangedAsync(CancellationToken.None);
        _listening.ShouldBe(0);

        if (comesBack)
        {
            Directory.Move(_folder.Outside("away"), _folder.Root);
            _time.Advance(FolderWatcher.Poll + FolderWatcher.Quiet);
            await _watcher.ChangedAsync(CancellationToken.None);
            _listening.ShouldBe(1);
        }
    }

    [Fact]
    public async Task Nothing_is_told_when_nothing_changes()
    {
        await FirstLook();

        _time.Advance(TimeSpan.FromHours(1));

        _watcher.ChangedAsync(CancellationToken.None).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task Waiting_ends_when_the_process_stops()
    {
        using var stopping = new CancellationTokenSource();
        var changed = _watcher.ChangedAsync(stopping.Token);

        await stopping.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(changed);
    }

    [Fact]
    public void After_the_end_nothing_listens_and_late_events_are_harmless()
    {
        _watcher.Dispose();

        _touch();
        _time.Advance(FolderWatcher.Poll);

        _listening.ShouldBe(0);
    }

    [Fact]
    public async Task The_operating_system_tells_of_a_saved_file()
    {
        var told = new TaskCompletionSource();
        using var events = FolderEvents.Listen(_folder.Root, () => told.TrySetResult(), NullLogger.Instance);

        events.ShouldNotBeNull();
        _folder.WriteRole("new", "New");

        await told.Task.WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System, CancellationToken.None);
    }

    [Fact]
    public void A_folder_that_cannot_be_listened_to_is_no_fault() =>
        FolderEvents.Listen(_folder.Outside("missing"), () => { }, NullLogger.Instance).ShouldBeNull();

    // The first look always finds something: what was changed before the watching began.
    private async Task FirstLook()
    {
        _time.Advance(FolderWatcher.Poll + FolderWatcher.Quiet);
        await _watcher.ChangedAsync(CancellationToken.None);
    }

    private IDisposable Listen(Action touched)
    {
        _touch = touched;
        _listening++;
        return new Ear(() => _listening--);
    }

    private sealed class Ear(Action close) : IDisposable
    {
        public void Dispose() => close();
    }
}
