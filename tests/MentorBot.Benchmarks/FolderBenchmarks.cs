using BenchmarkDotNet.Attributes;
using MentorBot.KnowledgeFolder;

namespace MentorBot.Benchmarks;

/// <summary>Reading and checking a whole knowledge folder from the disk, about as long a page as the shipped ones.</summary>
[MemoryDiagnoser]
public class FolderBenchmarks
{
    private static readonly string[] Sections = ["Responsibilities", "Skills", "Success metrics", "How to start", "Certifications", "Who it fits"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mentorbot-benchmark-");

    /// <summary>How many pages the folder has.</summary>
    [Params(1000)]
    public int Pages { get; set; }

    /// <summary>Writes the folder.</summary>
    [GlobalSetup]
    public void Write()
    {
        var roles = _folder.CreateSubdirectory("roles").FullName;
        for (var number = 1; number <= Pages; number++)
        {
            File.WriteAllText(Path.Combine(roles, $"role-{number}.md"), Page(number));
        }
    }

    /// <summary>Takes the folder away.</summary>
    [GlobalCleanup]
    public void Clean() => _folder.Delete(recursive: true);

    /// <summary>What <c>mentorbot check</c> does; a reload does the same and builds the index.</summary>
    [Benchmark]
    public int Read()
    {
        var check = FolderCheck.Run(_folder.FullName, new DateOnly(2026, 11, 21));
        return check.Complaints.IsEmpty ? check.Pages : throw new InvalidOperationException(check.Complaints[0].ToString());
    }

    private static string Page(int number) =>
        $"""
        ---
        title: Role number {number}
        stage: mid
        aliases: [alias of {number}, nickname of {number}]
        ask:
          - what does somebody do who is number {number}
        sources:
          - title: "A careful article"
            url: https://example.org/article
        checked: 2026-11-20
        ---

        Role number {number} turns models into something people can rely on, day after day. It works with many teams.

        {string.Join("\n\n", Sections.Select(Section))}

        """;

    private static string Section(string title) =>
        $"""
        ## {title}

        A sentence that opens the section and says why it is here at all, in plain words.

        - **First.** A point about *daily work* with a `name` in it, and a few more words to fill the line.
        - **Second.** Another point with a [link](https://example.org/page) and some more words to fill the line.
        - **Third.** A last point that says what is left to say, in about as many words as the others.
        """;
}
