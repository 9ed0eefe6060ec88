using System.Collections.Immutable;
using MentorBot.Runtime.Diagnosis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MentorBot.Adapters.Tests.Diagnosis;

/// <summary>Lets one room look at itself with these settings, as the verb does.</summary>
internal static class Clinic
{
    internal static async Task<ImmutableArray<Finding>> ExamineAsync(string area, Func<IServiceCollection, IServiceCollection> room, params (string Key, string? Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection();
        foreach (var (key, value) in settings)
        {
            builder.Configuration[key] = value;
        }

        builder.Services.AddSingleton(TimeProvider.System);
        room(builder.Services);
        using var host = builder.Build();
        return await host.Services.GetRequiredKeyedService<IExamination>(area).ExamineAsync(CancellationToken.None);
    }

    /// <summary>What is not fine, as "check: mark".</summary>
    internal static IEnumerable<string> Troubles(this ImmutableArray<Finding> findings) =>
        findings.Where(finding => finding.Mark is not Mark.Fine).Select(finding => $"{finding.Check}: {finding.Mark}");

    /// <summary>The finding of this check.</summary>
    internal static Finding Of(this ImmutableArray<Finding> findings, string check) => findings.Single(finding => finding.Check == check);
}

/// <summary>A clock that goes as the machine's, but wrong by so much.</summary>
internal sealed class WrongClock(TimeSpan by) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
}
