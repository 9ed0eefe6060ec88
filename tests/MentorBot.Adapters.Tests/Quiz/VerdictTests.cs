using MentorBot.Core.Quiz;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Adapters.Tests.Quiz;

/// <summary>What is said of a result agrees with its bars.</summary>
public sealed class VerdictTests
{
    private const int Many = 2000;

    [Fact]
    public void A_clear_lead_in_an_open_picture_is_not_called_small() =>
        Verdict("1:c 2:d 17:d 10:c 7:b 25:a 6:b 20:b 12:c+e 3:b+d 18:a").ShouldMatch("^There is no clear picture; [^;]+ comes nearest\\.$");

    [Fact]
    public void Answers_that_fit_both_are_not_called_equal_when_one_leads() =>
        Verdict("1:a 13:b 19:a+b 24:d 6:a 21:c 3:a").ShouldMatch("^The answers (fit both [^;]+ and [^;]+; |point clearly to [^,]+, and they fit )");

    [Fact]
    public void Equal_is_said_of_a_small_lead_alone_and_the_second_is_then_named_once()
    {
        foreach (var result in ShippedQuiz.Runs(Many).Select(run => FitResult.Of(run.Quiz, run.Responses.AsSpan())))
        {
            var lead = result.Shares[0].Share - result.Shares[1].Share;
            result.IsEqual.ShouldBe(lead < ShippedQuiz.Quiz.Content.Settings.TieMargin);
            (result.IsEqual && result.IsBoth).ShouldBeFalse();
            Wording.English.QuizVerdict(result).Contains("equal", StringComparison.Ordinal).ShouldBe(result.IsEqual);
            Wording.English.QuizVerdict(result).Contains(result.Shares[1].Role.Name, StringComparison.Ordinal).ShouldBe(result.IsEqual || result.IsBoth);
            result.Beside.Contains(result.Shares[1].Role).ShouldBe(result.Also.Contains(result.Shares[1].Role) && !result.IsEqual && !result.IsBoth);
        }
    }

    private static string Verdict(string answers) => Wording.English.QuizVerdict(FitResult.Of(ShippedQuiz.Quiz, [.. answers.Split(' ').Select(Response)]));

    // The place of a question and the letters of its options.
    private static Response Response(string written)
    {
        var (question, options) = (int.Parse(written.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture), written.Split(':')[1]);
        return options.Length > 1 ? Core.Quiz.Response.Two(question, options[0] - 'a', options[2] - 'a') : Core.Quiz.Response.One(question, options[0] - 'a');
    }
}
