using System.Collections.Immutable;
using MentorBot.Core.Conversation;

namespace MentorBot.Core.Commands;

/// <summary>Every command of the bot; no other list of commands exists.</summary>
public static class CommandCatalog
{
    private static readonly CommandOption Private = new("private", "Show the answer only to me", OptionKind.Flag, Required: false);

    /// <summary>All commands, in the order in which <c>help</c> shows them.</summary>
    public static ImmutableArray<CommandSpec> All { get; } =
    [
        new("role", "What a role does, who it fits and how success is measured", "role mlops",
            [
                new("name", "The role: its title or a short name such as mlops, MLE or ds", OptionKind.Text, Required: true),
                new("section", "One part of it, such as skills or how to start", OptionKind.Text, Required: false),
                Private,
            ],
            (words, on) => words["name"] is { } name ? new Incoming.RoleAsked(name, words["section"], on) : new Incoming.RolesAsked(null, on)),
        new("roles", "All roles I know, by career stage", "roles mid",
            [new("stage", "Only one stage: entry, mid, senior or emerging", OptionKind.Text, Required: false), Private],
            (words, on) => new Incoming.RolesAsked(words["stage"], on)),
        new("ask", "Ask a question in your own words", "ask what skills does an mlops engineer need",
            [new("question", "Your question", OptionKind.Text, Required: true), Private],
            (words, on) => words["question"] is { } question ? new Incoming.Said(question, on) : new Incoming.HelpAsked(on)),
        new("help", "What I can do, with an example of each command", "help",
            [Private],
            (_, on) => new Incoming.HelpAsked(on)),
    ];

    /// <summary>The command of this name, in any case, or null.</summary>
    public static CommandSpec? Find(string name) =>
        All.FirstOrDefault(spec => spec.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
