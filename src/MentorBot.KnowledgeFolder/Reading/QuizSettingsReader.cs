using System.Collections.Immutable;
using System.Globalization;
using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads <c>engine</c> of the quiz; what is not written is as usual.</summary>
internal sealed class QuizSettingsReader(YamlMap engine, Complaints complaints)
{
    private const double Close = 1e-6;
    private const int MostLapses = 6;

    internal QuizSettings Read(ImmutableArray<QuizRole> roles, ImmutableArray<QuizQuestion> questions)
    {
        engine.Knowing(
            "temperature", "profile_norm", "lapse", "prior", "pair_nearness", "role_prior", "min_questions", "max_questions", "stop", "confidence_words", "tie_margin", "flow");
        var usual = new QuizSettings();
        var flow = engine.Map("flow", "`flow`")?.Knowing("first", "no_same_focus_in_a_row");
        return new QuizSettings
        {
            Temperature = engine.Number("temperature", usual.Temperature, 0.05, 3),
            ProfileNorm = engine.Number("profile_norm", usual.ProfileNorm, 0.1, 10),
            Lapses = Lapses(usual.Lapses),
            Prior = Prior(usual.Prior),
            PairNearness = engine.Number("pair_nearness", usual.PairNearness, 0, 5),
            RolePrior = RolePrior(roles),
            Questions = Range(usual.Questions),
            Stop = Stop(usual.Stop),
            Words = Words(usual.Words),
            TieMargin = engine.Number("tie_margin", usual.TieMargin, 0, 1),
            First = flow is null ? [] : First(flow, questions),
            NoSameFocusInARow = flow?.Flag("no_same_focus_in_a_row", usual: true) ?? true,
        };
    }

    private ImmutableArray<Lapse> Lapses(ImmutableArray<Lapse> usual)
    {
        if (engine.Map("lapse", "`lapse`") is not { } map)
        {
            return usual;
        }

        ImmutableArray<Lapse> lapses =
        [
            .. map.All.Select(field => new Lapse(Rate(field), map.Number(field.Key, usual: 0.4, least: 1e-6, most: 1))).OrderBy(lapse => lapse.Rate),
        ];
        if (lapses.Length > MostLapses || Math.Abs(lapses.Sum(lapse => lapse.Weight) - 1) > Close)
        {
            complaints.Error(engine.LineOf("lapse"), $"The weights of `lapse` should add up to 1, and there may be {MostLapses} of them.", "Write `{0.05: 0.4, 0.20: 0.4, 0.45: 0.2}`.");
        }

        return lapses;
    }

    // Nobody is without any odd answer, or a single one would rule a role out for good.
    private double Rate(YamlField field)
    {
        if (double.TryParse(field.Key, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && rate is >= 0.001 and <= 0.99)
        {
            return rate;
        }

        complaints.Error(field.Line, $"`{field.Key}` is no share of odd answers.", "Write a number from 0.001 to 0.99 before the colon.");
        return 0.2;
    }

    private PatternPrior Prior(PatternPrior usual)
    {
        if (engine.Map("prior", "`prior`")?.Knowing("pure", "blend", "none") is not { } map)
        {
            return usual;
        }

        const double least = 1e-6;
        var prior = new PatternPrior(
            map.Number("pure", usual.OneRole, least, 1), map.Number("blend", usual.TwoRoles, least, 1), map.Number("none", usual.NoPattern, least, 1));
        if (Math.Abs(prior.OneRole + prior.TwoRoles + prior.NoPattern - 1) > Close)
        {
            complaints.Error(engine.LineOf("prior"), "`pure`, `blend` and `none` should add up to 1.", "Write `{pure: 0.59, blend: 0.35, none: 0.06}`.");
        }

        return prior;
    }

    private ImmutableSortedDictionary<string, double> RolePrior(ImmutableArray<QuizRole> roles)
    {
        var none = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);
        if (engine.All.FirstOrDefault(field => field.Key == "role_prior")?.Value is null or YamlNode.Text { Words: "uniform" }
            || engine.Map("role_prior", "`role_prior`") is not { } map)
        {
            return none;
        }

        map.Knowing([.. roles.Select(role => role.Id)]);
        return none.SetItems(map.All.Select(field => KeyValuePair.Create(field.Key, map.Number(field.Key, usual: 1, least: 0.001, most: 1000))));
    }

    private QuestionRange Range(QuestionRange usual)
    {
        var range = new QuestionRange(engine.Whole("min_questions", usual.Fewest, 3, 20), engine.Whole("max_questions", usual.Most, 3, 40));
        if (range.Fewest > range.Most)
        {
            complaints.Error(engine.LineOf("max_questions"), "`max_questions` is less than `min_questions`.", "Write `min_questions: 6` and `max_questions: 12`.");
        }

        return range;
    }

    private StopThresholds Stop(StopThresholds usual) =>
        engine.Map("stop", "`stop`")?.Knowing("clear_winner", "clear_margin", "tie_pair", "tie_min_each", "min_gain_bits") is not { } map
            ? usual
            : new StopThresholds
            {
                ClearWinner = map.Number("clear_winner", usual.ClearWinner, 0, 1),
                ClearMargin = map.Number("clear_margin", usual.ClearMargin, 0, 1),
                TiePair = map.Number("tie_pair", usual.TiePair, 0, 1),
                TieMinEach = map.Number("tie_min_each", usual.TieMinEach, 0, 1),
                MinGainBits = map.Number("min_gain_bits", usual.MinGainBits, 0, 3),
            };

    private WordThresholds Words(WordThresholds usual)
    {
        if (engine.Map("confidence_words", "`confidence_words`")?.Knowing("strong", "good", "leaning", "open") is not { } map)
        {
            return usual;
        }

        var words = new WordThresholds(map.Number("strong", usual.Strong, 0, 1), map.Number("good", usual.Good, 0, 1), map.Number("leaning", usual.Leaning, 0, 1));
        if (words.Strong <= words.Good || words.Good <= words.Leaning)
        {
            complaints.Error(engine.LineOf("confidence_words"), "The words do not rise from `leaning` over `good` to `strong`.", "Write `strong: 0.80`, `good: 0.60`, `leaning: 0.40`.");
        }

        return words;
    }

    private ImmutableArray<string> First(YamlMap flow, ImmutableArray<QuizQuestion> questions)
    {
        var first = flow.Texts("first", QuizNames.Longest);
        foreach (var one in first.Where(one => !questions.Any(question => question.Id == one.Text && question.IsScored)))
        {
            complaints.Error(one.Line, $"`first` names the question `{one.Text}`, which is not there or does not count.", "Name easy questions to begin with.");
        }

        return [.. first.Select(one => one.Text)];
    }
}
