using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Postgres;

/// <summary>A real PostgreSQL of the tests' own, in a temporary folder and on a loopback port: begun when a test first needs it, gone when the tests' process ends.</summary>
public sealed class PostgresCluster
{
    /// <summary>The password of its only user; no log and no error may ever show it.</summary>
    public const string Password = "s3cret-of-the-cluster";

    private const string User = "mentorbot";
    private const string DebianFolder = "/usr/lib/postgresql";

    private static readonly string? Programs = Find();
    private static readonly Lazy<PostgresCluster> Shared = new(() => new PostgresCluster());

    private readonly string _folder = Directory.CreateTempSubdirectory("mentorbot-postgres-").FullName;
    private readonly int _port = LoopbackPort.Free();
    private int _databases;

    private PostgresCluster()
    {
        var data = Path.Combine(_folder, "data");
        var word = Path.Combine(_folder, "word");
        File.WriteAllText(word, Password);
        if (IsRoot)
        {
            Run("chown", ["-R", "postgres", _folder]);
        }

        AsOwner("initdb", ["-D", data, "-U", User, "--auth=scram-sha-256", $"--pwfile={word}", "--encoding=UTF8", "--no-locale", "--no-sync"]);

        // Nothing here has to outlive a loss of power, and nobody but the loopback address may come in.
        var settings = string.Create(CultureInfo.InvariantCulture, $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c full_page_writes=off");
        AsOwner("pg_ctl", ["start", "-w", "-D", data, "-l", Path.Combine(_folder, "log"), "-o", settings]);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(data);
    }

    /// <summary>Why no server can be begun here; null when one can.</summary>
    public static string? WhyNot { get; } = Programs is null
        ? "PostgreSQL is not installed (Debian: postgresql)"
        : IsRoot && !File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal))
            ? "PostgreSQL does not run as root, and there is no user postgres"
            : null;

    private static bool IsRoot => Environment.IsPrivilegedProcess;

    /// <summary>Where PostgreSQL's programs may be, as in the variable <c>PATH</c>.</summary>
    public static string ProgramFolders => string.Join(Path.PathSeparator, Candidates());

    /// <summary>The connection string of a fresh, empty database.</summary>
    public static string NewDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref Shared.Value._databases)}");
        Run(Path.Combine(Programs!, "createdb"), ["-h", "127.0.0.1", "-p", Shared.Value._port.ToString(CultureInfo.InvariantCulture), "-U", User, "-T", "template0", name], ("PGPASSWORD", Password));
        return ConnectionTo(name);
    }

    /// <summary>The connection string of a database that may not be there.</summary>
    public static string ConnectionTo(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Shared.Value._port};Database={database};Username={User};Password={Password}");

    private static IEnumerable<string> Candidates() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Concat(Directory.Exists(DebianFolder) ? Directory.GetDirectories(DebianFolder).OrderDescending(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")) : []);

    /// <summary>A way to it that can be broken.</summary>
    public static BreakableProxy NewProxy() => BreakableProxy.To(Shared.Value._port);

    /// <summary>The same connection by way of this port.</summary>
    public static string By(string connection, BreakableProxy proxy) =>
        connection.Replace(string.Create(CultureInfo.InvariantCulture, $"Port={Shared.Value._port}"), string.Create(CultureInfo.InvariantCulture, $"Port={proxy.Port}"), StringComparison.Ordinal);

    private static string? Find() => Candidates().FirstOrDefault(folder => new[] { "initdb", "pg_ctl", "createdb" }.All(program => File.Exists(Path.Combine(folder, program))));

    private static void AsOwner(string program, string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        if (IsRoot)
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, WorkingDirectory = Path.GetTempPath(), RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new Win32Exception($"{program} did not start");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var complaint = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Path.GetFileName(program)} {arguments.FirstOrDefault()} ended with {process.ExitCode}: {complaint}");
        }
    }

    private void Stop(string data)
    {
        AsOwner("pg_ctl", ["stop", "-D", data, "-m", "immediate"]);
        Directory.Delete(_folder, recursive: true);
    }
}
