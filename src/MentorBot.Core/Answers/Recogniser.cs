using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Answers;

/// <summary>Understands a free question: names and headings first, then what the pages say; what it is not sure of it offers, and what the pages do not know it leaves.</summary>
public static class Recogniser
{
    /// <summary>The most that anybody asks in one go, in characters.</summary>
    public const int LongestQuestion = 2000;

    /// <summary>The most that is offered at once.</summary>
    public const int MostOffers = 3;

    internal const string Responsibilities = "responsibilities";

    private const int MostAnswers = 4;

    /// <summary>What a question asks for, asked by somebody who was shown <paramref name="context" /> just before.</summary>
    public static Recognition Recognise(string question, Context? context, KnowledgeBase library) => Understand(question, context, library).Recognition;

    internal static Understanding Understand(string question, Context? context, KnowledgeBase library)
    {
        if (question.Length > LongestQuestion)
        {
            return new Understanding(new Recognition.Nothing(), []);
        }

        if ((library.Names.Exact(question) ?? library.Asked(question)) is { } asked)
        {
            return new Understanding(new Recognition.Found(asked), []);
        }

        var (sentences, anyLeftOut) = Clauses.Sentences(question);
        if (sentences.IsEmpty)
        {
            return new Understanding(anyLeftOut ? new Recognition.Nothing() : new Recognition.NoQuestion(), []);
        }

        var asking = Clauses.Asking(sentences, library);
        var whole = Sentence.Understand(string.Join(' ', sentences), string.Join(' ', asking), context, library);
        var understood = Combined(whole, sentences.Length > 1 ? InTurn(asking, context, library, SentenceOrItsParts) : PartsOf(whole, context, library));
        return anyLeftOut ? Doubted(understood) : understood;
    }

    /// <summary>One section of a page by its slug; the whole page where that says it; or the fact that a role has none such.</summary>
    public static Recognition InPage(Address page, Slug section, KnowledgeBase library) =>
        page.TryEnter(section, out var address) && library.FindSection(address) is not null ? new Recognition.Found(address)
        : IsOnTheCard(page, section, library) ? new Recognition.Found(page)
        : new Recognition.NoSuchSection(page, section);

    // Pages that are no role have no usual sections, and a short role page says in its lead what the job is and on its card what to learn.
    private static bool IsOnTheCard(Address page, Slug section, KnowledgeBase library) =>
        library.FindRole(page) is not { } role
        || (section.ToString() == "skills" && !role.Skills.IsEmpty)
        || (section.ToString() == Responsibilities && role.Page.Sections.All(one => one == TryOut.In(role.Page)));

    // "What is MLOps? And how do I start?": a text may lean on the one before.
    private static ImmutableArray<UnderstandingStep> InTurn(
        ImmutableArray<string> texts, Context? context, KnowledgeBase library, Func<string, Context?, KnowledgeBase, UnderstandingStep> understand)
    {
        var steps = ImmutableArray.CreateBuilder<UnderstandingStep>(texts.Length);
        foreach (var text in texts)
        {
            var step = understand(text, context, library);
            context = step.Recognition is Recognition.Found found ? new Context(found.Address, context?.Since ?? default) : context;
            steps.Add(step);
        }

        return steps.MoveToImmutable();
    }

    private static UnderstandingStep SentenceOrItsParts(string sentence, Context? context, KnowledgeBase library)
    {
        var whole = Sentence.Understand(sentence, context, library);
        var parts = PartsOf(whole, context, library);
        return !parts.IsEmpty && Combined(whole, parts).Recognition is Recognition.Several several ? whole with { Recognition = several, Confidence = parts.Max(part => part.Confidence) } : whole;
    }

    // Whoever also gives orders gets an answer only to what is beyond doubt a question.
    private static Understanding Doubted(Understanding understood) =>
        understood.Steps.FirstOrDefault(step => step.Confidence >= Sentence.BeyondDoubt && (Clauses.AsksForItself(step.Text) || step.Text.Contains('?', StringComparison.Ordinal)) && step.Recognition is Recognition.Found or Recognition.SideBySide) is { } sure
            ? understood with { Recognition = sure.Recognition }
            : understood with { Recognition = new Recognition.Nothing() };

    // A part counts for itself where every part asks for itself, or where the sentence does not already say one thing.
    private static ImmutableArray<UnderstandingStep> PartsOf(UnderstandingStep whole, Context? context, KnowledgeBase library)
    {
        if (whole.Bound is not null || Clauses.Parts(whole.Text) is not { Length: > 1 } parts || !IsAsked(whole, parts))
        {
            return [];
        }

        if (Clauses.Questions(whole.Text) is { Length: > 1 } questions && InTurn(questions, context, library, Sentence.Understand) is var asked && asked.All(Sentence.StandsAlone) && IsComparedByOne(whole, asked))
        {
            return asked;
        }

        return whole.Candidates.IsEmpty || whole.Reading.Comparison is not null ? [] : LooseParts(whole, parts, context, library);
    }

    private static ImmutableArray<UnderstandingStep> LooseParts(UnderstandingStep whole, ImmutableArray<string> parts, Context? context, KnowledgeBase library)
    {
        var steps = InTurn(parts, context, library, Sentence.Understand);
        return whole.Reading.Roles.Length > 1 || Sentence.IsSaidByOne(whole, library) ? []
            : parts.All(part => Clauses.IsWhole(part, library)) || steps.All(step => IsSureOfItself(step, library)) ? steps
            : [];
    }

    // "How do the three roles differ, and what does a degree bring?" are two; "which of the three is closest to statistics, and which to automation?" is one.
    private static bool IsComparedByOne(UnderstandingStep whole, ImmutableArray<UnderstandingStep> questions) =>
        whole.Reading.Comparison is not { } comparison || questions.Any(step => step.Recognition is Recognition.Found found && found.Address == comparison);

    private static bool IsAsked(UnderstandingStep whole, ImmutableArray<string> parts) => Clauses.Asks(whole.Text) || parts.All(Clauses.AsksForItself);

    private static bool IsSureOfItself(UnderstandingStep part, KnowledgeBase library) =>
        Clauses.SaysEnough(part.Text) && !Clauses.Tells(part.Text) && Sentence.StandsAlone(part) && Sentence.IsSaidByOne(part, library);

    private static Understanding Combined(UnderstandingStep whole, ImmutableArray<UnderstandingStep> parts)
    {
        ImmutableArray<UnderstandingStep> steps = [whole, .. parts];
        ImmutableArray<Recognition> answers = [.. parts.Where(part => Sentence.StandsAlone(part) && (parts.Length > 1 || part.Confidence >= Sentence.BeyondDoubt)).SelectMany(part => Flat(part.Recognition)).Distinct().Take(MostAnswers)];
        return answers switch
        {
            { Length: > 1 } => new Understanding(new Recognition.Several(answers), steps),
            [var only] when whole.Recognition is Recognition.Perhaps && whole is { Bound: null, Reading.Chooses: false } && parts.All(IsAside) => new Understanding(only, steps),
            [var only] when parts is [{ Candidates.IsEmpty: true }] && whole.Bound is null => new Understanding(only, steps),
            _ => new Understanding(whole.Recognition, steps),
        };
    }

    // What stands beside the only answer must not ask for something else.
    private static bool IsAside(UnderstandingStep part) => part.Recognition is Recognition.Found or Recognition.NoQuestion or Recognition.Nothing;

    private static ImmutableArray<Recognition> Flat(Recognition recognition) => recognition is Recognition.Several several ? several.Parts : [recognition];
}
