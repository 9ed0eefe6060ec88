using MentorBot.Fakes.Postgres;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>A test that needs PostgreSQL, which it says where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresCluster.WhyNot!;
}
