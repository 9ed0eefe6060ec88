using System.Collections.Immutable;
using MentorBot.Core.Quiz;
using MentorBot.Core.Search;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads <c>quiz/fit.yaml</c>: traits, roles, questions and how the engine thinks.</summary>
internal sealed class QuizReader
{
    // questions, a question, its options, an option, its evidence, a number.
    private const int DeepestNesting = 6;
    private const int LongestFile = 256 * 1024;
    private const int MostRoles = 40;

    private readonly YamlMap _file;
    private readonly Complaints _complaints;
    private readonly ImmutableHashSet<string> _pages;

    private QuizReader(YamlMap file, IEnumerable<string> pages, Complaints complaints) =>
        (_file, _pages, _complaints) = (file, pages.ToImmutableHashSet(StringComparer.Ordinal), complaints);

    /// <summary>The quiz; null when there is a fault that lets no quiz be made of it. <paramref name="pages" /> are the names of the role pages.</summary>
    internal static FitQuiz? Read(string text, IEnumerable<string> pages, Complaints complaints) =>
        ReadContent(text, pages, complaints) is { } content && !complaints.HasErrors ? FitQuiz.Of(content) : null;

    private static QuizContent? ReadContent(string text, IEnumerable<string> pages, Complaints complaints)
    {
        if (text.Length > LongestFile)
        {
            complaints.Error(1, "The quiz is longer than 256 KB.", "Keep to the questions that tell the roles apart.");
            return null;
        }

        return YamlReader.Read(SourceText.OfYaml(text), complaints, DeepestNesting) is { } fields && YamlMap.Of(fields, "the quiz", complaints) is { } file
            ? new QuizReader(file, pages, complaints).Content()
            : null;
    }

    private QuizContent Content()
    {
        _file.Knowing("quiz", "version", "language", "title", "intro", "disclaimer", "engine", "traits", "roles", "questions");
        var traits = Traits();
        var weights = new QuizWeightsReader([.. traits.Select(trait => trait.Id)], _complaints);
        var roles = Roles(weights);
        var questions = new QuizQuestionsReader(weights, [.. roles.Select(role => role.Name)], _complaints).Read(_file.Items("questions"));
        LookAtChecks(roles, questions);
        var settings = _file.Map("engine", "`engine`") is { } engine ? new QuizSettingsReader(engine, _complaints).Read(roles, questions) : new QuizSettings();
        return new QuizContent(Name(), _file.Whole("version", usual: 1, least: 1, most: 9999), settings)
        {
            Language = _file.Needed("language", 5),
            Title = _file.Needed("title", 100),
            Intro = _file.Text("intro", 1500) ?? "",
            Disclaimer = _file.Text("disclaimer", 600) ?? "",
            Traits = traits,
            Roles = roles,
            Questions = questions,
        };
    }

    private string Name()
    {
        var name = _file.Needed("quiz", QuizNames.Longest);
        if (name.Length > 0 && !QuizNames.IsOne(name))
        {
            _complaints.Error(_file.LineOf("quiz"), $"`{name}` cannot be the name of a quiz.", QuizNames.Remedy);
        }

        return name;
    }

    private ImmutableArray<QuizTrait> Traits() =>
    [
        .. Named("traits", "trait").Select(one => new QuizTrait(
            one.Field.Key,
            one.Map.Knowing("label", "about").Needed("label", 40),
            one.Map.Text("about", 200) ?? "",
            one.Field.Line)),
    ];

    private ImmutableArray<QuizRole> Roles(QuizWeightsReader weights)
    {
        var roles = Named("roles", "role").Select(one => Role(one.Field, one.Map, weights)).ToImmutableArray();
        if (roles.Length is < 2 or > MostRoles)
        {
            _complaints.Error(_file.LineOf("roles"), $"There are {roles.Length} roles; a quiz has 2 to {MostRoles}.", "Write one profile per role that can come out.");
        }

        return roles;
    }

    private QuizRole Role(YamlField field, YamlMap map, QuizWeightsReader weights)
    {
        map.Knowing("name", "stage", "starts_as", "check", "one_line", "profile", "seed");
        if (!_pages.Contains(field.Key))
        {
            _complaints.Error(field.Line, $"There is no page `roles/{field.Key}.md`.", NearMiss.Of(field.Key, _pages) is { } near
                ? $"Did you mean `{near}`?"
                : "Name the role like its page, or write the page first.");
        }

        var profile = weights.Read(map.NeededMap("profile", $"the profile of `{field.Key}`"), $"role `{field.Key}`");
        if (profile.All(one => one.Weight == 0))
        {
            _complaints.Error(map.LineOf("profile"), $"The profile of `{field.Key}` has nothing but zeros.", "Write what is in the role: `{build: 2, tempo: 1}`.");
        }

        return new QuizRole(field.Key, map.Needed("name", 60), profile)
        {
            Stage = map.Text("stage", 10) ?? "",
            StartsAs = map.Text("starts_as", 120) ?? "",
            Check = map.Text("check", QuizNames.Longest),
            OneLine = map.Text("one_line", 200) ?? "",
            Line = field.Line,
        };
    }

    private void LookAtChecks(ImmutableArray<QuizRole> roles, ImmutableArray<QuizQuestion> questions)
    {
        var scored = questions.Where(question => question.IsScored).Select(question => question.Id).ToList();
        foreach (var role in roles.Where(role => role.Check is { } check && !scored.Contains(check, StringComparer.Ordinal)))
        {
            _complaints.Error(role.Line, $"The `check` of `{role.Id}` names the question `{role.Check}`, which is not there or does not count.", NearMiss.Of(role.Check!, scored) is { } near
                ? $"Did you mean `{near}`?"
                : "Name a question that asks about the price of the role.");
        }
    }

    private IEnumerable<(YamlField Field, YamlMap Map)> Named(string key, string kind)
    {
        foreach (var field in _file.NeededMap(key, $"`{key}`")?.All ?? [])
        {
            if (!QuizNames.IsOne(field.Key))
            {
                _complaints.Error(field.Line, $"`{field.Key}` cannot be the name of a {kind}.", QuizNames.Remedy);
            }

            if (YamlMap.Of(field.Value, $"the {kind} `{field.Key}`", _complaints) is { } map)
            {
                yield return (field, map);
            }
        }
    }
}

/// <summary>What traits, roles and questions may be called.</summary>
internal static class QuizNames
{
    internal const int Longest = 60;

    internal const string Remedy = "Begin with a small letter, and use small letters, digits, `_` and `-`: at most 60.";

    internal static bool IsOne(string text) => text.Length is > 0 and <= Longest
        && char.IsAsciiLetterLower(text[0])
        && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '_' or '-');
}
