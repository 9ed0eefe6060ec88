using System.Collections;
using System.Reflection;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Tests.Replies.Languages;

/// <summary>Every language says every sentence, with everything in it, and none is left in English.</summary>
public sealed class WordingTests
{
    private const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // Words that are the same in a language, and signs.
    private static readonly string[] Shared = ["QuizLabel", "Sources", "FullStop", "Colon", "DecimalSign"];

    // What these are given does not stand in them as it is, or only in some of their forms.
    private static readonly string[] Worded = ["IsOne", "Day", "NoneCalled", "NoneCalledTitle", "StageTitle", "NoRolesAt", "DidYouMean", "WholePath", "QuizSpeaks", "QuizEqual", "QuizBoth", "QuizOne", "FaultOf", "UnknownSkills", "QuizProgress", "MeQuiz"];

    public static TheoryData<Locale> Locales => [.. Enum.GetValues<Locale>()];

    public static TheoryData<Locale> Others => [.. Enum.GetValues<Locale>().Where(locale => locale is not Locale.English)];

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_locale_has_its_sentences(Locale locale) => Wording.In(locale).Locale.ShouldBe(locale);

    [Theory]
    [MemberData(nameof(Others))]
    public void No_sentence_is_empty_or_left_in_English(Locale locale)
    {
        foreach (var sentence in Sentences())
        {
            var said = (string)sentence.GetValue(Wording.In(locale))!;
            said.ShouldNotBeNullOrWhiteSpace(sentence.Name);
            if (!Shared.Contains(sentence.Name))
            {
                said.ShouldNotBe((string)sentence.GetValue(Wording.English)!, sentence.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_sentence_names_all_that_it_names_in_English(Locale locale)
    {
        foreach (var method in Methods().Where(method => !Worded.Contains(method.Name)))
        {
            var arguments = method.GetParameters().Select((parameter, at) => Sample(parameter.ParameterType, at)).ToArray();
            var english = (string)method.Invoke(Wording.English, arguments)!;
            var said = (string)method.Invoke(Wording.In(locale), arguments)!;
            said.ShouldNotBe(english, method.Name);
            foreach (var word in arguments.SelectMany(Words).Where(english.Contains))
            {
                said.ShouldContain(word, Case.Sensitive, method.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_sentence_that_tells_what_to_type_tells_it_in_the_words_that_are_understood(Locale locale)
    {
        var say = Wording.In(locale);
        foreach (var (sentence, typed) in new (string Sentence, string[] Typed)[]
        {
            (say.QuizByText, ["both a and c", "skip", "back", "stop"]), (say.QuizByTextOne, ["skip", "back", "stop"]), (say.QuizNone, ["delete my answers"]), (say.QuizUnderWay, ["quiz restart"]),
            (say.QuizPickFirst, ["a and c"]), (say.QuizWhichTwo, ["a and c"]), (say.QuizWhichOf('A', 'B', orBoth: true), ["both a and b"]), (say.QuizDone, ["quiz restart", say.QuizRestart]),
            (say.MeExportTooLong, ["me export"]), (say.PrivacyForget, ["me", "me export", "me forget"]), (say.PrivacyQuiz, ["delete my answers"]), (say.AdminKnows, ["mentor-admin gaps", "mentor-admin quiz", "mentor-admin status", "mentor-admin reload"]), (say.OthersReread(1, 2), ["mentor-admin status"]), (say.MoreToMend(1, 2), ["mentorbot check"]),
            (say.HelpLead, ["/mentor role mlops"]), (say.QuizTryOut("Keeper"), [say.QuizTry]),
        })
        {
            typed.ShouldAllBe(words => sentence.Contains(words), sentence);
        }
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void What_stands_on_buttons_and_in_pictures_fits_there(Locale locale)
    {
        var say = Wording.In(locale);
        new[]
        {
            say.Delete, say.AllRoles, say.HelpLabel, say.Overview, say.More, say.AllTopics, say.Compare, say.PathToThis, say.Helpful, say.NotHelpful, say.OtherParts, say.PickRole, say.PickPage, say.PickTopic,
            say.MentionedPages, say.PickSkill, say.Share, say.MeShow, say.MeExport, say.MeForget, say.MeForgetYes, say.MeForgetNo, say.QuizLabel, say.QuizStart, say.QuizContinue, say.QuizMine, say.QuizTwoFit,
            say.QuizJustOne, say.QuizSkip, say.QuizBack, say.QuizPause, say.QuizMore, say.QuizChange, say.QuizLeaveAsIs, say.QuizTry, say.QuizLook, say.QuizChangeList, say.QuizShareYes, say.QuizShareNo,
            say.QuizDelete, say.QuizDeleteYes, say.QuizDeleteNo, say.QuizRestart, say.QuizRestartYes, say.PathTo("Machine Learning Engineer"),
        }.ShouldAllBe(label => label.Length <= Core.Replies.Budget.ButtonLabel);
        new[] { say.QuizPictureTitle, say.ContrastTitle }.ShouldAllBe(title => title.Length <= 40);
        say.ContrastScale(5).Length.ShouldBeLessThanOrEqualTo(58);
        new[] { 0.9, 0.6, 0.3, 0.1, 0.01 }.ShouldAllBe(share => say.QuizShareOf(share).Length <= 20 && say.QuizTheOthers(10, share).Length <= 58);
    }

    [Fact]
    public void Buttons_under_a_result_are_told_apart_in_every_language() => Enum.GetValues<Locale>().Select(Wording.In).ShouldAllBe(say =>
        new[] { say.QuizMore, say.QuizChange, say.QuizBack, say.QuizTry, say.QuizLook, say.PathToThis, say.QuizShare, say.QuizDelete, say.QuizRestart }.Distinct().Count() == 9);

    [Fact]
    public void No_line_of_French_breaks_before_its_signs_or_inside_its_quotation_marks()
    {
        var say = Wording.In(Locale.French);
        var methods = Methods().Where(method => method.ReturnType == typeof(string) && method.Name is not nameof(Wording.FaultOf));
        string[] said =
        [
            .. Sentences().Select(sentence => (string)sentence.GetValue(say)!),
            .. methods.Select(method => (string)method.Invoke(say, [.. method.GetParameters().Select((parameter, at) => Sample(parameter.ParameterType, at))])!),
            .. say.CommandTexts.Values.Select(text => text.Description),
        ];
        said.ShouldAllBe(words => !new[] { " :", " ;", " ?", " !", " »", "« " }.Any(words.Contains));
    }

    private static IEnumerable<PropertyInfo> Sentences() => typeof(Wording).GetProperties(Everything)
        .Where(property => property.PropertyType == typeof(string) && property.GetMethod!.IsAbstract);

    private static IEnumerable<MethodInfo> Methods() => typeof(Wording).GetMethods(Everything).Where(method => method.IsAbstract && !method.IsSpecialName);

    private static object Sample(Type type, int at) =>
        type == typeof(string) ? $"‹{at}›"
        : type == typeof(int) ? 41 + at
        : type == typeof(char) ? (char)('P' + at)
        : type == typeof(bool) ? true
        : type == typeof(DateOnly) ? new DateOnly(2026, 11, 28)
        : type.IsAssignableFrom(typeof(string[])) ? new[] { $"‹{at}a›", $"‹{at}b›", $"‹{at}c›" }
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)!
        : type == typeof(Core.Quiz.QuestionRange) ? new Core.Quiz.QuestionRange(5, 9)
        : throw new ArgumentOutOfRangeException(nameof(type), type.Name, "A sentence is given something that has no sample here.");

    private static IEnumerable<string> Words(object given) => given switch
    {
        string word => [word],
        char letter => [letter.ToString()],
        int number => [number.ToString(System.Globalization.CultureInfo.InvariantCulture)],
        IEnumerable many => many.Cast<object>().SelectMany(Words),
        _ => [],
    };
}
