using System.Text.Json;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord.Rules;

/// <summary>What Discord accepts as a message: https://docs.discord.com/developers/resources/message.</summary>
internal static class MessageRules
{
    public const long Ephemeral = 1 << 6;
    public const long ComponentsV2 = 1 << 15;

    /// <summary>Checks a body on its way to becoming a message, or an edit of one that already has these flags.</summary>
    public static IEnumerable<Finding> Check(JsonElement body, long flags, bool isEdit, bool hasFiles)
    {
        var isV2 = ((flags | (body.Number("flags") ?? 0)) & ComponentsV2) != 0;
        return Plain(body)
            .Concat(isV2 ? V2(body) : ComponentRules.Legacy(body))
            .Concat(Empty(body, isEdit, hasFiles))
            .Concat(Attachments(body))
            .Concat(Mentions(body));
    }

    private static IEnumerable<Finding> Plain(JsonElement body) =>
        Finding.Longer("content-length", "content", body.Text("content"), 2000)
            .Concat(Finding.When(body.Has("content") && body.Text("content") is null, "content-type", "content is not a string"))
            .Concat(EmbedRules.Check(body));

    private static IEnumerable<Finding> V2(JsonElement body)
    {
        foreach (var field in (string[])["content", "embeds", "poll", "sticker_ids"])
        {
            var isEmpty = body.At(field) is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 0 || body.Text(field) == "";
            if (body.Has(field) && !isEmpty)
                yield return new("components-v2", $"{field} may not accompany the IS_COMPONENTS_V2 flag");
        }

        foreach (var finding in ComponentRules.V2(body))
            yield return finding;
    }

    private static IEnumerable<Finding> Empty(JsonElement body, bool isEdit, bool hasFiles)
    {
        var says = body.Text("content") is { Length: > 0 }
            || ((string[])["embeds", "components", "attachments", "sticker_ids"]).Any(field => body.Items(field).Any())
            || body.Has("poll") || hasFiles;
        return Finding.When(!says && !isEdit, "empty-message", "nothing to show (50006)");
    }

    /// <summary>Checks that the files, what is said about them and what shows them belong together: https://docs.discord.com/developers/reference#uploading-files.</summary>
    public static IEnumerable<Finding> Files(JsonElement body, IReadOnlyDictionary<string, byte[]> files)
    {
        const string rule = "files";
        var isV2 = ((body.Number("flags") ?? 0) & ComponentsV2) != 0;
        var named = body.Items("attachments").Select(one => one.Text("filename") ?? "").ToArray();
        var shown = ComponentRules.All(body.Items("components")).SelectMany(one => one.Items("items").Select(item => item.At("media")).Append(one.At("file"))).Select(one => one.Text("url") ?? "").Where(url => url.StartsWith("attachment://", StringComparison.Ordinal)).Select(url => url["attachment://".Length..]).ToArray();
        return named.Except(files.Keys).Select(name => new Finding(rule, $"an attachment '{name}' without its file"))
            .Concat(shown.Except(files.Keys).Select(name => new Finding(rule, $"'{name}' is shown but was not sent")))
            .Concat(isV2 ? files.Keys.Except(shown).Select(name => new Finding(rule, $"'{name}' was sent but no component shows it")) : [])
            .Concat(files.Keys.Except(named).Select(name => new Finding(rule, $"'{name}' was sent without a description", Refused: false)));
    }

    private static IEnumerable<Finding> Attachments(JsonElement body) =>
        Finding.More("attachments", "attachments", body.Items("attachments").Count(), 10)
            .Concat(body.Items("attachments").SelectMany(one => Finding.Longer("attachments", "description", one.Text("description"), 1024)));

    // The default parses users, roles and everyone: https://docs.discord.com/developers/resources/message#allowed-mentions-object
    private static IEnumerable<Finding> Mentions(JsonElement body)
    {
        if (!CarriesText(body))
            yield break;
        var allowed = body.At("allowed_mentions");
        if (allowed.ValueKind != JsonValueKind.Object || allowed.At("parse").ValueKind != JsonValueKind.Array)
            yield return new("allowed-mentions", "text without allowed_mentions {parse: []}", Refused: false);
        else if (allowed.Items("parse").Any())
            yield return new("allowed-mentions", "allowed_mentions.parse is not empty", Refused: false);
        if (allowed.Items("roles").Any())
            yield return new("allowed-mentions", "allowed_mentions names roles", Refused: false);
    }

    private static bool CarriesText(JsonElement body) =>
        body.Text("content") is { Length: > 0 }
        || body.Items("embeds").Any()
        || body.Items("components").SelectMany(Json.Objects).Any(one => one.Number("type") == ComponentRules.TextDisplay);
}

/// <summary>The limits of embeds: https://docs.discord.com/developers/resources/message#embed-object-embed-limits.</summary>
internal static class EmbedRules
{
    private const string Rule = "embed-limit";

    public static IEnumerable<Finding> Check(JsonElement body)
    {
        var embeds = body.Items("embeds").ToArray();
        return Finding.More(Rule, "embeds", embeds.Length, 10)
            .Concat(embeds.SelectMany(One))
            .Concat(Finding.More(Rule, "characters in all embeds", embeds.Sum(Length), 6000));
    }

    private static IEnumerable<Finding> One(JsonElement embed) =>
        Finding.Longer(Rule, "title", embed.Text("title"), 256)
            .Concat(Finding.Longer(Rule, "description", embed.Text("description"), 4096))
            .Concat(Finding.Longer(Rule, "footer", embed.At("footer").Text("text"), 2048))
            .Concat(Finding.Longer(Rule, "author", embed.At("author").Text("name"), 256))
            .Concat(Finding.More(Rule, "fields", embed.Items("fields").Count(), 25))
            .Concat(embed.Items("fields").SelectMany(Field));

    private static IEnumerable<Finding> Field(JsonElement field) =>
        Finding.Outside(Rule, "field name", field.Text("name"), 1, 256)
            .Concat(Finding.Outside(Rule, "field value", field.Text("value"), 1, 1024));

    private static int Length(JsonElement embed) =>
        Size(embed.Text("title")) + Size(embed.Text("description")) + Size(embed.At("footer").Text("text")) + Size(embed.At("author").Text("name"))
        + embed.Items("fields").Sum(field => Size(field.Text("name")) + Size(field.Text("value")));

    private static int Size(string? text) => text?.Length ?? 0;
}
