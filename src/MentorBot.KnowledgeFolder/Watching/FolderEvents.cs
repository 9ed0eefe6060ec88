using Microsoft.Extensions.Logging;

namespace MentorBot.KnowledgeFolder.Watching;

/// <summary>Listens to what the operating system tells about changed files; not every mount tells.</summary>
internal static class FolderEvents
{
    /// <summary>Calls <paramref name="touched" /> for every change until disposed; null when the system cannot tell.</summary>
    internal static IDisposable? Listen(string folder, Action touched, ILogger log)
    {
        try
        {
            var events = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            events.Changed += (_, _) => touched();
            events.Created += (_, _) => touched();
            events.Deleted += (_, _) => touched();
            events.Renamed += (_, _) => touched();

            // Too many changes at once to name them all.
            events.Error += (_, _) => touched();
            events.EnableRaisingEvents = true;
            return events;
        }
        catch (IOException)
        {
            log.NoFileEvents("no more watches");
        }
        catch (UnauthorizedAccessException)
        {
            log.NoFileEvents("not allowed");
        }
        catch (ArgumentException)
        {
            log.NoFileEvents("the folder is gone");
        }

        return null;
    }
}
