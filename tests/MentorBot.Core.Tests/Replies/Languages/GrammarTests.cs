using MentorBot.Core.Conversation;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Tests.Replies.Languages;

/// <summary>Numbers, days and lists as each language writes them.</summary>
public sealed class GrammarTests
{
    [Theory]
    [InlineData(Locale.English, false, true, false)]
    [InlineData(Locale.Spanish, false, true, false)]
    [InlineData(Locale.German, false, true, false)]
    [InlineData(Locale.French, true, true, false)]
    [InlineData(Locale.Portuguese, true, true, false)]
    [InlineData(Locale.Hindi, true, true, false)]
    public void The_form_for_one_is_taken_by_the_numbers_that_the_plural_rules_name(Locale locale, bool none, bool one, bool two)
    {
        var say = Wording.In(locale);
        (say.IsOne(0), say.IsOne(1), say.IsOne(2), say.IsOne(101)).ShouldBe((none, one, two, false));
    }

    [Theory]
    [InlineData(Locale.English, "2026-03-01", "2026-12-28")]
    [InlineData(Locale.Spanish, "1 de marzo de 2026", "28 de diciembre de 2026")]
    [InlineData(Locale.German, "1. März 2026", "28. Dezember 2026")]
    [InlineData(Locale.French, "1er mars 2026", "28 décembre 2026")]
    [InlineData(Locale.Portuguese, "1º de março de 2026", "28 de dezembro de 2026")]
    [InlineData(Locale.Hindi, "1 मार्च 2026", "28 दिसंबर 2026")]
    public void A_day_is_written_as_people_write_it(Locale locale, string first, string last)
    {
        Wording.In(locale).Day(new DateOnly(2026, 3, 1)).ShouldBe(first);
        Wording.In(locale).Day(new DateOnly(2026, 12, 28)).ShouldBe(last);
    }

    [Theory]
    [InlineData(Locale.English, "a, b and c", "a or b")]
    [InlineData(Locale.Spanish, "a, b y c", "a o b")]
    [InlineData(Locale.German, "a, b und c", "a oder b")]
    [InlineData(Locale.French, "a, b et c", "a ou b")]
    [InlineData(Locale.Portuguese, "a, b e c", "a ou b")]
    [InlineData(Locale.Hindi, "a, b और c", "a या b")]
    public void A_list_ends_in_the_word_for_and_or_or(Locale locale, string all, string any)
    {
        Wording.In(locale).All(["a", "b", "c"]).ShouldBe(all);
        Wording.In(locale).Any(["a", "b"]).ShouldBe(any);
        Wording.In(locale).All(["a"]).ShouldBe("a");
    }

    [Theory]
    [InlineData("Python", "IA", "Python e IA", "Python o IA")]
    [InlineData("datos", "«inglés»", "datos e «inglés»", "datos o «inglés»")]
    [InlineData("datos", "historia", "datos e historia", "datos o historia")]
    [InlineData("agua", "hielo", "agua y hielo", "agua o hielo")]
    [InlineData("SQL", "«Oracle»", "SQL y «Oracle»", "SQL u «Oracle»")]
    [InlineData("días", "horas", "días y horas", "días u horas")]
    public void In_Spanish_and_and_or_change_before_their_own_sound(string one, string other, string all, string any)
    {
        Wording.In(Locale.Spanish).All([one, other]).ShouldBe(all);
        Wording.In(Locale.Spanish).Any([one, other]).ShouldBe(any);
    }

    [Theory]
    [InlineData(Locale.Spanish, "No conozco «a» ni «b», así que")]
    [InlineData(Locale.French, "Je ne connais ni «\u00A0a\u00A0» ni «\u00A0b\u00A0», donc")]
    [InlineData(Locale.Portuguese, "Não conheço “a” nem “b”, então")]
    public void Several_unknown_skills_are_joined_by_the_word_for_nor(Locale locale, string begins) => Wording.In(locale).UnknownSkills(["a", "b"]).ShouldStartWith(begins);

    [Theory]
    [InlineData(Locale.Spanish, "También encaja: a.", "También encajan: a y b.")]
    [InlineData(Locale.German, "Passt auch: a.", "Passen auch: a und b.")]
    [InlineData(Locale.French, "Convient aussi\u00A0: a.", "Conviennent aussi\u00A0: a et b.")]
    [InlineData(Locale.Portuguese, "Também combina: a.", "Também combinam: a e b.")]
    public void What_also_fits_agrees_with_how_many_fit(Locale locale, string one, string two)
    {
        Wording.In(locale).QuizAlsoFits(["a"]).ShouldBe(one);
        Wording.In(locale).QuizAlsoFits(["a", "b"]).ShouldBe(two);
    }

    [Theory]
    [InlineData(1, "Dein Quiz", "Deine 1 Antwort ist gespeichert.")]
    [InlineData(3, "Dein Quiz", "Deine 3 Antworten sind gespeichert.")]
    public void A_number_agrees_with_its_word(int answers, string not, string said)
    {
        Wording.In(Locale.German).QuizPaused(answers).ShouldContain(said);
        Wording.In(Locale.German).QuizPaused(answers).ShouldNotContain(not);
    }

    [Theory]
    [InlineData("de", Locale.German)]
    [InlineData("es-ES", Locale.Spanish)]
    [InlineData("es-419", Locale.Spanish)]
    [InlineData("es-LA", Locale.Spanish)]
    [InlineData("pt-BR", Locale.Portuguese)]
    [InlineData("pt_PT.UTF-8", Locale.Portuguese)]
    [InlineData("hi", Locale.Hindi)]
    [InlineData("FR_fr", Locale.French)]
    [InlineData("en-GB", Locale.English)]
    [InlineData("C.UTF-8", Locale.English)]
    [InlineData("ja", Locale.English)]
    [InlineData("", Locale.English)]
    [InlineData(null, Locale.English)]
    public void A_tag_is_read_by_its_language_and_one_we_do_not_speak_is_English(string? tag, Locale locale) => LocaleTag.Read(tag).ShouldBe(locale);

    [Fact]
    public void Every_locale_is_read_back_from_its_tag() => Enum.GetValues<Locale>().ShouldAllBe(locale => LocaleTag.TryRead(LocaleTag.Of(locale)) == locale);
}
