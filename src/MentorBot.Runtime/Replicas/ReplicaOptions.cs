using Microsoft.Extensions.Options;

namespace MentorBot.Runtime.Replicas;

/// <summary>How several processes on one database stand in for each other (section <c>Replicas</c> of the settings).</summary>
public sealed class ReplicaOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Replicas";

    /// <summary>After so many seconds without a sign of life what a process held goes to another one; the same for all processes.</summary>
    public int LeaseSeconds { get; set; } = 20;

    /// <summary>The same as the times of a lease.</summary>
    internal LeaseTerm Term => new(TimeSpan.FromSeconds(LeaseSeconds));
}

/// <summary>Checks the settings before anything is held.</summary>
public sealed class ReplicaOptionsCheck : IValidateOptions<ReplicaOptions>
{
    private const int Least = 2;
    private const int Most = 30;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, ReplicaOptions options) => options.LeaseSeconds is >= Least and <= Most
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"Replicas:LeaseSeconds is {options.LeaseSeconds}: give the seconds after which another process takes over, from {Least} to {Most}.");
}
