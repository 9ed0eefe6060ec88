using System.Diagnostics.CodeAnalysis;
using MentorBot.Core.Commands;
using MentorBot.Core.Replies;
using MentorBot.Discord.Wire;

namespace MentorBot.Discord.Interactions;

/// <summary>The form that asks for what a command was used without, and the same command once it is filled in (https://discord.com/developers/docs/components/reference#label).</summary>
internal static class CommandForm
{
    // Title and label of a form: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal.
    private const int LongestTitle = 45;
    private const int LongestPlaceholder = 100;
    private const int LongestAnswer = 500;
    private const int Paragraph = 2;

    // The custom id carries the command and whether it was used privately, so that a form outlives a restart.
    private const string Version = "f1";
    private const string Openly = "openly";
    private const string Privately = "privately";

    /// <summary>The form to open, or null when nothing is missing.</summary>
    internal static ModalResponse? For(InteractionPayload payload)
    {
        if (payload is not { Type: InteractionType.ApplicationCommand, Data: { Name: { } name, Type: null or CommandType.ChatInput } data } || !TryFind(name, out var spec, out var asked))
        {
            return null;
        }

        var words = InteractionReader.Words(data);
        return words[asked.Name] is null ? Write(spec, asked, words[InteractionReader.PrivateOption] == bool.TrueString ? Privately : Openly) : null;
    }

    /// <summary>A form of ours that was filled in, as the command with its words; null for anything else.</summary>
    internal static InteractionPayload? Submitted(InteractionPayload payload) =>
        payload is { Type: InteractionType.ModalSubmit, Data: { CustomId: { } form } data } && form.Split('.') is [Version, var name, (Openly or Privately) and var manner] && TryFind(name, out _, out _)
            ? payload with
            {
                Type = InteractionType.ApplicationCommand,
                Data = new InteractionDataPayload(
                    name,
                    CommandType.ChatInput,
                    CustomId: null,
                    [.. Fields(data.Components).Select(field => new CommandOptionValuePayload(field.CustomId, field.Value)), new(InteractionReader.PrivateOption, (manner is Privately).ToString())]),
            }
            : null;

    private static ModalResponse Write(CommandSpec spec, CommandOption asked, string manner)
    {
        var input = new ComponentPayload(
            ComponentType.TextInput,
            Style: Paragraph,
            CustomId: asked.Name,
            Placeholder: Budget.Cut(spec.Example[(spec.Name.Length + 1)..], LongestPlaceholder),
            MinLength: 1,
            MaxLength: LongestAnswer);
        return new ModalResponse(CallbackType.Modal, new ModalPayload(
            $"{Version}.{spec.Name}.{manner}",
            Budget.Cut(spec.Description, LongestTitle),
            [new ComponentPayload(ComponentType.Label, Label: Budget.Cut(asked.Description, LongestTitle), Component: input)]));
    }

    private static bool TryFind(string name, [NotNullWhen(true)] out CommandSpec? spec, [NotNullWhen(true)] out CommandOption? asked)
    {
        spec = CommandCatalog.Find(name);
        asked = spec?.Options.FirstOrDefault(option => option.HasForm);
        return spec is not null && asked is not null;
    }

    private static IEnumerable<SubmittedPayload> Fields(IEnumerable<SubmittedPayload?>? components) => (components ?? [])
        .OfType<SubmittedPayload>()
        .SelectMany(one => Fields(one.Components).Concat(Fields([one.Component])).Prepend(one))
        .Where(one => one.CustomId is not null);
}
