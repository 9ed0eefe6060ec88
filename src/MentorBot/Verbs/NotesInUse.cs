using System.Data.Common;
using MentorBot.Core.Gaps;
using MentorBot.Hosting;
using MentorBot.Runtime.Turns;
using MentorBot.Storage;
using Microsoft.Extensions.Options;

namespace MentorBot.Verbs;

/// <summary>The notes for moderators in the bot's own memory, for the verbs that report on them.</summary>
internal static class NotesInUse
{
    /// <summary>The notes; null, with a line on standard error, when they cannot be read.</summary>
    internal static async Task<KeptNotes?> ReadAsync(CancellationToken cancel)
    {
        var builder = MentorHost.Create([], LogLevel.Error);
        builder.Services.AddStorage();
        using var host = builder.Build();
        try
        {
            return await host.Services.GetRequiredService<INoteStore>().ReadAsync(cancel);
        }
        catch (OptionsValidationException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
        }
        catch (StorageException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
        }
        catch (DbException fault)
        {
            await Console.Error.WriteLineAsync($"The notes cannot be read: {fault.Message}");
        }

        return null;
    }
}
