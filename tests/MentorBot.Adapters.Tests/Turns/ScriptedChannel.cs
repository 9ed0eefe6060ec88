using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Turns;

/// <summary>A channel that writes down what it is told.</summary>
internal sealed class ScriptedChannel : IReplyChannel
{
    public string? Place { get; init; }

    internal bool TakesFiles { get; init; }

    internal List<string> Heard { get; } = [];

    internal List<Reply> Said { get; } = [];

    bool IReplyChannel.TakesFiles(Reply reply) => TakesFiles;

    public Task AcknowledgeAsync(CancellationToken cancel)
    {
        Heard.Add("acknowledged");
        return Task.CompletedTask;
    }

    public Task SayAsync(Reply reply, CancellationToken cancel)
    {
        Heard.Add("said");
        Said.Add(reply);
        return Task.CompletedTask;
    }

    public Task DismissAsync(Reply reply, CancellationToken cancel)
    {
        Heard.Add("dismissed");
        return Task.CompletedTask;
    }
}
