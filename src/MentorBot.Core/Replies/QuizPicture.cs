using MentorBot.Core.Knowledge;
using MentorBot.Core.Pictures;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>The result of the quiz as a picture: a bar for each role that the answers speak for.</summary>
internal static class QuizPicture
{
    // Below this share the words for a role are "hardly any", which one line can say for all of them.
    private const double Least = 0.05;
    private const int Fewest = 3;
    private const int Most = 6;
    private const int Tenths = 10;

    /// <summary>The picture, with the same figures in words for who cannot see it, and <paramref name="inWords" /> for where there are no pictures.</summary>
    internal static Block.Picture Of(FitResult result, Prose inWords, Wording say)
    {
        var drawn = result.Shares.Take(Math.Clamp(result.Shares.Count(share => share.Share >= Least), Fewest, Most)).ToList();
        var rest = result.Shares.Length - drawn.Count;
        var note = rest == 0 ? null : say.QuizTheOthers(rest, result.Shares[drawn.Count].Share);
        var chart = new BarChart(say.QuizPictureTitle, [.. drawn.Select(share => new Bar(share.Role.Name, share.Share, say.QuizShareOf(share.Share)))], note);
        var figures = drawn.Select(share => say.QuizFigure(share, (int)Math.Round(share.Share * Tenths), Tenths));
        return new Block.Picture(chart.ToSvg(), Budget.Cut(say.QuizPictureAlt(figures, note), Block.Picture.LongestAlt), inWords);
    }
}
