using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Watching;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.Replicas;
using MentorBot.Runtime.State;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MentorBot.KnowledgeFolder;

/// <summary>The door of this room: the library as a <c>Func&lt;KnowledgeBase&gt;</c>, and the worker that keeps it fresh.</summary>
public static class KnowledgeFolderServices
{
    /// <summary>Adds the knowledge folder named by <c>Knowledge:Path</c>, or found by <see cref="KnowledgeLocation" />. Add it before the adapters: what is added first starts first.</summary>
    public static IServiceCollection AddKnowledgeFolder(this IServiceCollection services)
    {
        services.AddOptions<KnowledgeOptions>().Configure<IConfiguration>((options, settings) => options.Path = settings["Knowledge:Path"]);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new LiveLibrary(
            Folder(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<LiveLibrary>>()));
        services.AddSingleton<ILiveKnowledge>(provider => provider.GetRequiredService<LiveLibrary>());
        services.AddSingleton<Func<KnowledgeBase>>(provider =>
        {
            var library = provider.GetRequiredService<LiveLibrary>();
            return () => library.Current;
        });
        services.AddHostedService<KnowledgeWorker>();
        services.AddKeyedSingleton<IExamination, KnowledgeExamination>(KnowledgeExamination.Here.Name);
        return services;
    }

    /// <summary>Tells people which pages are new or changed, also by what was seen before a restart. The host brings an <see cref="IStateStore" />; call it after <see cref="AddKnowledgeFolder" />.</summary>
    public static IServiceCollection AddKnowledgeNews(this IServiceCollection services) => services.AddHostedService<NewsWorker>();

    private static string? Folder(KnowledgeOptions options) => string.IsNullOrWhiteSpace(options.Path)
        ? KnowledgeLocation.Find(Environment.CurrentDirectory, AppContext.BaseDirectory)
        : Path.GetFullPath(options.Path);
}
