using System.Collections.Immutable;
using System.Globalization;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Storage.Postgres;
using MentorBot.Storage.Sqlite;

namespace MentorBot.Storage.Diagnosis;

/// <summary>What the look of the memory means for an operator.</summary>
internal static class StorageFindings
{
    private const string Check = "memory";
    private const long Megabyte = 1_000_000;
    private const long Scarce = 200 * Megabyte;
    private const long Full = 10 * Megabyte;

    // What README promises.
    private const int OldestServer = 13;

    // A turn asks several times; people wait three seconds in all.
    private static readonly TimeSpan Far = TimeSpan.FromMilliseconds(100);

    /// <summary>What this part of the bot is called.</summary>
    internal static Area Here { get; } = new("storage");

    /// <summary>Where the platform names no folder.</summary>
    internal static Finding NoPlace { get; } = Here.Broken(Check, "This platform names no folder for state.", "Say where the file should be with Storage:Path.");

    /// <summary>A server that does not do.</summary>
    internal static Finding Unusable(string reason) => Here.Broken(Check, reason, "Look at the server and at Storage:ConnectionString. While it is away, the bot does not start, and one that runs keeps nothing.");

    /// <summary>What there is to say of a file.</summary>
    internal static ImmutableArray<Finding> Of(FileFacts facts)
    {
        if (facts.Trouble is not null)
        {
            return [Here.Broken(Check, $"The session file {facts.Path} cannot be used. {facts.Trouble}", facts.Mend)];
        }

        return
        [
            facts.IsThere
                ? Here.Fine(Check, $"The session file {facts.Path} can be read and written.")
                : Here.Fine(Check, $"There is no session file yet; the first start makes {facts.Path}."),
            .. facts.IsThere ? [Schema(facts.Schema, SqliteSchema.Current)] : ImmutableArray<Finding>.Empty,
            .. facts.Free is { } free ? [Space(free)] : ImmutableArray<Finding>.Empty,
        ];
    }

    /// <summary>What there is to say of a server.</summary>
    internal static ImmutableArray<Finding> Of(ServerFacts facts) =>
    [
        facts.Version.Major < OldestServer
            ? Here.Look(Check, $"PostgreSQL {facts.Version} is older than any that the bot was tried with.", FormattableString.Invariant($"Use PostgreSQL {OldestServer} or later."))
            : Here.Fine(Check, facts.Schema > 0 ? $"PostgreSQL {facts.Version} can be read and written." : $"PostgreSQL {facts.Version} can be reached."),
        facts.RoundTrip > Far
            ? Here.Look("distance", $"The database takes {Milliseconds(facts.RoundTrip)} to answer the simplest question, and a turn asks several.", "Run the bot nearer to its database.")
            : Here.Fine("distance", $"The database answers the simplest question in {Milliseconds(facts.RoundTrip)}."),
        (facts.Schema ?? 0) < PostgresSchema.Current && !facts.MayCreate
            ? Here.Broken("schema", "The database lacks tables, and the user may not make them.", "Give it CREATE on the schema: grant create on schema public to <the user>.")
            : Schema(facts.Schema ?? 0, PostgresSchema.Current),
    ];

    private static Finding Schema(int has, int ours)
    {
        if (has > ours)
        {
            return Here.Broken("schema", string.Create(CultureInfo.InvariantCulture, $"Schema {has} is that of a newer MentorBot; this one knows {ours}."), "Start the newer version, or name another database.");
        }

        return (has == ours, has) switch
        {
            (true, _) => Here.Fine("schema", string.Create(CultureInfo.InvariantCulture, $"Schema {has}, as this version has it.")),
            (_, 0) => Here.Fine("schema", "It is empty; the first start makes the tables."),
            _ => Here.Look("schema", string.Create(CultureInfo.InvariantCulture, $"Schema {has} is older than this version's {ours}; the next start brings it up to date, and an older MentorBot cannot use it then."), "Back it up before."),
        };
    }

    private static Finding Space(long free)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"{(free >= 1000 * Megabyte ? $"{free / (1000 * Megabyte)} GB" : $"{free / Megabyte} MB")} are free on its disk.");
        return free switch
        {
            < Full => Here.Broken("space", what, "Make room there: what people say can no longer be kept."),
            < Scarce => Here.Look("space", what, "Make room there before it is full."),
            _ => Here.Fine("space", what),
        };
    }

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.#} ms");
}
