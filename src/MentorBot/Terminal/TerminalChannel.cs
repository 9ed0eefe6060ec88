using System.Collections.Immutable;
using MentorBot.Core.Replies;
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

    /// <inheritdoc />
    public Task AcknowledgeAsync(CancellationToken cancel)
    {
        console.MarkupLine("[grey]One moment …[/]");
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task SayAsync(Reply reply, CancellationToken cancel)
    {
        // A reply without anything to press, such as thanks for a vote, leaves the choices above it good.
        if (_fresh && reply.Blocks.OfType<Block.Buttons>().Any())
        {
            Choices = [];
            _fresh = false;
        }

        console.WriteLine();
        console.Write(TerminalRenderer.Render(reply, Choices.Length + 1));
        Choices = [.. Choices, .. reply.Blocks.OfType<Block.Buttons>().SelectMany(buttons => buttons.Items)];
        return Task.CompletedTask;
    }
}
