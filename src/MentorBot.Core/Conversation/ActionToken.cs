using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Conversation;

/// <summary>The meaning of a button, written into the button itself: versioned, parsed, at most 100 characters, so it outlives restarts.</summary>
public abstract record ActionToken
{
    /// <summary>The longest token, in characters: Discord's limit for a custom id (https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id).</summary>
    public const int MaxLength = 100;

    /// <summary>The highest part a button can name.</summary>
    public const int MaxPart = 999;

    private const string Version = "m1";
    private const string AllStages = "all";

    private static readonly (string Name, Stage Stage)[] Stages =
        [.. Enum.GetValues<Stage>().Select(stage => (stage.ToString().ToLowerInvariant(), stage))];

    private ActionToken()
    {
    }

    /// <summary>Reads a token that this version or an earlier one of the same format wrote; anything else is answered with false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ActionToken? token)
    {
        token = text is { Length: <= MaxLength } ? Read(text.Split('.')) : null;
        return token is not null;
    }

    /// <inheritdoc />
    public sealed override string ToString() => this switch
    {
        Show show => $"{Version}.show.{show.Address}.{show.Part}",
        ListRoles roles => $"{Version}.roles.{roles.Stage?.ToString().ToLowerInvariant() ?? AllStages}.{roles.Part}",
        Help => $"{Version}.help",
        _ => throw new System.Diagnostics.UnreachableException($"{GetType().Name} has no text form."),
    };

    private static ActionToken? Read(string[] words) => words switch
    {
        [Version, "show", var address, var part] when Address.TryParse(address, out var found)
            && TryReadPart(part, out var number) => new Show(found, number),
        [Version, "roles", AllStages, var part] when TryReadPart(part, out var number) => new ListRoles(Stage: null, number),
        [Version, "roles", var name, var part] when Stages.FirstOrDefault(stage => stage.Name == name) is { Name: not null } stage
            && TryReadPart(part, out var number) => new ListRoles(stage.Stage, number),
        [Version, "help"] => new Help(),
        _ => null,
    };

    private static bool TryReadPart(string text, out int part) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out part) && part is >= 1 and <= MaxPart;

    /// <summary>Show a page or one section of it; part 1 is its beginning, the next parts follow *More*.</summary>
    public sealed record Show(Address Address, int Part = 1) : ActionToken;

    /// <summary>Show the roles of one stage, or of all; a long list in parts.</summary>
    public sealed record ListRoles(Stage? Stage = null, int Part = 1) : ActionToken;

    /// <summary>Show what the bot can do.</summary>
    public sealed record Help : ActionToken;
}
