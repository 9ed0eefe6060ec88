using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder;
using MentorBot.KnowledgeFolder.Watching;

namespace MentorBot.Hosting;

/// <summary>Reads the knowledge once, for verbs that answer and end.</summary>
internal static class KnowledgeLoading
{
    /// <summary>The knowledge of this folder (or of the one the settings name), or null with the reasons on <paramref name="errors" />.</summary>
    internal static KnowledgeBase? Read(IEnumerable<KeyValuePair<string, string?>> settings, TextWriter errors)
    {
        var builder = MentorHost.Create(settings, LogLevel.Error);
        builder.Services.AddKnowledgeFolder();
        using var host = builder.Build();
        var library = host.Services.GetRequiredService<LiveLibrary>();
        return TryLoad(library, errors) ? library.Current : null;
    }

    /// <summary>Whether there is any page to answer from; if not, the reasons are on <paramref name="errors" />.</summary>
    internal static bool TryLoad(LiveLibrary library, TextWriter errors)
    {
        if (library.Load() is not LibraryLoad.Failed failed)
        {
            return true;
        }

        errors.WriteLine(failed.Reason);
        foreach (var complaint in failed.Complaints)
        {
            errors.WriteLine($"  {complaint}");
        }

        return false;
    }
}
