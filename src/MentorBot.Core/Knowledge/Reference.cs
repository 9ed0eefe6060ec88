using System.Diagnostics.CodeAnalysis;

namespace MentorBot.Core.Knowledge;

/// <summary>How one page names another in its front matter: by its file name (<c>containers</c>) or its address (<c>skills/containers</c>).</summary>
public readonly record struct Reference
{
    private Reference(Slug? folder, Slug name) => (Folder, Name) = (folder, name);

    /// <summary>The folder, when it was written.</summary>
    public Slug? Folder { get; }

    /// <summary>The page's file name.</summary>
    public Slug Name { get; }

    /// <summary>Reads a file name or an address of a page; sections and nonsense are answered with false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Reference reference)
    {
        reference = default;
        if (Address.TryParse(text, out var address))
        {
            reference = new Reference(address.Folder, address.Name);
            return address.Section is null;
        }

        if (!Slug.TryParse(text, out var name))
        {
            return false;
        }

        reference = new Reference(folder: null, name);
        return true;
    }

    /// <summary>Whether this page is meant.</summary>
    public bool Means(Address page) => page.Name == Name && (Folder is null || page.Folder == Folder);

    /// <inheritdoc />
    public override string ToString() => Folder is { } folder ? $"{folder}/{Name}" : Name.ToString();
}
