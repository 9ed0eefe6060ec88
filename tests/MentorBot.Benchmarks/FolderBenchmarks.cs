using BenchmarkDotNet.Attributes;
using MentorBot.KnowledgeFolder;

namespace MentorBot.Benchmarks;

/// <summary>Reading and checking a whole knowledge folder from the disk, about as long a page as the shipped ones.</summary>
[MemoryDiagnoser]
public class FolderBenchmarks
{
    private static readonly string[] Sections = ["Responsibilities", "Skills", "Success metrics", "Certifications", "Who it fits"];

    private const string Steps =
        """

        ## How to start

        1. **Begin** with a first step that says what to read and what to do with it.
        2. **Go on** with a second step that asks for something to show to others.
        3. **End** with a third step that makes it run by itself.
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mentorbot-benchmark-");

    /// <summary>How many pages the folder has.</summary>
    [Params(1000)]
    public int Pages { get; set; }

    // A quarter each of roles, skills, courses and comparisons, which name one another.
    private int Each => Pages / 4;

    /// <summary>Writes the folder.</summary>
    [GlobalSetup]
    public void Write()
    {
        for (var number = 1; number <= Each; number++)
        {
            Write("roles", $"role-{number}", Page($"Role number {number}", Role(number), $"See [who is near](comparisons/comparison-{number}).", Steps));
            Write("skills", $"skill-{number}", Page($"Skill number {number}", number > 1 ? $"needs: [skill-{number - 1}]" : "needs: []", "It is worth it."));
            Write("certifications", $"course-{number}", Page($"Course number {number}", "kind: course\nissuer: A school\nstatus: active", "It is long."));
            Write("comparisons", $"comparison-{number}", Page($"Comparison number {number}", $"roles: [role-{number}, role-{(number % Each) + 1}]", "Both are fine."));
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

    private void Write(string folder, string name, string page) =>
        File.WriteAllText(Path.Combine(_folder.CreateSubdirectory(folder).FullName, $"{name}.md"), page);

    private string Role(int number) =>
        $"""
        stage: mid
        skills: [skill-{number}, skill-{(number % Each) + 1}]
        certifications: [course-{number}]
        next: [{(number < Each ? $"role-{number + 1}" : "")}]
        """;

    private static string Page(string title, string keys, string lead, string more = "") =>
        $"""
        ---
        title: {title}
        {keys}
        aliases: [alias of {title}, nickname of {title}]
        ask:
          - what does somebody do who is {title}
        ask_sections:
          skills:
            - what must somebody know who wants {title}
        sources:
          - title: "A careful article"
            url: https://example.org/article
        checked: 2026-11-20
        ---

        {title} turns models into something people can rely on, day after day. It works with many teams. {lead}

        {string.Join("\n\n", Sections.Select(Section))}
        {more}

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
