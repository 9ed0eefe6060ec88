using System.Diagnostics.CodeAnalysis;

namespace MentorBot.Core.Knowledge;

/// <summary>Where a page or one of its sections lives in the knowledge folder: <c>roles/mlops-engineer#how-to-start</c>, at most 80 characters.</summary>
public readonly record struct Address
{
    /// <summary>The longest address, in characters, so that a button can carry it on every platform.</summary>
    public const int MaxLength = 80;

    private Address(Slug folder, Slug name, Slug? section) => (Folder, Name, Section) = (folder, name, section);

    /// <summary>The folder the page is in: <c>roles</c>.</summary>
    public Slug Folder { get; }

    /// <summary>The page's file name without its ending: <c>mlops-engineer</c>.</summary>
    public Slug Name { get; }

    /// <summary>The section's heading as a slug, or null for the whole page.</summary>
    public Slug? Section { get; }

    /// <summary>Whether it is the page, or on the page, that opens its folder: <c>portfolio/overview</c>.</summary>
    public bool OpensFolder => Name.ToString() == "overview";

    /// <summary>The page this address is on or of.</summary>
    public Address Page => new(Folder, Name, section: null);

    /// <summary>Reads <c>folder/name</c> or <c>folder/name#section</c>; nonsense and over-long text is answered with false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Address address)
    {
        address = default;
        if (text is not { Length: > 0 and <= MaxLength })
        {
            return false;
        }

        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var page = (hash < 0 ? text : text[..hash]).Split('/');
        if (page.Length != 2 || !Slug.TryParse(page[0], out var folder) || !Slug.TryParse(page[1], out var name))
        {
            return false;
        }

        if (hash < 0)
        {
            address = new Address(folder, name, section: null);
            return true;
        }

        if (!Slug.TryParse(text[(hash + 1)..], out var section))
        {
            return false;
        }

        address = new Address(folder, name, section);
        return true;
    }

    /// <summary>The address of one section of this page; false when it would be longer than <see cref="MaxLength" />.</summary>
    public bool TryEnter(Slug section, out Address address)
    {
        address = new Address(Folder, Name, section);
        return address.ToString().Length <= MaxLength;
    }

    /// <inheritdoc />
    public override string ToString() => Section is { } section ? $"{Folder}/{Name}#{section}" : $"{Folder}/{Name}";
}
