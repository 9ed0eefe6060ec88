using System.Collections.Immutable;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.Http;

namespace MentorBot.Discord.Diagnosis;

/// <summary>What Discord's answers mean for an operator.</summary>
internal static class DiscordFindings
{
    private const string NewToken = "Take the token from the application's page Bot (Reset Token, which ends the old one) and set Discord:Token to it.";

    // The bits of https://discord.com/developers/docs/resources/application#application-object-application-flags.
    private const long MessageContent = 1 << 18;
    private const long MessageContentLimited = 1 << 19;

    /// <summary>What this part of the bot is called.</summary>
    internal static Area Here { get; } = new("discord");

    /// <summary>What there is to say without a token.</summary>
    internal static ImmutableArray<Finding> Off { get; } =
    [
        Here.Off("connection", "Discord is off: Discord:Token is not set.", "To connect it, set Discord:Token and Discord:ApplicationId from https://discord.com/developers/applications."),
    ];

    /// <summary>What there is to say of these facts, in the order in which to mend.</summary>
    internal static ImmutableArray<Finding> Of(DiscordFacts facts)
    {
        if (facts.Door is not ApiOutcome<DoorAnswer>.Ok { Value: var door })
        {
            return [Trouble("connection", "Discord does not answer", facts.Door, "Let this machine reach discord.com over HTTPS: look at its network, name server, firewall and proxy.")];
        }

        var findings = ImmutableArray.CreateBuilder<Finding>();
        findings.Add(Here.Fine("connection", "Discord answers."));
        if (door.Ahead is { } ahead)
        {
            findings.Add(ClockFinding.Of(Here, "Discord", ahead, facts.Settings.IsHttp));
        }

        findings.Add(Token(facts));
        if (facts.Application is ApiOutcome<ApplicationPayload>.Ok { Value: var application })
        {
            findings.AddRange(Identity(facts, application));
            findings.Add(Content(facts, application));
            findings.AddRange(WayFindings.Of(facts, application));
            findings.AddRange(InstallFindings.Of(facts, application));
        }
        else
        {
            findings.AddRange(WayFindings.OfHello(facts));
        }

        return findings.DrainToImmutable();
    }

    /// <summary>A question that brought no answer, in one sentence.</summary>
    internal static Finding Trouble<T>(string check, string what, ApiOutcome<T> outcome, string mend) => outcome switch
    {
        ApiOutcome<T>.Refused refused => Here.Broken(check, $"{what}: it refuses ({refused.Code} {refused.Message}).", mend),
        ApiOutcome<T>.SlowDown => Here.Look(check, $"{what}: it asks for patience.", "Wait some minutes and ask again."),
        ApiOutcome<T>.Unreachable unreachable => Here.Broken(check, $"{what} ({Inquiry.InWords(unreachable.Reason)}).", mend),
        _ => Here.Broken(check, $"{what}.", mend),
    };

    private static Finding Token(DiscordFacts facts) => (facts.Application, facts.Self) switch
    {
        (ApiOutcome<ApplicationPayload>.Ok, ApiOutcome<SelfPayload>.Ok { Value: { Bot: true } self }) => Here.Fine("token", $"Discord accepts the token; the bot is called {self.Username}."),
        (ApiOutcome<ApplicationPayload>.Ok, ApiOutcome<SelfPayload>.Ok) => Here.Broken("token", "Discord accepts the token, but it is not a bot's.", NewToken),
        (ApiOutcome<ApplicationPayload>.Ok, { } self) => Trouble("token", "Discord accepts the token and does not say who the bot is", self, NewToken),
        (ApiOutcome<ApplicationPayload>.Refused { Code: 401 }, _) => Here.Broken("token", "Discord does not accept the token (401), so nothing else can be asked.", NewToken),
        (var application, _) => Trouble("token", "Discord does not say what it makes of the token", application!, NewToken),
    };

    private static IEnumerable<Finding> Identity(DiscordFacts facts, ApplicationPayload application)
    {
        yield return application.Id == facts.Settings.ApplicationId
            ? Here.Fine("application", $"Discord:ApplicationId is the token's application, {application.Name}.")
            : Here.Broken("application", $"Discord:ApplicationId is another application than the token's, which is {application.Name} ({application.Id}). Commands would be registered for the wrong one.", $"Set Discord:ApplicationId to {application.Id}, or take the token of the application that you mean.");
        if (string.IsNullOrWhiteSpace(facts.Settings.PublicKey))
        {
            yield break;
        }

        yield return string.Equals(application.VerifyKey, facts.Settings.PublicKey.Trim(), StringComparison.OrdinalIgnoreCase)
            ? Here.Fine("public-key", "Discord:PublicKey is the one that Discord signs with.")
            : Here.Broken("public-key", "Discord:PublicKey is not this application's, so everything that Discord signs would be refused.", $"Set Discord:PublicKey to {application.VerifyKey}, as on the application's page General Information.");
    }

    // Without the intent the text of messages comes in direct messages and where the bot is mentioned, which is all that we read:
    // https://discord.com/developers/docs/events/gateway#message-content-intent.
    private static Finding Content(DiscordFacts facts, ApplicationPayload application)
    {
        var isOn = ((application.Flags ?? 0) & (MessageContent | MessageContentLimited)) != 0;
        return (facts.Settings, isOn) switch
        {
            ({ IsHttp: true }, _) => Here.Fine("intents", "No intent is needed: by HTTP only commands, menus, buttons and forms come, and no plain words."),
            ({ FreeText: false }, _) => Here.Fine("intents", "No intent is needed: Discord:FreeText is false, so plain words are not read."),
            (_, true) => Here.Fine("intents", "Message Content is switched on and the bot does not ask for it; it may be switched off (page Bot)."),
            (_, false) => Here.Fine("intents", "Message Content is off and not needed: words come in direct messages and with a mention of the bot. Any other message comes empty, also a reply to the bot whose ping is switched off, and gets no answer."),
        };
    }
}
