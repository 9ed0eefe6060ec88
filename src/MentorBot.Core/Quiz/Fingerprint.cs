namespace MentorBot.Core.Quiz;

/// <summary>A short number that changes when a text does: 32-bit FNV-1a (https://datatracker.ietf.org/doc/html/rfc9923).</summary>
public static class Fingerprint
{
    /// <summary>How many bits it has.</summary>
    public const int Bits = 32;

    private const uint Basis = 2_166_136_261;
    private const uint Prime = 16_777_619;

    /// <summary>The fingerprint of a question as people read it: its text, and the ids and texts of its options.</summary>
    public static uint Of(QuizQuestion question) =>
        question.Options.Aggregate(Add(Basis, question.Ask), (print, option) => Add(Add(print, option.Id), option.Text));

    /// <summary>The fingerprint of any text.</summary>
    public static uint Of(string text) => Add(Basis, text);

    // The letters' two bytes, then an end that no text has.
    private static uint Add(uint print, string text)
    {
        foreach (var letter in text)
        {
            print = unchecked((print ^ (byte)letter) * Prime);
            print = unchecked((print ^ (byte)(letter >> 8)) * Prime);
        }

        return unchecked((print ^ 0xFF) * Prime);
    }
}
