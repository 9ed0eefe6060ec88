using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>The cards about what is remembered of a person.</summary>
internal static class MeCard
{
    private const string FileName = "mentorbot-my-data.json";

    // What the words around the text weigh at most.
    private const int Frame = 400;

    internal static Button Show(Wording say) => new(say.MeShow, new ActionToken.Me(MeAct.Show));

    internal static Button Forget(Wording say) => new(say.MeForget, new ActionToken.Me(MeAct.Forget));

    private static Button Help(Wording say) => new(say.HelpLabel, new ActionToken.Help());

    /// <summary>Everything, in plain words.</summary>
    internal static ImmutableArray<Block> Of(Session session, OwnRecord record, KnowledgeBase library, Wording say)
    {
        ImmutableArray<string> kept = [.. SessionLines(session, library, say), .. NoteLines(record.Notes, say), .. record.ExpiresAt is { } end ? [say.MeExpires(record.Days, end)] : Array.Empty<string>()];
        return kept.IsEmpty
            ? Card.LayWhole(say.MeTitle, Sentences(say.MeNothing, say.MeNotYours, say.MeLimits), footnote: null, [Help(say)], say)
            : Card.LayWhole(
                say.MeTitle,
                [.. Sentences(say.MeLead), Bullets(kept), .. Sentences(say.MeNotYours, say.MeLimits)],
                footnote: null,
                [new Button(say.MeExport, new ActionToken.Me(MeAct.Export)), Forget(say), Help(say)],
                say);
    }

    /// <summary>Everything as a file; the text itself where no file can be given and it fits.</summary>
    internal static ImmutableArray<Block> Export(OwnDataExport export, Wording say)
    {
        var code = new Prose.CodeBlock(export.ToJson(indented: false));
        Prose inWords = Budget.Of(code) <= Budget.PerPassage - Frame ? code : Paragraph(say.MeExportTooLong);
        var blocks = Card.LayWhole(say.MeTitle, Sentences(say.MeExportLead), footnote: null, [Show(say), Forget(say)], say);
        return blocks.Insert(blocks.Length - 1, new Block.Attachment(FileName, export.ToJson(indented: true) + "\n", inWords));
    }

    internal static ImmutableArray<Block> Sure(Wording say) => Card.LayWhole(
        say.MeForget,
        Sentences(say.MeForgetSure),
        footnote: null,
        [new Button(say.MeForgetYes, new ActionToken.Me(MeAct.Erase)), Show(say) with { Label = say.MeForgetNo }],
        say);

    internal static ImmutableArray<Block> Forgotten(Wording say) => [.. Sentences(say.MeForgotten, say.MeForgottenPlatform).Select(sentence => new Block.Passage(sentence)), new Block.Buttons([Help(say)])];

    private static IEnumerable<string> SessionLines(Session session, KnowledgeBase library, Wording say)
    {
        if (session is Session.Browsing { Context: var context })
        {
            yield return context.Subject is { } subject ? say.MeShown(NameOf(context, subject, library, say), context.Since) : say.MeNoContext;
            if (!context.Offered.IsEmpty)
            {
                yield return say.MeOffered(context.Offered.Select(library.TitleOf));
            }
        }

        if (session.Plan is { } plan)
        {
            yield return say.MePlan(library.TitleOf(plan.Role), [.. plan.Known.Select(library.TitleOf)], plan.At);
        }

        if (session.Quiz is { } quiz)
        {
            yield return say.MeQuiz(quiz.State.Answers.Length + quiz.Context.Length, quiz.At, quiz.IsPaused);
            if (quiz.Counted is not null)
            {
                yield return say.MeCounted;
            }
        }
    }

    private static IEnumerable<string> NoteLines(KeptNotes notes, Wording say) =>
    [
        .. notes is { Questions.IsEmpty: true, Missing.IsEmpty: true, Votes.IsEmpty: true } ? Array.Empty<string>() : [say.MeNotes(notes.Questions.Length, notes.Missing.Length, notes.Votes.Length)],
        .. notes.Feedback.Select(said => say.MeFeedback(said.Text)),
    ];

    private static string NameOf(Context context, Address subject, KnowledgeBase library, Wording say) =>
        context.Sight is Sight.Path ? say.MePath(library.TitleOf(subject)) : library.TitleOf(subject);

    private static IEnumerable<Prose> Sentences(params IEnumerable<string> sentences) => sentences.Select(Paragraph);

    private static Prose.Paragraph Paragraph(string sentence) => new(RichText.Of(sentence));

    private static Prose.List Bullets(IEnumerable<string> lines) => new(Numbered: false, Start: 1, [.. lines.Select(line => new ListItem(RichText.Of(line), Depth: 0))]);
}
