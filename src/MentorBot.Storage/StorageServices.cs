using MentorBot.Runtime.State;
using MentorBot.Runtime.Turns;
using MentorBot.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace MentorBot.Storage;

/// <summary>The door of this room.</summary>
public static class StorageServices
{
    /// <summary>Keeps sessions and the bot's own state in one file, which is opened before any other part of the host starts; <see cref="StorageException" /> when it cannot be.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SqliteFile>();
        services.AddSingleton<ISessionStore, SqliteSessionStore>();
        services.AddOptions<NoteOptions>().BindConfiguration(NoteOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<NoteOptions>, NoteOptionsCheck>();
        services.AddSingleton<INoteStore, SqliteNoteStore>();
        services.AddSingleton<IStateStore, SqliteStateStore>();
        services.AddHostedService<SqliteStart>();
        return services;
    }
}
