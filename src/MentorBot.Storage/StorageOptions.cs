namespace MentorBot.Storage;

/// <summary>Where the bot keeps what it remembers (configuration section <c>Storage</c>).</summary>
public sealed class StorageOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Storage";

    /// <summary>The file, or the folder it goes into; nothing means the state folder of the platform (see <see cref="StateFolder" />). It must be on a local disk.</summary>
    public string? Path { get; set; }

    /// <summary>The PostgreSQL database to use instead of a file, in Npgsql's words (https://www.npgsql.org/doc/connection-string-parameters.html); a secret.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Whether the database is a server's.</summary>
    internal bool IsShared => !string.IsNullOrWhiteSpace(ConnectionString);

    /// <summary>After so many days in which a session did not change it is deleted.</summary>
    public int Days { get; set; } = 180;
}
