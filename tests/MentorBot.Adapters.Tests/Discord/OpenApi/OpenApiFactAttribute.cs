namespace MentorBot.Adapters.Tests.Discord.OpenApi;

/// <summary>A test that needs Discord's own description of its API, which is not part of this repository (https://github.com/discord/discord-api-spec).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenApiFactAttribute : FactAttribute
{
    public OpenApiFactAttribute() =>
        Skip = DiscordDescription.File is null ? $"Discord's OpenAPI description is not there: put specs/openapi.json of discord/discord-api-spec beside the repository, as {DiscordDescription.Place}" : null;
}
