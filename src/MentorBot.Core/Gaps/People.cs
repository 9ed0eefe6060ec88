namespace MentorBot.Core.Gaps;

/// <summary>Counts people by their hashes.</summary>
internal static class People
{
    /// <summary>How many different people there are at least.</summary>
    /// <remarks>One person has another hash in each period, so adding the periods up could make three of one; the fullest period counts.</remarks>
    internal static int Among(IEnumerable<Asker> askers) => askers.Distinct().GroupBy(asker => asker.Period).Select(period => period.Count()).DefaultIfEmpty().Max();
}
