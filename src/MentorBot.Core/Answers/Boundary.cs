using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.Core.Answers;

/// <summary>Recognises questions that the pages cannot answer however well their words match: then the nearest pages are offered, never shown as the answer.</summary>
internal static class Boundary
{
    // A letter more or less makes another name of so short a word, not a slip: CKA and CKAD.
    private const int LongestAcronym = 4;

    // So much of a question in the title and the examples of a certification's page says that it is meant.
    private const float MostOfIt = .85f;

    // Figures stand on a page only with value, region, date and source, and those are read there, not asked here.
    private static readonly Phrases Figures = new(
        """
        how many, how long, how old, too old, too young, how tall, how fast will, how soon, what age, exact, exactly how, average salary, average pay, average age, average income, the average, on average, median, minimum wage, per hour, per year, per month, a year in, an hour,
        hour a day, hour per, euro, euros, eur, dollar, dollars, usd, gbp, pound, rupee, inr, lpa, bitcoin, passing score, pass rate, percent of, percentage, how much does it cost, how much * cost, how much is the fee, 30 day, 60 day, 90 day, 100 day,
        what does it cost, the price of, price, cheap, cheapest, the number of, formula, equation, deadline, what time, which day, what date
        """);

    private static readonly Phrases News = new(
        """
        which company, which companies, what company, what companies, which startup, which employer, tonight, tomorrow, yesterday, this week, this month, last week, last month, last year, next week, latest news, any news, news about, newest version, is down, hiring now, currently hiring,
        when will, who won, will * replace, going to replace, take over my job, take our job, take my job, ceo of, founder of, stock price, share price, weather
        """);

    // Our own work on somebody's case or gear is not what the pages are for.
    private static readonly Phrases Favours = new(
        """
        review my, check my, look at my, rate my, fix my, debug my, write my, write me, write a, do my, make me a, find me a job, you get me a job, please get me a job, hire me, refer me, recommend me to, send me, email me, call me, buy, which laptop, what laptop, which gpu, what gpu,
        syntax, code snippet, code example, example code, sample code, one liner, * book, podcast, youtube channel, newsletter, visa, h 1b, green card, work permit, lawyer, tax
        """);

    private static readonly Phrases Jobs = new(
        """
        engineer, scientist, analyst, architect, officer, administrator, developer, consultant, specialist, researcher, strategist, ethicist, technician, designer, manager, director, auditor, advocate, evangelist,
        engineering, annotator, labeler, tester, trainer
        """);

    // Callings that need no other word to be jobs of their own.
    private static readonly Phrases Trades = new(
        """
        teacher, nurse, doctor, surgeon, dentist, pharmacist, veterinarian, vet, paramedic, midwife, lawyer, judge, chef, cook, baker, butcher, waiter, barista, pilot, driver, plumber, electrician, carpenter, mechanic, welder, bricklayer, roofer, hairdresser, barber,
        beautician, accountant, bookkeeper, banker, realtor, journalist, photographer, musician, actor, dancer, farmer, gardener, fisherman, firefighter, policeman, police officer, soldier, sailor, priest, cleaner, cashier, tailor, librarian
        """);

    // Whoever names the field beside a trade asks about the field: "can a nurse get into AI?"
    private static readonly Phrases Field = new("ai, artificial intelligence, ml, machine learning, deep learning, data, llm, mlops, tech, it job, programming, coding, python, model");

    // Who issues certificates; one of theirs that has no page is not another one that has.
    private static readonly Phrases Issuers = new(
        "aws, amazon, google, gcp, azure, microsoft, databricks, nvidia, oracle, cisco, comptia, ibm, tensorflow, coursera, udacity, udemy, snowflake, salesforce, meta, openai, cloudera, sas, linux foundation, kubernetes, stanford, harvard, mit");

    private static readonly Phrases Certificates = new("certified, certification, certificate, exam, professional, associate, specialty, cert");

    private static readonly Phrases Origins = new("im a, i am a, i am an, im an, i am, im, being a, was a, from, as a former, background, currently a, working a, worked a, between a, my");

    // What stands between two things that are set against each other, or before the first of them.
    private static readonly ImmutableHashSet<string> Between = ["or", "vs", "versus", "and"];

    private static readonly ImmutableHashSet<string> Before = [.. Between, "than", "between", "with", "to"];

    /// <summary>What keeps the pages from answering, the best of them among them, or null.</summary>
    internal static Bound? Of(string question, Reading reading, Address? best, KnowledgeBase library)
    {
        var written = Words.Of(question);
        return (Figures.FirstIn(written) ?? Figures.FirstIn(library.Synonyms.Read(question))) is { } figure ? new Bound(BoundKind.Figure, figure)
            : News.FirstIn(written) is { } news ? new Bound(BoundKind.News, news)
            : Favours.FirstIn(written) is { } favour ? new Bound(BoundKind.Favour, favour)
            : (UnknownJob(reading.Singular, reading, library) ?? UnknownJob(library.Synonyms.Read(question), reading, library)) is { } job ? new Bound(BoundKind.Job, job)
            : (UnknownTrade(reading.Singular, reading) ?? UnknownTrade(library.Synonyms.Read(question), reading)) is { } trade ? new Bound(BoundKind.Trade, trade)
            : (UnknownCertificate(reading, best, library) ?? UnknownName(question, reading, best, library) ?? UnknownThing(reading, library)) is { } name ? new Bound(BoundKind.Name, name)
            : null;
    }

    // "What does an AI engineer do?" is about a job of its own, near as its name may be; "I am a Java developer" says where somebody comes from.
    private static string? UnknownJob(ImmutableArray<string> words, Reading reading, KnowledgeBase library)
    {
        if ((!reading.Roles.IsEmpty && !reading.Compares) || Certificates.StandIn(words))
        {
            return null;
        }

        var names = library.Names.ExactMentionsIn(words);
        for (var at = 1; at < words.Length; at++)
        {
            if (Jobs.At(words, at) is not null && !names.Any(name => name.Overlaps(at, 1))
                && !CommonWords.Contains(words[at - 1]) && words[at - 1].Length > 1 && !IsOrigin(words, at))
            {
                return $"{words[at - 1]} {words[at]}";
            }
        }

        return null;
    }

    // "Which certification is best for a chef?"
    private static string? UnknownTrade(ImmutableArray<string> words, Reading reading) => !reading.Roles.IsEmpty || Field.StandIn(words) ? null
        : Enumerable.Range(0, words.Length).FirstOrDefault(at => Trades.At(words, at) is not null && !IsOrigin(words, at), -1) is >= 0 and var found ? words[found]
        : null;

    private static bool IsOrigin(ImmutableArray<string> words, int job)
    {
        for (var at = Math.Max(0, job - 5); at < job; at++)
        {
            if (Origins.At(words, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // "AWS Certified Machine Learning Specialty" is a name of its own, whatever else its words name.
    private static string? UnknownCertificate(Reading reading, Address? best, KnowledgeBase library) =>
        Certificates.StandIn(reading.Singular) && library.CertificationNames.ExactMentionsIn(reading.Singular).IsEmpty && Issuers.FirstIn(reading.Singular) is { } issuer
        && !(best is { } page && library.Find(page)?.Facts is Facts.Certification && library.Texts.Search.Covered(library.Texts.PlaceOf(page), reading.Rest).Short >= MostOfIt)
            ? issuer
            : null;

    // A word with a capital inside a sentence is a name; beside the very certification that has a page it says who teaches or issues it.
    private static string? UnknownName(string question, Reading reading, Address? best, KnowledgeBase library)
    {
        if (library.Names.ExactMentionsIn(reading.Singular).Any(name => name.Key == best?.Page && library.Find(name.Key)?.Facts is Facts.Certification))
        {
            return null;
        }

        var tokens = question.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (tokens.Count(token => char.IsUpper(token[0])) * 2 > tokens.Length + 1)
        {
            return null;
        }

        for (var at = 1; at < tokens.Length; at++)
        {
            if (char.IsUpper(tokens[at][0]) && !".?!:;".Contains(tokens[at - 1][^1], StringComparison.Ordinal)
                && Words.AsWritten(tokens[at]) is [{ Length: > 1 } word, ..] && !CommonWords.Contains(Words.Singular(word)) && !IsKnown(word, library) && !IsKnown(WithoutPlural(tokens[at], word), library))
            {
                return word;
            }
        }

        return null;
    }

    // "LLMs" are several of what we know; "RSS" is not several "RS".
    private static string WithoutPlural(string token, string word) => word.Length > 2 && word[^1] == 's' && token.Contains('s', StringComparison.Ordinal) ? word[..^1] : word;

    // "Pinecone or Weaviate?" asks about two things; a word beside "or" that is neither ours nor the language's is the name of one.
    private static string? UnknownThing(Reading reading, KnowledgeBase library) => reading.Compares && library.Vocabulary.Meanings is { } language
        ? reading.Words.Where((word, at) => word.Length > 3 && IsSetAgainst(reading.Words, at) && !language.Knows(word) && !library.Texts.Knows(word)).FirstOrDefault()
        : null;

    private static bool IsSetAgainst(ImmutableArray<string> words, int at) =>
        (at > 0 && Before.Contains(words[at - 1])) || (at + 1 < words.Length && Between.Contains(words[at + 1]));

    private static bool IsKnown(string word, KnowledgeBase library) =>
        library.Synonyms.Rewrite([word]).Concat(library.Fillers.Rewrite([word])).All(library.Texts.Knows)
        || library.Synonyms.Rewrite(word.Length > LongestAcronym ? library.Texts.Search.Repair([word]) : [word]).All(library.Texts.Knows);
}
