using MentorBot.Runtime.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace MentorBot.Runtime.Replicas;

/// <summary>The one door of this room.</summary>
public static class ReplicaServices
{
    /// <summary>Adds what processes need to stand in for each other, with settings under the key <c>Replicas</c>; may be called more than once. The host brings an <see cref="ILeaseStore" />.</summary>
    public static IServiceCollection AddReplicas(this IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ReplicaOptions>, ReplicaOptionsCheck>());
        services.AddOptions<ReplicaOptions>().BindConfiguration(ReplicaOptions.Section).ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => Replica.New());
        services.TryAddSingleton<LeaseHolder>();
        return services;
    }

    /// <summary>Lets the processes that share a memory know of each other, and moderators of all of them. The host brings an <see cref="IReplicaStore" /> and an <see cref="ILiveKnowledge" />; call it after the rooms that bring them.</summary>
    public static IServiceCollection AddOverview(this IServiceCollection services)
    {
        services.AddReplicas();
        services.TryAddSingleton<Pulses>();
        services.AddSingleton<OwnStatus>();
        services.AddSingleton<Overview>();
        services.AddSingleton<IOverview>(provider => provider.GetRequiredService<Overview>());
        services.AddHostedService<ReplicaWorker>();
        return services;
    }
}
