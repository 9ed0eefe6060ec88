using System.Diagnostics.CodeAnalysis;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Discord.Wire;

namespace MentorBot.Discord.Interactions;

/// <summary>The form that asks for what a command was used without, or what a button wants to know, and what it says once it is filled in (https://discord.com/developers/docs/components/reference#label).</summary>
internal static class CommandForm
{
    // Title and label of a form: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal.
    private const int LongestTitle = 45;
    private const int LongestPlaceholder = 100;
    private const int Paragraph = 2;

    // The custom id carries the command and whether it was used privately, so that a form outlives a restart.
    private const string Version = "f1";
    private const string Openly = "openly";
    private const string Privately = "privately";

    // That of a button has its own id in place of a command.
    private const string PressedVersion = "f2.";
    private const string Field = "words";

    /// <summary>The form to open, or null when nothing is missing.</summary>
    internal static ModalResponse? For(InteractionPayload payload)
    {
        if (payload is { Type: InteractionType.MessageComponent, Data.CustomId: { } pressed })
        {
            return ActionToken.TryParse(pressed, out var token) && Form.For(token, Wording.In(LocaleTag.Read(payload.Locale))) is { } form ? Write(PressedVersion + form.Id, form, Field) : null;
        }

        if (payload is not { Type: InteractionType.ApplicationCommand, Data: { Name: { } name, Type: null or CommandType.ChatInput } data } || !TryFind(name, out var spec, out var asked))
        {
            return null;
        }

        var words = InteractionReader.Words(data);
        return words[asked.Name] is null ? Write(spec, asked, words[InteractionReader.PrivateOption] == bool.TrueString ? Privately : Openly, Wording.In(LocaleTag.Read(payload.Locale))) : null;
    }

    /// <summary>A form of ours that was filled in, as the command with its words; null for anything else.</summary>
    internal static InteractionPayload? Submitted(InteractionPayload payload) =>
        payload is { Type: InteractionType.ModalSubmit, Data: { CustomId: { } form } data } && form.Split('.') is [Version, var name, (Openly or Privately) and var manner] && TryFind(name, out _, out _)
            ? payload with
            {
                Type = InteractionType.ApplicationCommand,
                Data = new InteractionDataPayload
                {
                    Name = name,
                    Type = CommandType.ChatInput,
                    Options = [.. Fields(data.Components).Select(field => Option(field.CustomId, field.Value)), Option(InteractionReader.PrivateOption, (manner is Privately).ToString())],
                },
            }
            : null;

    /// <summary>What somebody said by the form of a button; null for any other.</summary>
    internal static Incoming? Said(InteractionDataPayload data, Occasion on) => data.CustomId is { } form && form.StartsWith(PressedVersion, StringComparison.Ordinal)
        ? Form.Read(form[PressedVersion.Length..], Fields(data.Components).FirstOrDefault(field => field.CustomId == Field)?.Value ?? "", on)
        : null;

    private static ModalResponse Write(CommandSpec spec, CommandOption asked, string manner, Wording say) =>
        Write($"{Version}.{spec.Name}.{manner}", new Form(spec.Name, say.Of(spec).Description, say.Of(spec, asked).Description, spec.Example[(spec.Name.Length + 1)..]), asked.Name);

    private static ModalResponse Write(string id, Form form, string field)
    {
        var input = new ComponentPayload(
            ComponentType.TextInput,
            Style: Paragraph,
            CustomId: field,
            Placeholder: Budget.Cut(form.Example, LongestPlaceholder),
            MinLength: 1,
            MaxLength: form.Longest);
        return new ModalResponse(CallbackType.Modal, new ModalPayload(
            id,
            Budget.Cut(form.Title, LongestTitle),
            [new ComponentPayload(ComponentType.Label, Label: Budget.Cut(form.Label, LongestTitle), Component: input)]));
    }

    private static CommandOptionValuePayload Option(string? name, string? value) => new() { Name = name, Value = value };

    private static bool TryFind(string name, [NotNullWhen(true)] out CommandSpec? spec, [NotNullWhen(true)] out CommandOption? asked)
    {
        spec = CommandCatalog.Find(name);
        asked = spec?.Asked;
        return spec is not null && asked is not null;
    }

    private static IEnumerable<SubmittedPayload> Fields(IEnumerable<SubmittedPayload?>? components) => (components ?? [])
        .OfType<SubmittedPayload>()
        .SelectMany(one => Fields(one.Components).Concat(Fields([one.Component])).Prepend(one))
        .Where(one => one.CustomId is not null);
}
