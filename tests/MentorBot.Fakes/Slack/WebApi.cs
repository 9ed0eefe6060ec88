using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>The Web API: https://docs.slack.dev/apis/web-api. Errors come with status 200 and ok false.</summary>
internal sealed class WebApi(SlackWorld world, FileDesk files, ViewDesk views, AssistantDesk assistant, Func<RecordedRequest, FakeReply> open)
{
    private readonly MessageDesk _messages = new(world);

    public FakeReply Answer(string method, RecordedRequest request)
    {
        if (request.Method != "POST")
            return world.Violate("method", "invalid_arguments", $"{request.Method} {method}: everything here is POST");
        if (request.MediaType is not ("" or "application/json" or "application/x-www-form-urlencoded" or "multipart/form-data"))
            return world.Violate("body", "invalid_post_type", $"{method} with content type '{request.MediaType}'");
        if (request.Unreadable is not null)
            return world.Violate("body", "invalid_json", request.Unreadable);
        if (Refused(method, request) is { } refusal)
            return refusal;
        var reply = method == "apps.connections.open" ? open(request) : Call(method, request);
        reply = LacksCharset(request) ? Warned(reply) : reply;
        return reply.With([new("x-oauth-scopes", string.Join(',', Provided(method)))]);
    }

    private FakeReply Call(string method, RecordedRequest request) => method switch
    {
        "auth.test" => Ok(("url", "https://fake.slack.com/"), ("team", "Learners"), ("user", "mentorbot"), ("team_id", world.Options.TeamId), ("user_id", world.Options.BotUserId), ("bot_id", world.Options.BotId), ("is_enterprise_install", false)),
        "chat.postMessage" => _messages.Post(request.Body),
        "chat.postEphemeral" => _messages.PostEphemeral(request.Body),
        "chat.update" => _messages.Update(request.Body),
        "chat.delete" => _messages.Delete(request.Body),
        "users.info" => User(request),
        "conversations.open" => Ok(("channel", new JsonObject { ["id"] = new SlackUser(request.Body.Text("users") ?? "U", "").Direct })),
        "files.getUploadURLExternal" => files.Begin(request.Body),
        "files.completeUploadExternal" => files.Complete(request.Body),
        "views.publish" => views.Publish(request.Body),
        "views.open" => views.Open(request.Body),
        "assistant.threads.setStatus" or "assistant.threads.setSuggestedPrompts" or "assistant.threads.setTitle" => assistant.Take(method, request.Body),
        _ => world.Violate("unknown-method", "unknown_method", $"{method} is not a method that the fake knows"),
    };

    private FakeReply? Refused(string method, RecordedRequest request)
    {
        var header = request.Header("Authorization");
        if (!header.StartsWith("Bearer ", StringComparison.Ordinal))
            return world.Violate("authorization", "not_authed", $"{method} without a Bearer token");
        var token = header["Bearer ".Length..];
        var wanted = method == "apps.connections.open" ? world.Options.AppToken : world.Options.BotToken;
        if (token == wanted)
            return Scope(method) is { } scope && !Provided(method).Contains(scope) ? MissingScope(scope, Provided(method)) : null;
        return token == world.Options.AppToken || token == world.Options.BotToken
            ? world.Violate("authorization", "not_allowed_token_type", $"{method} with the other token")
            : world.Violate("authorization", "invalid_auth", $"{method} with a wrong token");
    }

    private IReadOnlyList<string> Provided(string method) => method == "apps.connections.open" ? world.Options.AppScopes : world.Options.Scopes;

    // Each method's page names the scope that it wants: https://docs.slack.dev/reference/methods.
    private static string? Scope(string method) => method.Split('.')[0] switch
    {
        "apps" => "connections:write",
        "chat" => "chat:write",
        "files" => "files:write",
        "assistant" => "assistant:write",
        "users" => "users:read",
        _ => null,
    };

    private static FakeReply MissingScope(string needed, IReadOnlyList<string> provided) =>
        FakeReply.Json(200, new JsonObject { ["ok"] = false, ["error"] = "missing_scope", ["needed"] = needed, ["provided"] = string.Join(',', provided) });

    // Of somebody who has done nothing yet nothing is known but the language of most.
    private FakeReply User(RecordedRequest request)
    {
        if (request.MediaType == "application/json")
            return world.Violate("body", "invalid_arguments", "users.info takes its arguments as a form");
        if (request.Body.Text("user") is not { Length: > 0 } id)
            return world.Violate("arguments", "user_not_found", "users.info without a user");
        var who = world.Users.TryGetValue(id, out var known) ? known : new SlackUser(id, "someone");
        var user = new JsonObject
        {
            ["id"] = id,
            ["team_id"] = world.Options.TeamId,
            ["name"] = who.Name,
            ["deleted"] = false,
            ["real_name"] = "Someone",
            ["tz"] = "Europe/London",
            ["is_bot"] = false,
            ["profile"] = new JsonObject { ["display_name"] = who.Name },
        };
        if (request.Body.Text("include_locale") == "true")
            user["locale"] = who.Locale;
        return Ok(("user", user));
    }

    private static bool LacksCharset(RecordedRequest request) =>
        request.MediaType == "application/json" && !request.Header("Content-Type").Contains("charset=", StringComparison.OrdinalIgnoreCase);

    private FakeReply Warned(FakeReply reply)
    {
        world.Violations.Add("missing-charset", "JSON without charset in its content type");
        var body = JsonNode.Parse(reply.Body)!.AsObject();
        body["warning"] = "missing_charset";
        body["response_metadata"] = new JsonObject { ["warnings"] = new JsonArray("missing_charset") };
        return reply with { Body = body.ToJsonString() };
    }

    internal static FakeReply Ok(params (string Name, JsonNode? Value)[] fields)
    {
        var body = new JsonObject { ["ok"] = true };
        foreach (var (name, value) in fields)
            body[name] = value;
        return FakeReply.Json(200, body);
    }
}
