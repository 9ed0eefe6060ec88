using System.Text.Json;
using System.Text.RegularExpressions;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord.Rules;

/// <summary>What Discord accepts as application commands: https://docs.discord.com/developers/interactions/application-commands.</summary>
internal static partial class CommandRules
{
    private const string Rule = "command";
    private const int SubCommand = 1;
    private const int Group = 2;
    private const int Text = 3;

    public static IEnumerable<Finding> Check(JsonElement commands)
    {
        if (commands.ValueKind != JsonValueKind.Array)
            return [new(Rule, "the body is not a list of commands")];
        var all = commands.EnumerateArray().ToArray();
        return all.SelectMany(One)
            .Concat(all.GroupBy(KindOf).SelectMany(kind => Finding.More(Rule, $"commands of type {kind.Key}", kind.Count(), kind.Key == 1 ? 100 : 15)))
            .Concat(all.GroupBy(one => (KindOf(one), one.Text("name"))).SelectMany(same => Finding.More(Rule, $"commands named {same.Key}", same.Count(), 1)))
            .Concat(all.GroupBy(KindOf).SelectMany(kind => Collisions(kind)));
    }

    private static long KindOf(JsonElement command) => command.Number("type") ?? 1;

    private static IEnumerable<Finding> One(JsonElement command)
    {
        var isSlash = KindOf(command) == 1;
        return (isSlash ? Named(command).Concat(Options(command, depth: 0)) : Menu(command))
            .Concat(Finding.More(Rule, $"characters of {command.Text("name")}", Size(command), 8000))
            .Concat(Finding.When(command.Has("default_member_permissions") && command.Text("default_member_permissions") is null, Rule, "permissions are strings"))
            .Concat(Finding.When(command.Items("contexts").Any(one => one.GetInt32() is < 0 or > 2), Rule, "contexts are 0, 1 or 2"))
            .Concat(Finding.When(command.Items("integration_types").Any(one => one.GetInt32() is < 0 or > 1), Rule, "integration_types are 0 or 1"));
    }

    private static IEnumerable<Finding> Menu(JsonElement command) =>
        Finding.Outside(Rule, "name", command.Text("name"), 1, 32)
            .Concat(Finding.When(command.Text("description") is { Length: > 0 }, Rule, "a context menu command has no description"))
            .Concat(Finding.When(command.Items("options").Any(), Rule, "a context menu command has no options"));

    private static IEnumerable<Finding> Named(JsonElement one) =>
        NameOf(one.Text("name"))
            .Concat(Finding.Outside(Rule, $"description of {one.Text("name")}", one.Text("description"), 1, 100))
            .Concat(Localized(one, "name_localizations").SelectMany(NameOf))
            .Concat(Tags(one))
            .Concat(Localized(one, "description_localizations").SelectMany(text => Finding.Outside(Rule, "localized description", text, 1, 100)));

    private static IEnumerable<Finding> NameOf(string? name) =>
        Finding.When(name is null || !Name().IsMatch(name) || name.Any(char.IsUpper), Rule, $"name '{name}' does not match the pattern or is not lower case");

    // https://docs.discord.com/developers/reference#locales.
    private static readonly string[] Known =
        [.. "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko".Split(' ')];

    private static IEnumerable<Finding> Tags(JsonElement one) =>
        from field in (string[])["name_localizations", "description_localizations"]
        where one.Has(field)
        from tag in one.At(field).EnumerateObject().Select(text => text.Name)
        where !Known.Contains(tag, StringComparer.Ordinal)
        select new Finding(Rule, $"there is no locale {tag}");

    private static IEnumerable<string> Localized(JsonElement one, string field) =>
        one.Has(field) ? one.At(field).EnumerateObject().Select(text => text.Value.GetString() ?? "") : [];

    private static IEnumerable<Finding> Options(JsonElement parent, int depth)
    {
        var options = parent.Items("options").ToArray();
        var names = options.Select(one => one.Text("name") ?? "").ToArray();
        var firstOptional = Array.FindIndex(options, one => !one.True("required"));
        var nested = options.Count(IsNested);
        return Finding.More(Rule, "options", options.Length, 25)
            .Concat(Finding.When(names.Distinct(StringComparer.Ordinal).Count() < names.Length, Rule, "two options share a name"))
            .Concat(Finding.When(firstOptional >= 0 && options[firstOptional..].Any(one => one.True("required")), Rule, $"{parent.Text("name")}: a required option follows an optional one"))
            .Concat(Finding.When(nested > 0 && nested < options.Length, Rule, "subcommands and options do not mix"))
            .Concat(Collisions(options))
            .Concat(options.SelectMany(one => Option(one, depth)));
    }

    // In each language a name is the localized one, else the default.
    private static IEnumerable<Finding> Collisions(IEnumerable<JsonElement> siblings)
    {
        var all = siblings.ToArray();
        return
            from locale in all.Where(one => one.Has("name_localizations")).SelectMany(one => one.At("name_localizations").EnumerateObject().Select(text => text.Name)).Distinct(StringComparer.Ordinal)
            from same in all.GroupBy(one => (one.Has("name_localizations") ? one.At("name_localizations").Text(locale) : null) ?? one.Text("name"), StringComparer.Ordinal)
            where same.Count() > 1
            select new Finding(Rule, $"two are named {same.Key} in {locale}");
    }

    private static bool IsNested(JsonElement option) => option.Number("type") is SubCommand or Group;

    private static IEnumerable<Finding> Option(JsonElement option, int depth) =>
        Named(option)
            .Concat(Finding.When(option.Number("type") is not (>= 1 and <= 11), Rule, $"option type {option.Number("type")}"))
            .Concat(Finding.When(option.True("autocomplete") && option.Items("choices").Any(), Rule, "autocomplete excludes choices"))
            .Concat(Finding.When(IsNested(option) && option.True("required"), Rule, "a subcommand cannot be required"))
            .Concat(Finding.When(depth > (option.Number("type") == Group ? 0 : 1) && IsNested(option), Rule, "subcommands are nested too deep"))
            .Concat(Choices(option))
            .Concat(IsNested(option) ? Options(option, depth + 1) : []);

    private static IEnumerable<Finding> Choices(JsonElement option)
    {
        var choices = option.Items("choices").ToArray();
        return Finding.More(Rule, "choices", choices.Length, 25)
            .Concat(choices.SelectMany(one => Finding.Outside(Rule, "choice name", one.Text("name"), 1, 100)))
            .Concat(Finding.When(option.Number("type") == Text && choices.Any(one => one.Text("value") is not { Length: > 0 and <= 100 }), Rule, "a text choice's value has 1 to 100 characters"));
    }

    // The longest localization of each text counts.
    private static int Size(JsonElement one) =>
        Longest(one, "name") + Longest(one, "description")
        + one.Items("options").Sum(Size)
        + one.Items("choices").Sum(choice => Longest(choice, "name") + (choice.Text("value")?.Length ?? 0));

    private static int Longest(JsonElement one, string field) =>
        Localized(one, field + "_localizations").Append(one.Text(field) ?? "").Max(text => text.Length);

    // .NET has no script classes, so the Devanagari and Thai ranges are spelled out.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\u0900-\u097F\u0E00-\u0E7F]{1,32}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
