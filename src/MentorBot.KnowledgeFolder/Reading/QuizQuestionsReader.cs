using System.Collections.Immutable;
using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads the questions of the quiz and holds them to what fits on a button and is fair to everybody.</summary>
internal sealed class QuizQuestionsReader(QuizWeightsReader weights, ImmutableArray<string> roles, Complaints complaints)
{
    internal const int ShortestQuestion = 10;
    internal const int LongestQuestion = 140;

    // Slack's limit for a button (https://docs.slack.dev/reference/block-kit/block-elements/button-element); Discord allows 80.
    internal const int LongestOption = 75;
    internal const int MostTraits = 3;
    internal const int LongestTip = 300;
    internal const int FewestOptions = 2;
    internal const int MostOptions = 5;

    private static readonly ImmutableArray<string> OptionNames = ["a", "b", "c", "d", "e"];

    // What flatters, or makes one answer sound like the clever one.
    private static readonly ImmutableArray<string> Prestige = ["salary", "prestig", "best paid", "smart enough", "genius"];

    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    internal ImmutableArray<QuizQuestion> Read(ImmutableArray<YamlNode> nodes)
    {
        var questions = nodes.Select(Question).OfType<QuizQuestion>().ToImmutableArray();
        if (questions.Count(question => question.IsScored) is var scored and (< 3 or > ResultCode.MostQuestions) && !nodes.IsEmpty)
        {
            complaints.Error(nodes[0].Line, $"There are {scored} questions that count; a quiz has 3 to {ResultCode.MostQuestions}.", "Write about three for each trait.");
        }

        return questions;
    }

    private QuizQuestion? Question(YamlNode node)
    {
        if (YamlMap.Of(node, "a question", complaints) is not { } map)
        {
            return null;
        }

        map.Knowing("id", "focus", "scored", "ask", "options");
        var id = map.Needed("id", QuizNames.Longest);
        LookAtName(id, map);
        var ask = map.Needed("ask", LongestQuestion);
        LookAtText(ask, $"question `{id}`", map.LineOf("ask"));
        if (ask.Length is > 0 and < ShortestQuestion)
        {
            complaints.Error(map.LineOf("ask"), $"Question `{id}` has only {ask.Length} characters.", "Ask in a whole sentence.");
        }

        var isScored = map.Flag("scored", usual: true);
        var options = map.Items("options").Select((option, at) => Option(option, id, at, isScored)).OfType<QuizOption>().ToImmutableArray();
        if (options.Length is < FewestOptions or > MostOptions)
        {
            complaints.Error(map.LineOf("options"), $"Question `{id}` has {options.Length} options; 2 to 5 are allowed.", "Five buttons fit side by side; join those that are alike.");
        }

        LookAtDoubles(options, id);
        return new QuizQuestion(id, ask, options) { Focus = map.Text("focus", QuizNames.Longest) ?? QuizQuestion.Core, IsScored = isScored, Line = map.LineOf("id") };
    }

    private QuizOption? Option(YamlNode node, string question, int at, bool isScored)
    {
        if (YamlMap.Of(node, $"an option of `{question}`", complaints) is not { } map)
        {
            return null;
        }

        map.Knowing("id", "text", isScored ? "evidence" : "tip");
        var id = map.Needed("id", 1);
        var subject = $"option `{id}` of `{question}`";
        if (id.Length > 0 && (at >= OptionNames.Length || id != OptionNames[at]))
        {
            complaints.Error(map.Line, $"The options of `{question}` are not called a, b, c, d, e in this order.", "Name them in this order, each once.");
        }

        var text = map.Needed("text", LongestOption);
        LookAtText(text, subject, map.LineOf("text"));
        var evidence = weights.Read(map.Map("evidence", $"the evidence of {subject}"), subject);
        if (evidence.Length > MostTraits)
        {
            complaints.Error(map.LineOf("evidence"), $"There are {evidence.Length} traits on {subject}; {MostTraits} are allowed.", "Keep those that people think of when they choose it.");
        }

        return new QuizOption(id, text, evidence, map.Line) { Tip = map.Text("tip", LongestTip) ?? "" };
    }

    private void LookAtDoubles(ImmutableArray<QuizOption> options, string question)
    {
        foreach (var option in options.Where((option, at) => option.Text.Length > 0 && options.Take(at).Any(before => before.Text.Equals(option.Text, StringComparison.OrdinalIgnoreCase))))
        {
            complaints.Error(option.Line, $"Option `{option.Id}` of `{question}` says the same as one before it.", "Let every option say something else, or take one away.");
        }
    }

    private void LookAtName(string id, YamlMap map)
    {
        if (id.Length > 0 && !QuizNames.IsOne(id))
        {
            complaints.Error(map.LineOf("id"), $"`{id}` cannot be the name of a question.", QuizNames.Remedy);
        }

        if (id.Length > 0 && !_lines.TryAdd(id, map.LineOf("id")))
        {
            complaints.Error(map.LineOf("id"), $"There is a question `{id}` in line {_lines[id]} already.", "Give one of the two another name; results are kept by name.");
        }
    }

    private void LookAtText(string text, string subject, int line)
    {
        if (roles.FirstOrDefault(role => role.Length > 0 && text.Contains(role, StringComparison.OrdinalIgnoreCase)) is { } role)
        {
            complaints.Error(line, $"The name of a role ({role}) stands in {subject}.", "Say what people do there instead: who reads the name answers the name.");
        }

        if (Prestige.FirstOrDefault(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) is { } word)
        {
            complaints.Error(line, $"A word of prestige (`{word}`) stands in {subject}.", "Say what people do there; nobody should choose an answer for how it looks.");
        }
    }
}
