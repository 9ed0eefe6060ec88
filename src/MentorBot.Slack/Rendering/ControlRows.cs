using System.Collections.Immutable;
using System.Globalization;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Rendering;

/// <summary>Turns the buttons of one message into rows of controls, and a long choice of one kind into a list to pick from (https://docs.slack.dev/reference/block-kit/blocks/actions-block).</summary>
internal sealed class ControlRows
{
    private const int MostInARow = 25;
    private const int LongestPlaceholder = 150;
    private const string DeleteId = "delete";

    // The same as in Discord, where a row ends there: more are easier to find in a list.
    private const int MostSideBySide = 5;

    private int _controls;

    /// <summary>The rows where these buttons stand in the reply; a list stands in the place of the first of its kind.</summary>
    internal IEnumerable<BlockPayload> Of(ImmutableArray<Button> items)
    {
        var kinds = items.Where(button => button.Among is not null).ToLookup(button => button.Among, StringComparer.Ordinal);
        var controls = new List<ControlElement>(items.Length);
        foreach (var button in items)
        {
            var kind = kinds[button.Among];
            if (kind.Count() <= MostSideBySide)
            {
                controls.Add(new ControlElement.Button(Label(button), NextId(), button.Token.ToString()));
            }
            else if (ReferenceEquals(button, kind.First()))
            {
                controls.Add(List(button.Among!, kind));
            }
        }

        return controls.Chunk(MostInARow).Select(row => new BlockPayload.Actions(row));
    }

    /// <summary>The button that stands beside its words.</summary>
    internal ControlElement Beside(Button button) => new ControlElement.Button(Label(button with { Label = button.Brief ?? button.Label }), NextId(), button.Token.ToString())
    {
        AccessibilityLabel = PlainWords.Label(Budget.Label(button.Label)),
    };

    /// <summary>The same blocks with the button that deletes the message as the last control.</summary>
    internal static BlockPayload[] WithDelete(BlockPayload[] blocks, string owner, Wording say)
    {
        var delete = new ControlElement.Button(new PlainText(say.Delete), DeleteId, new DeleteToken(owner).ToString());
        return blocks is [.. var others, BlockPayload.Actions { Elements: { Count: < MostInARow } row }]
            ? [.. others, new BlockPayload.Actions([.. row, delete])]
            : [.. blocks, new BlockPayload.Actions([delete])];
    }

    // A token has at most 100 characters and a reply at most 25 buttons, so a list has room for all of them; two entries of one value would be one.
    private ControlElement.StaticSelect List(string kind, IEnumerable<Button> choices) => new(
        NextId(),
        new PlainText(PlainWords.Label(Budget.Cut(kind, LongestPlaceholder))),
        [.. choices.DistinctBy(button => button.Token).Select(button => new OptionPayload(Label(button), button.Token.ToString()))]);

    private static PlainText Label(Button button) => new(PlainWords.Label(Budget.Label(button.Label)));

    // Two buttons may mean the same, so the place makes the id and the value carries the meaning.
    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"b{++_controls}");
}
