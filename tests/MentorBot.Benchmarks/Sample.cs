using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Benchmarks;

/// <summary>A knowledge folder made in code, of any size, with pages about as long as real ones.</summary>
internal static class Sample
{
    internal static Occasion On { get; } = new(new DateTimeOffset(2026, 3, 14, 12, 0, 0, TimeSpan.Zero), "stamp");

    internal static Session Browsing { get; } = new Session.Browsing(new Context(AddressOf("roles/role-1"), On.At));

    /// <summary>A base of this many roles, each with six sections of four points.</summary>
    internal static KnowledgeBase Library(int roles)
    {
        var pages = Enumerable.Range(1, roles).Select(RolePage).ToList();
        return KnowledgeBase.Of(pages);
    }

    private static Page RolePage(int number)
    {
        var address = AddressOf($"roles/role-{number}");
        return new Page(
            address,
            $"Role {number}",
            new Facts.Role((Stage)(number % 4), [], [], []),
            [$"alias {number}"],
            [$"what does a role {number} do"],
            [new Prose.Paragraph(RichText.Of($"Role {number} turns models into something people can rely on, day after day."))],
            [.. new[] { "Daily work", "Skills", "Success metrics", "Who it fits", "How to start", "Next steps" }.Select(title => SectionOf(address, title))],
            [new Source("A source", new Uri("https://example.org/source"))],
            new DateOnly(2026, 3, 1));
    }

    private static Section SectionOf(Address page, string title) =>
        Slug.TryMake(title, out var slug) && page.TryEnter(slug, out var address)
            ? new Section(address, title, [], [new Prose.List(Numbered: false, Start: 1, [.. Enumerable.Range(1, 4).Select(Point)])])
            : throw new ArgumentException(title, nameof(title));

    private static ListItem Point(int number) =>
        new(RichText.Of(new Inline.Strong($"Point {number}"), new Inline.Plain(" says something that takes about as long as this to say.")), Depth: 0);

    private static Address AddressOf(string text) => Address.TryParse(text, out var address) ? address : throw new ArgumentException(text, nameof(text));
}
