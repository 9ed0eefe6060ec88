namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Names that two pages claim.</summary>
internal static class DoubledNames
{
    internal static IEnumerable<Complaint> Of(NameClaims names)
    {
        foreach (var claim in names.All)
        {
            if (names.Find(claim.Key) is { } first && first.Page != claim.Page)
            {
                yield return new Complaint(
                    claim.Page.File,
                    claim.Name.Line,
                    Severity.Warning,
                    $"The name `{claim.Name.Text}` is also {first.Holder}, which people get when they ask for it.",
                    "Keep it on one of the two pages only.");
            }
        }
    }
}
