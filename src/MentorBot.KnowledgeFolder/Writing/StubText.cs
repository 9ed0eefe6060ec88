using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder.Writing;

/// <summary>What to write where, for each kind of page; every line of it is a complaint of the check until it is replaced.</summary>
internal static class StubText
{
    internal static IEnumerable<string> Of(NewPageKind kind, ImmutableArray<Page> roles) => kind switch
    {
        NewPageKind.Role => Role(),
        NewPageKind.Skill =>
        [
            FillIn("two to four sentences, what it is in plain words and what it is good for"),
            "",
            FillIn("which roles use it, with a link to each, such as [MLOps engineer](roles/mlops-engineer)"),
            "",
            FillIn("our advice on how to begin"),
        ],
        NewPageKind.Certification =>
        [
            FillIn("two to four sentences, what it proves, and who should take it"),
            "",
            FillIn("what to know before the exam, with links to pages about skills, such as [containers](skills/containers)"),
        ],
        NewPageKind.Course =>
        [
            FillIn("two to four sentences, what one learns in it, and who should take it"),
            "",
            FillIn("what to know before it, with links to pages about skills, such as [containers](skills/containers)"),
        ],
        NewPageKind.Comparison => Comparison(roles),
        _ =>
        [
            FillIn("two to four sentences, the answer that people who ask for this page need first"),
            "",
            FillIn("the rest in short paragraphs or lists, with links to other pages, such as [skills](roles/mlops-engineer#skills)"),
        ],
    };

    private static IEnumerable<string> Role() =>
    [
        FillIn("two to four sentences, what the role is, and what makes it different from the roles next to it"),
        .. Section("Responsibilities", $"- {FillIn("what people in this role do, one point per line")}"),
        .. Section("Skills", $"- {FillIn("what one has to know, with links to pages about skills, such as [containers](skills/containers)")}"),
        .. Section("Success metrics", $"- {FillIn("how a team sees that the work is done well")}"),
        .. Section("How to start", $"1. {FillIn("the first step, with links to the skills it teaches; then 2., 3. and so on")}"),
        .. Section("Certifications", FillIn("which certificates help, and what each is good for")),
        .. Section("Who it fits", FillIn("which people like this work")),
        .. Section("One-hour try-out", FillIn("a task for one hour, alone and free of charge: what to make, from what, when it is done, and what to notice about oneself")),
    ];

    private static IEnumerable<string> Comparison(ImmutableArray<Page> roles) =>
    [
        FillIn("one or two sentences, the whole difference in short"),
        "",
        .. roles.IsEmpty
            ? [$"- {FillIn("the first role, with a link: daily work, depth, what counts as success")}", $"- {FillIn("the second role, in the same order")}"]
            : roles.Select(role => $"- [{role.Title.Replace("]", "\\]", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)}]({role.Address}): {FillIn("daily work, depth, what counts as success")}"),
        "",
        FillIn("how to choose"),
    ];

    private static IEnumerable<string> Section(string heading, string line) => ["", $"## {heading}", "", line];

    private static string FillIn(string what) => $"{Placeholders.Mark}: {what}";
}
