using MentorBot.Adapters.Tests.Replies;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>The shipped pages, read once, and everything that is said of them.</summary>
internal static class ShippedFolder
{
    internal static KnowledgeBase Library { get; } = FolderReader.Read(SourceTree.PathOf("knowledge"), SamplePage.Today).Knowledge;

    internal static ShippedReplies Replies { get; } = new(Library);
}
