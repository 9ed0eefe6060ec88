namespace MentorBot.Discord.Wire;

/// <summary>The application that the token belongs to (https://discord.com/developers/docs/resources/application#application-object).</summary>
internal sealed record ApplicationPayload(string? Id, string? Name, string? VerifyKey, long? Flags)
{
    /// <summary>Where Discord posts interactions; then none goes over the gateway.</summary>
    public string? InteractionsEndpointUrl { get; init; }

    /// <summary>Whether adding the bot needs a whole OAuth2 exchange, which an invite link alone does not do.</summary>
    public bool? BotRequireCodeGrant { get; init; }

    /// <summary>In about how many servers it is.</summary>
    public int? ApproximateGuildCount { get; init; }

    /// <summary>How it can be added, by the kind of installation: 0 to a server, 1 to a person's own account.</summary>
    public Dictionary<string, InstallPayload?>? IntegrationTypesConfig { get; init; }
}

/// <summary>What one kind of installation asks for by default (https://discord.com/developers/docs/resources/application#application-object-application-integration-type-configuration-object).</summary>
internal sealed record InstallPayload(InstallParamsPayload? Oauth2InstallParams);

internal sealed record InstallParamsPayload(string[]? Scopes);

/// <summary>The bot's own user (https://discord.com/developers/docs/resources/user#user-object).</summary>
internal sealed record SelfPayload(string? Id, string? Username, bool? Bot);

/// <summary>Where the gateway is, for anybody (https://discord.com/developers/docs/events/gateway#get-gateway).</summary>
internal sealed record GatewayUrlPayload(string? Url);
