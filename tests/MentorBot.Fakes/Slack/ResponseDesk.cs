using System.Text.Json;
using MentorBot.Fakes.Slack.Rules;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>Answers by response URL: https://docs.slack.dev/interactivity/handling-user-interaction. Errors are plain text here.</summary>
internal sealed class ResponseDesk(SlackWorld world)
{
    private static readonly FakeReply Ok = new(200, "ok", "text/html");

    // Nothing documents what is said of a message that was deleted in the meantime; the Web API's word for it. A bot cannot know of it, so it is no fault.
    private static readonly FakeReply Gone = new(404, "message_not_found", "text/html");

    public FakeReply Answer(RecordedRequest request)
    {
        if (!world.ResponseUrls.TryGetValue(request.Path, out var url))
            return Violate("response-url", 404, "no_service", "a response_url that was never given out");
        if (request.Method != "POST" || request.MediaType != "application/json" || !request.HasBody)
            return Violate("response-url", 400, "invalid_payload", $"{request.Method} with {request.MediaType}: a response_url takes POSTed JSON");
        if (request.At - url.Since > world.Options.ResponseUrlLife)
            return Violate("response-url-late", 404, "expired_url", "the response_url has expired");
        return url.Use() > world.Options.ResponseUrlUses
            ? Violate("response-url-used", 404, "used_url", $"the response_url was used more than {world.Options.ResponseUrlUses} times")
            : Take(url.Act, request.Body);
    }

    private FakeReply Take(SlackAct act, JsonElement body)
    {
        if (body.True("delete_original"))
            return Delete(act);
        if (world.Refusal(MessageRules.Check(body)) is { } error)
            return new FakeReply(error == "no_text" ? 400 : 500, error, "text/html");
        if (!world.ShowsItsFiles(body, privately: act.Channel?.StartsWith('D') != true && body.Text("response_type") != "in_channel"))
            return FakeReply.Json(404, new System.Text.Json.Nodes.JsonObject { ["ok"] = false, ["error"] = BlockRules.Invalid });
        return body.True("replace_original") && act.Source is { } source ? Replace(source, act, body) : Show(act, body);
    }

    private static FakeReply Replace(SlackMessage source, SlackAct act, JsonElement body)
    {
        if (source.IsDeleted)
            return Gone;
        source.Change(body);
        act.Answers.Add(source);
        return Ok;
    }

    private FakeReply Show(SlackAct act, JsonElement body)
    {
        if (body.Has("response_type") && body.Text("response_type") is not ("ephemeral" or "in_channel"))
            world.Violations.Add("response-type", $"response_type '{body.Text("response_type")}'");
        world.Show("response_url", act.Channel ?? "", body, body.Text("response_type") == "in_channel" ? null : act.User?.Id, act);
        return Ok;
    }

    private FakeReply Delete(SlackAct act)
    {
        if (act.Source is not { } source)
            return Violate("response-url", 404, "message_not_found", "nothing to delete: no message was acted upon");
        if (source.IsDeleted)
            return Gone;
        source.IsDeleted = true;
        act.Answers.Add(source);
        return Ok;
    }

    private FakeReply Violate(string rule, int status, string error, string detail)
    {
        world.Violations.Add(rule, detail);
        return new FakeReply(status, error, "text/html");
    }
}
