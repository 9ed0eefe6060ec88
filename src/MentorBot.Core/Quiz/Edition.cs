using System.Globalization;
using System.Text;

namespace MentorBot.Core.Quiz;

/// <summary>The name of what a quiz asks and how it judges: the version and a fingerprint, the same as long as answers can be counted together.</summary>
internal static class Edition
{
    /// <summary>Titles, introductions and what is said of a role are left out: they may be mended without beginning to count anew.</summary>
    internal static string Of(QuizContent content)
    {
        var text = new StringBuilder();
        Add(text, content.Settings);
        foreach (var role in content.Roles)
        {
            Add(text, $"role {role.Id} {role.Check}");
            Add(text, role.Profile);
        }

        foreach (var question in content.Questions.Where(question => question.IsScored))
        {
            Add(text, $"question {question.Id} {question.Focus} {Fingerprint.Of(question):x8}");
            foreach (var option in question.Options)
            {
                Add(text, option.Evidence);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{content.Version}-{Fingerprint.Of(text.ToString()):x8}");
    }

    private static void Add(StringBuilder text, QuizSettings settings)
    {
        Add(text, $"{settings.Temperature} {settings.ProfileNorm} {settings.PairNearness} {settings.NoSameFocusInARow} {string.Join(' ', settings.First)}");
        Add(text, $"{settings.Prior.OneRole} {settings.Prior.TwoRoles} {settings.Prior.NoPattern} {settings.Questions.Fewest} {settings.Questions.Most}");
        Add(text, $"{settings.Stop.ClearWinner} {settings.Stop.ClearMargin} {settings.Stop.TiePair} {settings.Stop.TieMinEach} {settings.Stop.MinGainBits}");
        foreach (var lapse in settings.Lapses)
        {
            Add(text, $"lapse {lapse.Rate} {lapse.Weight}");
        }

        foreach (var (role, weight) in settings.RolePrior)
        {
            Add(text, $"prior {role} {weight}");
        }
    }

    private static void Add(StringBuilder text, IEnumerable<TraitWeight> weights)
    {
        foreach (var (trait, weight) in weights.OrderBy(one => one.Trait, StringComparer.Ordinal))
        {
            Add(text, $"{trait} {weight}");
        }
    }

    private static void Add(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
