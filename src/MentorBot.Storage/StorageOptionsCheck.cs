using Microsoft.Extensions.Options;

namespace MentorBot.Storage;

/// <summary>Checks the settings of the storage before anything is opened.</summary>
public sealed class StorageOptionsCheck : IValidateOptions<StorageOptions>
{
    private const int MostDays = 3650;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, StorageOptions options) => options switch
    {
        { Days: < 1 or > MostDays } => ValidateOptionsResult.Fail($"Storage:Days must be a number of days from 1 to {MostDays}."),
        { IsShared: true, ConnectionString: { } connection } when !PostgresConnection.IsSound(connection) => ValidateOptionsResult.Fail(
            "Storage:ConnectionString is no connection string for PostgreSQL, such as Host=db;Database=mentorbot;Username=mentorbot;Password=... Leave it out to keep everything in a file."),
        _ => ValidateOptionsResult.Success,
    };
}
