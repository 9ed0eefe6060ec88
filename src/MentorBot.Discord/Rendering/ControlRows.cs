using System.Globalization;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Turns;

namespace MentorBot.Discord.Rendering;

/// <summary>Turns the buttons of a reply into rows of five, and a long choice of one kind into a list to pick from (https://discord.com/developers/docs/components/reference#action-row).</summary>
/// <remarks>They gather below all text, in the reply's order: a message has too few components to set each row where it stands in the reply.</remarks>
internal static class ControlRows
{
    /// <summary>The most characters on a button.</summary>
    internal const int LongestLabel = 80;

    // What does not fit into one row is easier to find in a list.
    private const int ButtonsPerRow = 5;
    private const int Secondary = 2;

    /// <summary>Words with their button at the right (https://discord.com/developers/docs/components/reference#section).</summary>
    internal static ComponentPayload Section(string words, Button button) => new(
        ComponentType.Section,
        Components: [new ComponentPayload(ComponentType.TextDisplay, Content: words)],
        Accessory: Single(Label(button with { Label = button.Brief ?? button.Label }), button.Token.ToString()));

    /// <summary>The rows of a reply.</summary>
    internal static List<ComponentPayload> Of(Reply reply)
    {
        var beside = reply.Blocks.OfType<Block.Choice>().Select(choice => choice.Button.Token);
        var buttons = reply.Blocks.OfType<Block.Buttons>().SelectMany(row => row.Items).DistinctBy(button => button.Token).ExceptBy(beside, button => button.Token).Take(Budget.Buttons).ToList();
        var lists = buttons.Where(button => button.Among is not null).GroupBy(button => button.Among!, StringComparer.Ordinal).Where(kind => kind.Count() > ButtonsPerRow).ToList();
        var (rows, singles) = (new List<ComponentPayload>(), new List<ComponentPayload>());
        foreach (var button in buttons)
        {
            var place = lists.FindIndex(kind => kind.Key == button.Among);
            if (place < 0)
            {
                singles.Add(Single(Label(button), button.Token.ToString()));
            }
            else if (button == lists[place].First())
            {
                TakeRows(singles, rows);
                rows.Add(Row(List(lists[place], place + 1)));
            }
        }

        TakeRows(singles, rows);
        return rows;
    }

    /// <summary>The same components with the button that deletes the message as the last.</summary>
    internal static ComponentPayload[] WithDelete(ComponentPayload[] components, string owner, Wording say)
    {
        var delete = Single(say.Delete, new DeleteToken(owner).ToString());
        return components is [.. var others, { Type: ComponentType.ActionRow, Components: { Length: < ButtonsPerRow } row }] && row[0].Type is ComponentType.Button
            ? [.. others, Row([.. row, delete])]
            : [.. components, Row(delete)];
    }

    private static void TakeRows(List<ComponentPayload> singles, List<ComponentPayload> rows)
    {
        rows.AddRange(singles.Chunk(ButtonsPerRow).Select(row => Row(row)));
        singles.Clear();
    }

    private static ComponentPayload Row(params ComponentPayload[] controls) => new(ComponentType.ActionRow, Components: controls);

    private static ComponentPayload Single(string label, string customId) => new(ComponentType.Button, Style: Secondary, Label: label, CustomId: customId);

    // Each choice carries its own meaning; the list's id only has to be another than the next one's.
    private static ComponentPayload List(IGrouping<string, Button> kind, int number) => new(
        ComponentType.StringSelect,
        CustomId: string.Create(CultureInfo.InvariantCulture, $"m1.pick.{number}"),
        Placeholder: kind.Key,
        Options: [.. kind.Select(button => new SelectOptionPayload(Label(button), button.Token.ToString()))]);

    private static string Label(Button button)
    {
        var label = button.Label.Length <= LongestLabel ? button.Label : Budget.Label(button.Label);
        return string.IsNullOrWhiteSpace(label) ? "…" : label;
    }
}
