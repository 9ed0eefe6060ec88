using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Linting;

/// <summary>Rules over what the answers can tell: L2 information, L3 options, L4 doubles, L6 pairs of roles, L7 traits and checks.</summary>
internal sealed class TableRules(FitQuiz quiz, Findings findings)
{
    // Below it a question tells nothing, in bits; L2 says so once, and L4 leaves it out.
    private const double Useless = 0.05;

    private readonly RoleTables _tables = new(quiz);

    internal void Look()
    {
        for (var question = 0; question < quiz.Questions.Length; question++)
        {
            LookAtInformation(question);
            LookAtOptions(question);
            LookAtDoubles(question);
        }

        foreach (var (one, other) in quiz.Hypotheses.Pairs)
        {
            LookAtPair(one, other);
        }

        LookAtTraits();
        foreach (var role in quiz.Roles.Where(role => role.Check is null))
        {
            findings.Warn("L7", role.Line, $"The role `{role.Id}` has no `check`.", "Name the question that asks about its price: night calls, long waits, much code.");
        }
    }

    private void LookAtInformation(int question)
    {
        const double little = 0.20;
        var (asked, bits) = (quiz.Questions[question], _tables.Bits[question]);
        if (bits < Useless)
        {
            findings.Error("L2", asked.Line, $"Question `{asked.Id}` tells nothing about the role ({bits:0.00} bit).", "Give its options different evidence, or take it away.");
        }
        else if (bits < little)
        {
            findings.Warn("L2", asked.Line, $"Question `{asked.Id}` tells little about the role ({bits:0.00} bit).", "Let its options pull in more directions.");
        }
    }

    private void LookAtOptions(int question)
    {
        const double dead = 0.25;
        const double rare = 0.06;
        const double dominant = 0.55;
        foreach (var (at, option) in quiz.Questions[question].Options.Index())
        {
            var subject = $"Option `{option.Id}` of `{quiz.Questions[question].Id}`";
            if (option.Evidence.IsEmpty)
            {
                findings.Warn("L3", option.Line, $"{subject} speaks for no trait.", "Write its `evidence`, or take it away: \"not sure\" is there by itself.");
            }

            if (_tables.Highest(question, at) < dead)
            {
                findings.Warn("L3", option.Line, $"{subject} draws no role ({_tables.Highest(question, at):0.00} at most).", "Word it so that somebody likes it, and write what for.");
            }
            else if (_tables.Mean(question, at) < rare)
            {
                findings.Warn("L3", option.Line, $"{subject} would be chosen by almost nobody ({_tables.Mean(question, at):0.00}).", "Make it more attractive.");
            }

            if (_tables.Mean(question, at) > dominant)
            {
                findings.Warn("L3", option.Line, $"{subject} would be chosen by nearly everybody ({_tables.Mean(question, at):0.00}).", "Make it less obvious, or the others more attractive.");
            }
        }
    }

    private void LookAtDoubles(int question)
    {
        const double same = 0.03;
        const double alike = 0.6;
        const double left = 0.45;
        var asked = quiz.Questions[question];
        for (var other = 0; other < question; other++)
        {
            var before = quiz.Questions[other];
            if (_tables.Distance(question, other) < same)
            {
                if (Overlap(asked, before) > alike)
                {
                    findings.Error("L4", asked.Line, $"Question `{asked.Id}` repeats `{before.Id}` in line {before.Line}.", "Take one of the two away.");
                }
                else if (IsTelling(question) && IsTelling(other))
                {
                    findings.Warn("L4", asked.Line, $"Question `{asked.Id}` measures exactly the same as `{before.Id}` in line {before.Line}.", "Give it other evidence, or take it away.");
                }
            }
            else if (IsTelling(question) && IsTelling(other) && Math.Min(_tables.LeftAfter(question, other), _tables.LeftAfter(other, question)) is var share && share < left)
            {
                findings.Warn("L4", asked.Line, $"Of question `{asked.Id}` and `{before.Id}` one adds little to the other ({share:P0} of its information).", "Let them ask about different traits.");
            }
        }
    }

    private bool IsTelling(int question) => _tables.Bits[question] >= Useless;

    private void LookAtPair(int one, int other)
    {
        const double telling = 0.15;
        const int fewest = 3;
        const int few = 6;
        var apart = Enumerable.Range(0, quiz.Questions.Length).Count(question => _tables.Divergence(question, one, other) > telling);
        var (role, problem) = (quiz.Roles[other], $"Only {apart} questions tell `{quiz.Roles[other].Id}` from `{quiz.Roles[one].Id}`.");
        const string remedy = "Make their profiles differ where the jobs do, or write questions about that difference.";
        if (apart < fewest)
        {
            findings.Error("L6", role.Line, problem, remedy);
        }
        else if (apart < few)
        {
            findings.Warn("L6", role.Line, problem, remedy);
        }
    }

    private void LookAtTraits()
    {
        const int fewest = 3;
        foreach (var trait in quiz.Content.Traits)
        {
            var count = quiz.Questions.Sum(question => question.Options.Count(option => option.Evidence.Any(one => one.Trait == trait.Id && one.Weight > 0)));
            if (count < fewest)
            {
                findings.Warn("L7", trait.Line, $"The trait `{trait.Id}` is on {count} options only.", $"Let at least {fewest} options speak for it, or take the trait away.");
            }
        }
    }

    private static double Overlap(QuizQuestion one, QuizQuestion other)
    {
        var (left, right) = (Words(one), Words(other));
        return (double)left.Intersect(right, StringComparer.Ordinal).Count() / left.Union(right, StringComparer.Ordinal).Count();
    }

    private static HashSet<string> Words(QuizQuestion question) => question.Options.Select(option => option.Text).Prepend(question.Ask)
        .SelectMany(text => text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToHashSet(StringComparer.Ordinal);
}
