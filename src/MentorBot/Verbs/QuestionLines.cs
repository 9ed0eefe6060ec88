using MentorBot.PlainText;

namespace MentorBot.Verbs;

/// <summary>The lines of a file that an operator named.</summary>
internal static class QuestionLines
{
    /// <summary>The lines, or null with the reason on <paramref name="errors" />.</summary>
    internal static async Task<string[]?> TryReadAsync(string file, TextWriter errors, CancellationToken cancel)
    {
        if (!File.Exists(file))
        {
            await errors.WriteLineAsync(TextRenderer.Tame($"There is no file {file}."));
            return null;
        }

        try
        {
            return await File.ReadAllLinesAsync(file, cancel);
        }
        catch (IOException fault)
        {
            await errors.WriteLineAsync(TextRenderer.Tame($"{file} cannot be read: {fault.Message}"));
        }
        catch (UnauthorizedAccessException fault)
        {
            await errors.WriteLineAsync(TextRenderer.Tame($"{file} cannot be read: {fault.Message}"));
        }

        return null;
    }
}
