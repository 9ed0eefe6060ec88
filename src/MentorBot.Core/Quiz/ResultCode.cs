using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace MentorBot.Core.Quiz;

/// <summary>The answers of a run as a short text that people can keep: <c>MB1-</c>, the quiz's version, three signs for what was asked, two signs per answer, and a check sign.</summary>
/// <remarks>
/// An answer is kept by places, so the three signs are a fingerprint of what stood there: after an edit a code is refused rather than read as answers that nobody gave.
/// The signs are Crockford's (https://www.crockford.com/base32.html), so that 0 and O, 1 and I and L are read alike.
/// The check sign follows the hybrid system of ISO/IEC 7064, here on 32 signs: it finds every single wrong sign.
/// </remarks>
public static class ResultCode
{
    /// <summary>The most scored questions that a code can tell apart.</summary>
    public const int MostQuestions = Signs * Signs / AnswersPerQuestion;

    private const string Prefix = "MB1";
    private const int LongestKind = 6;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int SignBits = 5;
    private const int Signs = 1 << SignBits;

    // 0 is a skip, 1 to 5 are single options, 6 to 15 the ten pairs of five.
    private const int AnswersPerQuestion = 16;
    private const int MostOptions = 5;

    private const int PrintSigns = 3;

    private static readonly ImmutableArray<(int First, int Second)> Pairs =
        [.. from first in Enumerable.Range(0, MostOptions) from second in Enumerable.Range(first + 1, MostOptions - first - 1) select (first, second)];

    /// <summary>The code of a run.</summary>
    public static string Of(QuizRun run)
    {
        var payload = new StringBuilder();
        foreach (var response in run.Responses)
        {
            var number = (response.Question * AnswersPerQuestion) + NumberOf(response);
            payload.Append(Alphabet[number / Signs]).Append(Alphabet[number % Signs]);
        }

        var version = run.Quiz.Content.Version.ToString(CultureInfo.InvariantCulture);
        var signs = PrintOf(run.Quiz, run.Responses) + payload;
        return $"{Prefix}-{version}-{signs}{CheckSign(version + signs)}";
    }

    /// <summary>The run that a code tells of; false, with the reason, when it tells of none in this quiz.</summary>
    public static bool TryRead(string? text, FitQuiz quiz, [NotNullWhen(true)] out QuizRun? run, [NotNullWhen(false)] out CodeFault? fault)
    {
        run = null;
        if (!TryPart(text, out var version, out var payload, out fault))
        {
            return false;
        }

        if (version != quiz.Content.Version)
        {
            fault = new CodeFault.OtherVersion(version, quiz.Content.Version);
            return false;
        }

        if (Responses(payload[PrintSigns..], quiz) is not { } responses || PrintOf(quiz, responses) != payload[..PrintSigns])
        {
            fault = new CodeFault.QuestionsChanged();
            return false;
        }

        run = new QuizRun(quiz, responses, []);
        return true;
    }

    // Null when a place belongs to no question of now, or to one that was answered before.
    private static ImmutableArray<Response>? Responses(string signs, FitQuiz quiz)
    {
        var responses = ImmutableArray.CreateBuilder<Response>(signs.Length / 2);
        for (var at = 0; at < signs.Length; at += 2)
        {
            var number = (Alphabet.IndexOf(signs[at], StringComparison.Ordinal) * Signs) + Alphabet.IndexOf(signs[at + 1], StringComparison.Ordinal);
            if (ResponseOf(number, quiz) is not { } response || responses.Any(one => one.Question == response.Question))
            {
                return null;
            }

            responses.Add(response);
        }

        return responses.DrainToImmutable();
    }

    // Of the questions that were asked and no others, so that an edit elsewhere spoils no code; not of the evidence, which moderators may mend.
    private static string PrintOf(FitQuiz quiz, ImmutableArray<Response> responses)
    {
        var asked = string.Join(' ', responses.Select(response => $"{quiz.Questions[response.Question].Id}:{Fingerprint.Of(quiz.Questions[response.Question]):x8}"));
        var print = Fingerprint.Of(asked);
        return string.Concat(Enumerable.Range(1, PrintSigns).Select(sign => Alphabet[(int)((print >> (Fingerprint.Bits - (sign * SignBits))) % Signs)]));
    }

    private static bool TryPart(string? text, out int version, out string payload, [NotNullWhen(false)] out CodeFault? fault)
    {
        (version, payload) = (0, "");
        var parts = (WrittenCode.In(text ?? "") ?? text ?? "").Trim().ToUpperInvariant().Split('-');
        if (parts is not [Prefix, var number, var signs])
        {
            fault = parts is [['M', 'B', var digit, ..] kind, _, _] && char.IsAsciiDigit(digit)
                ? new CodeFault.OtherKind(kind[..Math.Min(kind.Length, LongestKind)], Prefix)
                : new CodeFault.NoCode(Prefix);
            return false;
        }

        signs = signs.Replace('O', '0').Replace('I', '1').Replace('L', '1');
        if (signs.FirstOrDefault(sign => !Alphabet.Contains(sign, StringComparison.Ordinal)) is var strange and not '\0')
        {
            fault = new CodeFault.StrangeSign(strange);
            return false;
        }

        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out version) || signs.Length == 0)
        {
            fault = new CodeFault.Incomplete();
            return false;
        }

        payload = signs[..^1];
        fault = FaultIn(payload, isChecked: CheckSign(number + payload) == signs[^1]);
        return fault is null;
    }

    private static CodeFault? FaultIn(string payload, bool isChecked) => (isChecked, payload.Length >= PrintSigns && (payload.Length - PrintSigns) % 2 == 0) switch
    {
        (true, true) => null,
        (false, true) => new CodeFault.WrongSign(),

        // Early codes had no fingerprint, so before the check sign they have an even number of signs.
        (true, false) => new CodeFault.TooEarly(),
        _ => new CodeFault.Incomplete(),
    };

    private static int NumberOf(Response response) => response switch
    {
        { IsSkip: true } => 0,
        { IsPair: true } => 1 + MostOptions + Pairs.IndexOf((response.First, response.Second)),
        _ => 1 + response.First,
    };

    private static Response? ResponseOf(int number, FitQuiz quiz)
    {
        var (question, answer) = Math.DivRem(number, AnswersPerQuestion);
        if (question >= quiz.Questions.Length)
        {
            return null;
        }

        var options = quiz.Questions[question].Options.Length;
        return answer switch
        {
            0 => Response.Skip(question),
            <= MostOptions => answer <= options ? Response.One(question, answer - 1) : null,
            _ => Pairs[answer - MostOptions - 1] is var (first, second) && second < options ? Response.Two(question, first, second) : null,
        };
    }

    private static char CheckSign(string text)
    {
        var rest = Signs;
        foreach (var sign in text)
        {
            var sum = (rest + Alphabet.IndexOf(sign, StringComparison.Ordinal)) % Signs;
            rest = (sum == 0 ? Signs : sum) * 2 % (Signs + 1);
        }

        return Alphabet[(Signs + 1 - rest) % Signs];
    }
}
