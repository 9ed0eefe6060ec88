using System.Collections.Immutable;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Storage.Sqlite;
using Microsoft.Extensions.Options;

namespace MentorBot.Storage.Diagnosis;

/// <summary>Looks whether the memory can be opened, read and written. It makes nothing, brings no schema up to date, and takes back the row it writes.</summary>
internal sealed class StorageExamination(IOptions<StorageOptions> options, TimeProvider time) : IExamination
{
    /// <inheritdoc />
    public async Task<ImmutableArray<Finding>> ExamineAsync(CancellationToken cancel)
    {
        if (options.Value is { IsShared: true, ConnectionString: { } connection })
        {
            return await AskServer(connection, cancel);
        }

        return SqliteFile.PathFor(options.Value) is { } path
            ? StorageFindings.Of(await Task.Run(() => FileLook.At(path), cancel))
            : [StorageFindings.NoPlace];
    }

    private async Task<ImmutableArray<Finding>> AskServer(string connection, CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(Inquiry.Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        try
        {
            return StorageFindings.Of(await ServerLook.AtAsync(connection, time, either.Token));
        }
        catch (StorageException fault)
        {
            return [StorageFindings.Unusable(fault.Message)];
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return [StorageFindings.Unusable("PostgreSQL cannot be used: it did not answer in time.")];
        }
    }
}
