using System.Collections.Concurrent;
using System.Text.Json;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>The methods whose names begin with assistant.threads: https://docs.slack.dev/reference/methods/assistant.threads.setStatus.</summary>
internal sealed class AssistantDesk(SlackWorld world)
{
    private const string Prompting = "assistant.threads.setSuggestedPrompts";
    private const string Invalid = "invalid_arguments";
    private readonly ConcurrentDictionary<(string Channel, string Thread), bool> _threads = new();

    /// <summary>Every call that was taken: the last word of its method, and its body.</summary>
    public Journal<(string Method, JsonElement Body)> Calls { get; } = new("changes of the assistant's pane");

    /// <summary>From now on there is such a thread.</summary>
    public void Open(string channel, string thread) => _threads[(channel, thread)] = true;

    public FakeReply Take(string method, JsonElement body)
    {
        if (world.Refusal(Check(method, body)) is { } error)
            return SlackWorld.Error(error);
        if (method == Prompting && world.Options.IsAgent)
            return Offer(body);
        // A bot cannot know whether a thread of the direct messages is the pane's, so it may try.
        if (body.Text("thread_ts") is not { } thread || !_threads.ContainsKey((body.Text("channel_id")!, thread)))
            return SlackWorld.Error("invalid_thread_ts");
        Calls.Add((method[(method.LastIndexOf('.') + 1)..], body));
        return WebApi.Ok();
    }

    // With a thread, an agent's prompts come to nothing, and Slack says ok all the same.
    private FakeReply Offer(JsonElement body)
    {
        if (body.Text("thread_ts") is null)
            Calls.Add(("setSuggestedPrompts", body));
        return WebApi.Ok();
    }

    private static IEnumerable<Finding> Check(string method, JsonElement body) =>
        Finding.Outside(Invalid, "channel_id", body.Text("channel_id"), 1, 20)
            .Concat(method == Prompting && !body.Has("thread_ts") ? [] : Finding.Outside(Invalid, "thread_ts", body.Text("thread_ts"), 1, 30))
            .Concat(method switch
            {
                Prompting => Prompts([.. body.Items("prompts")]),
                "assistant.threads.setTitle" => Finding.Outside(Invalid, "title", body.Text("title"), 1, 200),
                _ => Finding.When(!body.Has("status"), Invalid, "status is missing"),
            });

    private static IEnumerable<Finding> Prompts(IReadOnlyCollection<JsonElement> prompts) =>
        Finding.When(prompts.Count is 0 or > 4, Invalid, $"{prompts.Count} prompts")
            .Concat(prompts.SelectMany(one => Finding.Outside(Invalid, "title of a prompt", one.Text("title"), 1, 150).Concat(Finding.Outside(Invalid, "message of a prompt", one.Text("message"), 1, 1000))));
}
