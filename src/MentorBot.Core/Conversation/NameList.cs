using System.Diagnostics.CodeAnalysis;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Conversation;

/// <summary>A list in which a person looks up one name of many, and what choosing it means; versioned and written into the list itself, so it outlives restarts.</summary>
public abstract record NameList
{
    private const string Version = "n1";
    private const string ToShow = "pages";
    private const string ToShowRoles = "roles";
    private const string ToGetThere = "path";
    private const string ToCompare = "compare";

    private NameList()
    {
    }

    /// <summary>Reads what this version or an earlier one of the same format wrote; anything else is answered with false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out NameList? list)
    {
        list = text?.Split('.') switch
        {
            [Version, ToShow] => new Pages(),
            [Version, ToShowRoles] => new Roles(),
            [Version, ToGetThere] => new Goals(),
            [Version, ToCompare] => new Compared(),
            [Version, ToCompare, var first] when Address.TryParse(first, out var role) => new Compared(role),
            _ => null,
        };
        return list is not null;
    }

    /// <inheritdoc />
    public sealed override string ToString() => this switch
    {
        Pages => $"{Version}.{ToShow}",
        Roles => $"{Version}.{ToShowRoles}",
        Goals => $"{Version}.{ToGetThere}",
        Compared { First: null } => $"{Version}.{ToCompare}",
        Compared { First: { } first } => $"{Version}.{ToCompare}.{first}",
        _ => throw new System.Diagnostics.UnreachableException($"{GetType().Name} has no text form."),
    };

    /// <summary>What choosing this page means: the same as its button.</summary>
    internal ActionToken Choose(Address page) => this switch
    {
        Goals => new ActionToken.Path(page),
        Compared { First: null } => new ActionToken.Compare(page),
        Compared { First: { } first } => new ActionToken.Compare(first, page),
        _ => new ActionToken.Show(page),
    };

    /// <summary>All pages, to be shown.</summary>
    public sealed record Pages : NameList;

    /// <summary>The roles, to be shown.</summary>
    public sealed record Roles : NameList;

    /// <summary>The roles, for the way to one.</summary>
    public sealed record Goals : NameList;

    /// <summary>The roles, to be put side by side: the first of them, or what goes beside it.</summary>
    public sealed record Compared(Address? First = null) : NameList;
}
