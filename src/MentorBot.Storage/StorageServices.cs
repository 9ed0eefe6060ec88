using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.Replicas;
using MentorBot.Runtime.State;
using MentorBot.Runtime.Turns;
using MentorBot.Storage.Diagnosis;
using MentorBot.Storage.Postgres;
using MentorBot.Storage.Sql;
using MentorBot.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace MentorBot.Storage;

/// <summary>The door of this room.</summary>
public static class StorageServices
{
    /// <summary>Keeps sessions, notes and the bot's own state in one database, which is opened before any other part of the host starts; <see cref="StorageException" /> when it cannot be.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsCheck>();
        services.AddOptions<NoteOptions>().BindConfiguration(NoteOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<NoteOptions>, NoteOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IDatabase>(provider => provider.GetRequiredService<IOptions<StorageOptions>>().Value.IsShared
            ? ActivatorUtilities.CreateInstance<PostgresServer>(provider)
            : ActivatorUtilities.CreateInstance<SqliteFile>(provider));
        services.AddSingleton<IDeliveryLog, SqlDeliveries>();
        services.AddSingleton<ISessionStore, SqlSessionStore>();
        services.AddSingleton<INoteStore, SqlNoteStore>();
        services.AddSingleton<IPersonStore, SqlPersonStore>();
        services.AddSingleton<IStateStore, SqlStateStore>();
        services.AddSingleton<ILeaseStore, SqlLeaseStore>();
        services.AddSingleton<IReplicaStore, SqlReplicaStore>();
        services.AddSingleton<SqlHousekeeping>();
        services.AddSingleton<ServerWait>();
        services.AddHostedService<DatabaseStart>();
        services.AddKeyedSingleton<IExamination, StorageExamination>(StorageFindings.Here.Name);
        return services;
    }
}
