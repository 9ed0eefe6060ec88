using System.Collections.Immutable;
using System.Globalization;
using MentorBot.Core.Quiz;
using MentorBot.Core.Search;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads how much of each trait is in a role or an option.</summary>
internal sealed class QuizWeightsReader(ImmutableArray<string> traits, Complaints complaints)
{
    internal const int Most = 2;

    /// <summary>The weights; unknown traits and numbers out of bounds are complained of, and left out.</summary>
    internal ImmutableArray<TraitWeight> Read(YamlMap? map, string subject)
    {
        var weights = ImmutableArray.CreateBuilder<TraitWeight>();
        foreach (var field in map?.All ?? [])
        {
            if (!traits.Contains(field.Key, StringComparer.Ordinal))
            {
                complaints.Error(field.Line, $"There is no trait `{field.Key}`, which {subject} names.", NearMiss.Of(field.Key, traits) is { } near
                    ? $"Did you mean `{near}`?"
                    : "Use a trait from `traits`, or write it there first.");
            }
            else if (field.Value is YamlNode.Text { Words: var words } && int.TryParse(words, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight) && Math.Abs(weight) <= Most)
            {
                weights.Add(new TraitWeight(field.Key, weight));
            }
            else
            {
                complaints.Error(field.Line, $"The weight of `{field.Key}` in {subject} should be a whole number from -2 to 2.", "Write -2 (the opposite), -1, 0, 1 or 2 (the heart of it).");
            }
        }

        return weights.DrainToImmutable();
    }
}
