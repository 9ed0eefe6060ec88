using Npgsql;

namespace MentorBot.Storage;

/// <summary>Reads the connection string, with time-outs and a pool that suit a conversation where it names none.</summary>
internal static class PostgresConnection
{
    // Whoever waits for an answer waits three seconds; a person, not a report, is behind every statement. What the operator writes comes later, and wins.
    private const string Defaults = "Timeout=5;Command Timeout=5;Maximum Pool Size=20;Keepalive=30;Application Name=mentorbot;";

    /// <summary>The connection string as Npgsql is to have it.</summary>
    internal static string Read(string given) => new NpgsqlConnectionStringBuilder(Defaults + given)
    {
        // Details quote the values of rows.
        IncludeErrorDetail = false,
        PersistSecurityInfo = false,
    }.ConnectionString;

    /// <summary>Whether it can be read and names a host; it is never quoted, since it holds the password.</summary>
    internal static bool IsSound(string given)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(given).Host is { Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (FormatException)
        {
            return false;
        }
        catch (InvalidCastException)
        {
            return false;
        }
    }
}
