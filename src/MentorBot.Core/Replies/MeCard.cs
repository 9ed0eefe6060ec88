using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>The cards about what is remembered of a person.</summary>
internal static class MeCard
{
    private const string FileName = "mentorbot-my-data.json";

    // What the words around the text weigh at most.
    private const int Frame = 400;

    internal static Button Show { get; } = new(Wording.MeShow, new ActionToken.Me(MeAct.Show));

    internal static Button Forget { get; } = new(Wording.MeForget, new ActionToken.Me(MeAct.Forget));

    private static Button Help { get; } = new(Wording.HelpLabel, new ActionToken.Help());

    /// <summary>Everything, in plain words.</summary>
    internal static ImmutableArray<Block> Of(Session session, OwnRecord record, KnowledgeBase library)
    {
        ImmutableArray<string> kept = [.. SessionLines(session, library), .. NoteLines(record.Notes), .. record.ExpiresAt is { } end ? [Wording.MeExpires(record.Days, end)] : Array.Empty<string>()];
        return kept.IsEmpty
            ? Card.LayWhole(Wording.MeTitle, Sentences(Wording.MeNothing, Wording.MeNotYours, Wording.MeLimits), footnote: null, [Help])
            : Card.LayWhole(
                Wording.MeTitle,
                [.. Sentences(Wording.MeLead), Bullets(kept), .. Sentences(Wording.MeNotYours, Wording.MeLimits)],
                footnote: null,
                [new Button(Wording.MeExport, new ActionToken.Me(MeAct.Export)), Forget, Help]);
    }

    /// <summary>Everything as a file; the text itself where no file can be given and it fits.</summary>
    internal static ImmutableArray<Block> Export(OwnDataExport export)
    {
        var code = new Prose.CodeBlock(export.ToJson(indented: false));
        Prose inWords = Budget.Of(code) <= Budget.PerPassage - Frame ? code : Paragraph(Wording.MeExportTooLong);
        var blocks = Card.LayWhole(Wording.MeTitle, Sentences(Wording.MeExportLead), footnote: null, [Show, Forget]);
        return blocks.Insert(blocks.Length - 1, new Block.Attachment(FileName, export.ToJson(indented: true) + "\n", inWords));
    }

    internal static ImmutableArray<Block> Sure() => Card.LayWhole(
        Wording.MeForget,
        Sentences(Wording.MeForgetSure),
        footnote: null,
        [new Button(Wording.MeForgetYes, new ActionToken.Me(MeAct.Erase)), Show with { Label = Wording.MeForgetNo }]);

    internal static ImmutableArray<Block> Forgotten() => [.. Sentences(Wording.MeForgotten, Wording.MeForgottenPlatform).Select(sentence => new Block.Passage(sentence)), new Block.Buttons([Help])];

    private static IEnumerable<string> SessionLines(Session session, KnowledgeBase library)
    {
        if (session is Session.Browsing { Context: var context })
        {
            yield return context.Subject is { } subject ? Wording.MeShown(NameOf(context, subject, library), context.Since) : Wording.MeNoContext;
            if (!context.Offered.IsEmpty)
            {
                yield return Wording.MeOffered(context.Offered.Select(library.TitleOf));
            }
        }

        if (session.Quiz is { } quiz)
        {
            yield return Wording.MeQuiz(quiz.State.Answers.Length + quiz.Context.Length, quiz.At, quiz.IsPaused);
            if (quiz.Counted is not null)
            {
                yield return Wording.MeCounted;
            }
        }
    }

    private static IEnumerable<string> NoteLines(KeptNotes notes) =>
        notes is { Questions.IsEmpty: true, Missing.IsEmpty: true, Votes.IsEmpty: true } ? [] : [Wording.MeNotes(notes.Questions.Length, notes.Missing.Length, notes.Votes.Length)];

    private static string NameOf(Context context, Address subject, KnowledgeBase library) =>
        context.Sight is Sight.Path ? Wording.MePath(library.TitleOf(subject)) : library.TitleOf(subject);

    private static IEnumerable<Prose> Sentences(params IEnumerable<string> sentences) => sentences.Select(Paragraph);

    private static Prose.Paragraph Paragraph(string sentence) => new(RichText.Of(sentence));

    private static Prose.List Bullets(IEnumerable<string> lines) => new(Numbered: false, Start: 1, [.. lines.Select(line => new ListItem(RichText.Of(line), Depth: 0))]);
}
