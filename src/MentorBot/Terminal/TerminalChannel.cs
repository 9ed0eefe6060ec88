using System.Collections.Immutable;
using MentorBot.Core.Replies;
using MentorBot.PlainText;
using MentorBot.Runtime.Turns;
using Spectre.Console;

namespace MentorBot.Terminal;

/// <summary>Prints replies and remembers what the numbers under the last one mean.</summary>
internal sealed class TerminalChannel(IAnsiConsole console) : IReplyChannel
{
    private bool _fresh = true;

    /// <summary>The buttons a number can press now, first is 1.</summary>
    internal ImmutableArray<Button> Choices { get; private set; } = [];

    /// <summary>Forgets the choices of the replies before, so that numbers start again at 1.</summary>
    internal void BeginTurn() => _fresh = true;

    /// <summary>A file of text can be read here, or sent on by a pipe; a picture cannot.</summary>
    public bool TakesFiles(Reply reply) => !reply.Blocks.OfType<Block.Picture>().Any();

    /// <inheritdoc />
    public Task AcknowledgeAsync(CancellationToken cancel)
    {
        console.MarkupLine("[grey]One moment …[/]");
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async Task SayAsync(Reply reply, CancellationToken cancel)
    {
        // A reply without anything to press, such as thanks for a vote, leaves the choices above it good.
        if (_fresh && reply.Buttons.Any())
        {
            Choices = [];
            _fresh = false;
        }

        console.WriteLine();
        foreach (var attachment in reply.Blocks.OfType<Block.Attachment>())
        {
            // As it is, without margin or wrapping, so that it can be copied.
            await console.Profile.Out.Writer.WriteLineAsync(TextRenderer.Tame(attachment.Text).AsMemory(), cancel);
        }

        console.Write(TerminalRenderer.Render(reply, Choices.Length + 1));
        Choices = [.. Choices, .. reply.Buttons];
    }
}
