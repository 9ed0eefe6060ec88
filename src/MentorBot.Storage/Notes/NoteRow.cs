using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.Storage.Notes;

/// <summary>A note as a row: what kind it is, what it is about, and the rest of it.</summary>
internal sealed record NoteRow(string Kind, string Subject, string Value)
{
    private const string Question = "question";
    private const string Missing = "missing";
    private const string Vote = "vote";
    private const string Feedback = "feedback";
    private const string Yes = "yes";
    private const string No = "no";

    /// <summary>Every kind of note.</summary>
    internal static IReadOnlyList<string> Kinds { get; } = [Question, Missing, Vote, Feedback];

    internal Asker By { get; init; }

    internal int Times { get; init; }

    internal DateOnly Day { get; init; }

    /// <summary>The row of a note, or null when nothing of it may be kept.</summary>
    internal static NoteRow? Of(Note note) => note switch
    {
        Note.Unanswered unanswered => Redaction.Of(unanswered.Question) is { } text ? new NoteRow(Question, text, string.Join(' ', unanswered.Near)) : null,
        Note.SectionMissing missing => new NoteRow(Missing, missing.Wanted.ToString(), ""),
        Note.Voted voted => new NoteRow(Vote, voted.Address.ToString(), voted.Helpful ? Yes : No),
        Note.FeedbackGiven given => Redaction.Of(given.Text) is { } words ? new NoteRow(Feedback, given.Address.ToString(), words) : null,
        _ => null,
    };

    /// <summary>The notes of some rows; a row that this version cannot read is passed over. Of two votes, or words about a page, of one person the later counts.</summary>
    internal static KeptNotes Gather(IReadOnlyCollection<NoteRow> rows) => new(
        [.. rows.Where(row => row.Kind == Question).Select(row => new KeptQuestion(row.Subject, row.By, row.Times, row.Day, [.. row.Value.Split(' ').Select(Parse).OfType<Address>()]))],
        [.. About(rows, Missing).Select(one => new KeptMissing(one.Address, one.Row.By, one.Row.Times, one.Row.Day))],
        [.. About(rows, Vote).Select(one => new KeptVote(one.Address, one.Row.Value == Yes, one.Row.By, one.Row.Day))])
    {
        Feedback = [.. About(rows, Feedback).Select(one => new KeptFeedback(one.Address, one.Row.Value, one.Row.By, one.Row.Day))],
    };

    private static IEnumerable<(Address Address, NoteRow Row)> About(IEnumerable<NoteRow> rows, string kind) =>
        from row in rows
        where row.Kind == kind
        let address = Parse(row.Subject)
        where address is not null
        select (address.Value, row);

    private static Address? Parse(string text) => Address.TryParse(text, out var address) ? address : null;
}
