using System.Collections.Immutable;
using MentorBot.Core.Conversation;

namespace MentorBot.Core.Commands;

/// <summary>Every command of the bot; no other list of commands exists.</summary>
public static class CommandCatalog
{
    /// <summary>What people pick on a message to ask about it, where a platform has a menu on messages; at most 24 characters (Slack's limit for a shortcut).</summary>
    public const string MessageMenu = "Ask MentorBot";

    private static readonly CommandOption Private = new("private", "Show the answer only to me", OptionKind.Flag, Required: false);

    /// <summary>All commands, in the order in which <c>help</c> shows them.</summary>
    public static ImmutableArray<CommandSpec> All { get; } =
    [
        new("role", "What a role does, who it fits and how success is measured", "role mlops",
            [
                new("name", "The role: its title or a short name such as mlops, MLE or ds", OptionKind.Text, Required: true) { Names = NameKind.Role },
                new("section", "One part of it, such as skills or how to start", OptionKind.Text, Required: false) { Names = NameKind.RoleSection },
                Private,
            ],
            (words, on) => words["name"] is { } name ? new Incoming.RoleAsked(name, words["section"], on) : new Incoming.RolesAsked(null, on)),
        new("roles", "All roles I know, by career stage", "roles mid",
            [new("stage", "Only one stage: entry, mid, senior or emerging", OptionKind.Text, Required: false) { Choices = ["entry", "mid", "senior", "emerging"] }, Private],
            (words, on) => new Incoming.RolesAsked(words["stage"], on)),
        new("skill", "What a skill is, what comes before and after it, and who asks for it", "skill docker",
            [new("name", "The skill: such as python, docker, statistics or deep learning", OptionKind.Text, Required: true) { Names = NameKind.Skill }, Private],
            (words, on) => words["name"] is { } name ? new Incoming.SkillAsked(name, on) : new Incoming.TopicsAsked("skills", on)),
        new("cert", "A certification or course: whether it still exists, and what came after it", "cert azure ai engineer",
            [new("name", "The certification or course: such as tensorflow, azure or fast.ai", OptionKind.Text, Required: true) { Names = NameKind.Certification }, Private],
            (words, on) => words["name"] is { } name ? new Incoming.CertificationAsked(name, on) : new Incoming.TopicsAsked("certifications", on)),
        new("compare", "Two or three roles side by side", "compare mlops and data scientist",
            [
                new("first", "The first role", OptionKind.Text, Required: true) { Names = NameKind.Role },
                new("second", "The second role", OptionKind.Text, Required: false) { Names = NameKind.Role },
                new("third", "A third role", OptionKind.Text, Required: false) { Names = NameKind.Role },
                Private,
            ],
            (words, on) => new Incoming.CompareAsked(words["first"] ?? "", words["second"], words["third"], on)),
        new("path", "What to learn for a role, in order, without what you know already", "path mlops have: python, docker",
            [
                new("to", "The role you want to get to", OptionKind.Text, Required: true) { Names = NameKind.Role },
                new("have", "What you know already, with commas between", OptionKind.Text, Required: false),
                Private,
            ],
            (words, on) => new Incoming.PathAsked(words["to"] ?? "", words["have"], on)),
        new("quiz", "Which role fits me? A few short questions, seen by you alone", "quiz start",
            [
                new("what", "Start or resume it, see the result, or start again", OptionKind.Text, Required: false) { Choices = ["start", "resume", "result", "restart"] },
                new("code", "A result code to look at, such as MB1-1-4GK7", OptionKind.Text, Required: false),
            ],
            (words, on) => new Incoming.QuizAsked(words["what"], words["code"], on)),
        new("topics", "Everything I know about, as a list to browse", "topics",
            [new("part", "Only one part, such as skills, interviews or portfolio", OptionKind.Text, Required: false) { Names = NameKind.Topic }, Private],
            (words, on) => new Incoming.TopicsAsked(words["part"], on)),
        new("ask", "Ask a question in your own words", "ask what skills does an mlops engineer need",
            [new("question", "Your question", OptionKind.Text, Required: true) { HasForm = true }, Private],
            (words, on) => words["question"] is { } question ? new Incoming.Said(question, on) : new Incoming.HelpAsked(on)),
        new("me", "What I remember about you: see it, get it as a file, or have it deleted", "me show",
            [new("what", "See it, get it as a file, or delete it", OptionKind.Text, Required: false) { Choices = ["show", "export", "forget"] }],
            (words, on) => new Incoming.MeAsked(words["what"], on)),
        new("help", "What I can do, with an example of each command", "help",
            [Private],
            (_, on) => new Incoming.HelpAsked(on)),
        new("mentor-admin", "For moderators: what people asked and the knowledge lacks, how the quiz fares, how I am doing", "mentor-admin gaps",
            [new("what", "What to see", OptionKind.Text, Required: true) { Choices = ["gaps", "quiz", "status", "reload"] }],
            (words, on) => new Incoming.AdminAsked(words["what"], on)) { ForModerators = true },
    ];

    /// <summary>Commands to begin with, for a platform that shows a few of them; at most four (Slack's limit, https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts).</summary>
    public static ImmutableArray<CommandSpec> Beginnings { get; } = [.. new[] { "quiz", "role", "path", "compare" }.Select(Find).OfType<CommandSpec>()];

    /// <summary>The command of this name, in any case, or null.</summary>
    public static CommandSpec? Find(string name) =>
        All.FirstOrDefault(spec => spec.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
