namespace MentorBot.Adapters.Tests.Discord.OpenApi;

/// <summary>The same for a table.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenApiTheoryAttribute : TheoryAttribute
{
    public OpenApiTheoryAttribute() => Skip = new OpenApiFactAttribute().Skip;
}
