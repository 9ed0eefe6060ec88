using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Questions that are nothing but the name of another page.</summary>
internal static class AskedNames
{
    internal static IEnumerable<Complaint> Of(ImmutableArray<WrittenPage> pages, NameClaims names) => pages.SelectMany(page => page.Asks
        .Select(ask => (ask, Claim: names.Find(Words.Key(ask.Text))))
        .Where(one => one.Claim is { } claim && claim.Page != page)
        .Select(one => new Complaint(
            page.File,
            one.ask.Line,
            Severity.Warning,
            $"The question `{one.ask.Text}` is {one.Claim!.Holder}.",
            "Take it away here, or write what people ask of this page.")));
}
