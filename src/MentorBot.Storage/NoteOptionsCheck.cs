using Microsoft.Extensions.Options;

namespace MentorBot.Storage;

/// <summary>Checks the settings for notes before anything is kept.</summary>
public sealed class NoteOptionsCheck : IValidateOptions<NoteOptions>
{
    private const int LeastNotes = 100;
    private const int MostNotes = 100_000;
    private const int MostDays = 3650;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, NoteOptions options) => options switch
    {
        { Most: < LeastNotes or > MostNotes } => ValidateOptionsResult.Fail($"Notes:Most must be a number from {LeastNotes} to {MostNotes}."),
        { Days: < 1 or > MostDays } => ValidateOptionsResult.Fail($"Notes:Days must be a number of days from 1 to {MostDays}."),
        _ => ValidateOptionsResult.Success,
    };
}
