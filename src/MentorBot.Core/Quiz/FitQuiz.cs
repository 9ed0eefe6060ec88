using System.Collections.Immutable;

namespace MentorBot.Core.Quiz;

/// <summary>The fit quiz with the tables that follow from what moderators wrote; built once per edition of the file.</summary>
public sealed class FitQuiz
{
    private readonly ImmutableDictionary<string, int> _places;

    private FitQuiz(QuizContent content)
    {
        Content = content;
        Questions = [.. content.Questions.Where(question => question.IsScored)];
        ContextQuestions = [.. content.Questions.Where(question => !question.IsScored)];
        _places = Questions.Select((question, at) => (question.Id, at)).ToImmutableDictionary(one => one.Id, one => one.at, StringComparer.Ordinal);
        Profiles = RoleProfiles.Of(content);
        Hypotheses = Hypotheses.Of(Profiles, content.Settings);
        Choices = new ChoiceModel(this);
        Checks = [.. content.Roles.Select(role => PlaceOf(role.Check ?? ""))];
        Openers = [.. content.Settings.First.Select(PlaceOf).Where(place => place >= 0)];
        Edition = Quiz.Edition.Of(content);
        LogPrior = [.. from prior in Hypotheses.Prior from lapse in Choices.Lapses select ChoiceModel.Log(prior * lapse.Weight)];
    }

    /// <summary>What moderators wrote.</summary>
    public QuizContent Content { get; }

    /// <summary>The questions that change the result, in the order of the file.</summary>
    public ImmutableArray<QuizQuestion> Questions { get; }

    /// <summary>The questions that change the advice only; a conversation asks them last, before the result.</summary>
    public ImmutableArray<QuizQuestion> ContextQuestions { get; }

    /// <summary>The roles that can come out.</summary>
    public ImmutableArray<QuizRole> Roles => Content.Roles;

    /// <summary>What can be true of a person.</summary>
    public Hypotheses Hypotheses { get; }

    /// <summary>How likely answers are.</summary>
    public ChoiceModel Choices { get; }

    /// <summary>The version with a fingerprint of all that is asked and how it is judged: runs of one edition can be counted together.</summary>
    public string Edition { get; }

    internal RoleProfiles Profiles { get; }

    /// <summary>For each role the place of the question about its price, or -1.</summary>
    internal ImmutableArray<int> Checks { get; }

    internal ImmutableArray<int> Openers { get; }

    internal ImmutableArray<long> LogPrior { get; }

    /// <summary>Builds the tables; the content must have been found free of errors.</summary>
    public static FitQuiz Of(QuizContent content) => new(content);

    /// <summary>The place of a scored question, or -1.</summary>
    public int PlaceOf(string question) => _places.GetValueOrDefault(question, -1);

    /// <summary>How strongly an option speaks to a role, before any noise.</summary>
    public double Utility(int role, int question, int option) => Profiles.Utility(role, Questions[question].Options[option].Evidence);

    /// <summary>A role's profile, rescaled, in the order of the traits.</summary>
    public ImmutableArray<double> ProfileOf(int role) => [.. Profiles.Profile(role)];
}
