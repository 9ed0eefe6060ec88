using System.ComponentModel;
using System.Diagnostics;

namespace MentorBot.Git;

/// <summary>Runs the <c>git</c> of this machine with a list of arguments, no shell between.</summary>
internal sealed class GitProgram
{
    private readonly string _program;
    private readonly string _folder;

    private GitProgram(string program, string folder) => (_program, _folder) = (program, folder);

    /// <summary>The program for work in this folder, or null when it is not installed.</summary>
    internal static GitProgram? Find(string folder)
    {
        // By its full name from the search path: a file called git in the working directory must never be taken for it.
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        var program = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(directory => Path.Join(directory, name))
            .FirstOrDefault(File.Exists);
        return program is null ? null : new GitProgram(program, Path.GetFullPath(folder));
    }

    /// <summary>What git prints for these arguments when it is told <paramref name="input" />, and how it ended.</summary>
    internal async Task<GitAnswer> RunAsync(IEnumerable<string> arguments, string input, CancellationToken cancel)
    {
        using var git = new Process { StartInfo = Start(arguments) };
        try
        {
            git.Start();
        }
        catch (Win32Exception fault)
        {
            return new GitAnswer(-1, [], fault.Message);
        }

        try
        {
            using var output = new MemoryStream();
            var errors = git.StandardError.ReadToEndAsync(cancel);
            await Task.WhenAll(git.StandardOutput.BaseStream.CopyToAsync(output, cancel), Tell(git, input, cancel));
            await git.WaitForExitAsync(cancel);
            return new GitAnswer(git.ExitCode, output.ToArray(), (await errors).Trim());
        }
        finally
        {
            if (!git.HasExited)
            {
                git.Kill(entireProcessTree: true);
            }
        }
    }

    private ProcessStartInfo Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(_program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };

        // Nothing is asked, nothing is fetched, nothing is written: https://git-scm.com/docs/git#_environment_variables.
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    private static async Task Tell(Process git, string input, CancellationToken cancel)
    {
        try
        {
            await git.StandardInput.WriteAsync(input.AsMemory(), cancel);
            git.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything; how it ended says why.
        }
    }
}

/// <summary>How git ended and what it printed.</summary>
internal sealed record GitAnswer(int Code, byte[] Output, string Errors)
{
    internal bool IsOk => Code == 0;

    internal string Text => System.Text.Encoding.UTF8.GetString(Output);
}
