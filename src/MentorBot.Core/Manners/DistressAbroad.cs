using System.Collections.Immutable;

namespace MentorBot.Core.Manners;

/// <summary>The core phrases of distress in other languages.</summary>
internal static class DistressAbroad
{
    private static readonly PatternSet German = PatternSet.Within(
        [
            "(ich )?(will|wollte|mochte|moechte|wurde gern|wuerde gern|wunschte ich konnte) (einfach |nur |endlich |gerne |am liebsten )*(sterben|tot sein|nicht mehr leben|nicht mehr da sein|nicht mehr hier sein|nicht mehr aufwachen)",
            "(mich|mir) (selbst )?(umbringen|umzubringen|das leben nehmen|das leben zu nehmen|etwas antun|was antun|verletzen|ritzen|die pulsadern)",
            "(bring|bringe) mich (noch |heute |jetzt )?um",
            "nehme? mir das leben",
            "ich kann (einfach |so |echt )?nicht mehr( weiter| leben| so weiter)?( leben| machen)?$",
            "(hasse|hass) (mein|mein ganzes|das) leben",
            "(keinen sinn|sinnlos) (mehr )?(zu leben|im leben|weiterzuleben)",
            "mein leben (ist|hat) (\\w+ )?(sinnlos|vorbei|wertlos|keinen sinn( mehr)?)",
            "(selbstmord|suizid)(gedanken)?", "selbstmordgedanken", "suizidgedanken",
        ],
        ["bring(e)? mich (noch )?um den (verstand|schlaf|job)", "karriere ?selbstmord", "(suizid|selbstmord) ?(pravention|praevention|rate|raten|daten|projekt|forschung|erkennung|vorhersage)"]);

    private static readonly PatternSet Spanish = PatternSet.Within(
        [
            "(me )?(quiero|quisiera|queria|deseo|gustaria) (morir|morirme|matarme|suicidarme|estar muert[oa]|desaparecer para siempre|dejar de (vivir|existir))",
            "me (quiero|voy a|quisiera) (morir|matar|suicidar|cortar)",
            "no (quiero|deseo) (seguir )?(vivir|viviendo|existir|estar vivo|estar viva)( mas)?",
            "(no puedo mas|ya no puedo mas|no aguanto mas)$",
            "odio (mi|la) vida", "(quitarme|acabar con|terminar con) (mi |la )?(propia )?vida", "hacerme dano", "(pensamientos )?suicid(arme|as?|io)",
            "mi vida (no tiene sentido|no vale nada)", "no vale la pena vivir",
        ],
        ["me (quiero|voy a) (matar|morir) (estudiando|trabajando|de risa|de la risa|de hambre|de sueno)", "(prevencion|deteccion|prediccion|tasa|tasas) (de|del) suicidio", "suicidio (profesional|laboral)"]);

    private static readonly PatternSet French = PatternSet.Within(
        [
            "(je |j )?(veux|voudrais|vx|jveux|jvoudrais|envie de|envie d) (juste )?(mourir|crever|me tuer|me suicider|en finir|etre mort|etre morte|disparaitre pour toujours|me faire du mal)",
            "(je vais|vais) (me suicider|en finir avec la vie|me pendre)",
            "je (ne |n )?(veux|peux) plus (vivre|continuer a vivre|etre en vie|continuer( comme ca)?$)",
            "(je )?n ?en peux plus$", "jen peux plus$", "j en peux plus$",
            "deteste (ma|la) vie", "(mettre fin a|en finir avec) (mes jours|ma vie|la vie)", "me suicider", "pensees suicidaires", "idees suicidaires", "ma vie n ?a (plus|aucun) (de )?sens",
        ]);

    private static readonly PatternSet Portuguese = PatternSet.Within(
        [
            "(eu )?(quero|queria|vou|desejo|preferia) (morrer|me matar|me suicidar|estar morto|estar morta|sumir para sempre|me cortar)",
            "(nao )(quero|consigo|aguento) mais (viver|existir|continuar vivendo)", "nao quero (mais )?(viver|existir)( mais)?$",
            "(nao aguento mais|nao consigo mais)$", "odeio (a )?minha vida", "(tirar|acabar com|dar fim a) (a )?minha( propria)? vida", "(pensamentos )?suicid(io|as|arme)",
            "minha vida (nao tem sentido|acabou)",
        ],
        ["(vou|quero) (me matar|morrer) de (estudar|trabalhar|rir|fome|sono)", "(prevencao|deteccao|previsao|taxa|taxas) (de|do) suicidio", "suicidio (profissional|de carreira)"]);

    private static readonly PatternSet Italian = PatternSet.Within(
        [
            "(voglio|vorrei) (morire|uccidermi|ammazzarmi|suicidarmi|farla finita|togliermi la vita)", "non (voglio|vorrei) (piu )?vivere( piu)?",
            "odio la mia vita", "non ce la faccio piu$", "togliermi la vita", "mi (uccido|ammazzo|suicido)",
        ]);

    private static readonly ImmutableArray<PatternSet> Languages = [German, Spanish, French, Portuguese, Italian];

    // Scripts without spaces between words, or whose words take many endings.
    private static readonly ImmutableArray<string> Elsewhere =
    [
        "хочу умереть", "не хочу жить", "покончить с собой", "убить себя", "покончу с собой",
        "想自杀", "我想死", "不想活", "想死了", "自殺したい", "死にたい", "消えてしまいたい",
        "أريد أن أموت", "اريد ان اموت", "أريد الانتحار", "لا أريد أن أعيش",
        "मरना चाहता", "मरना चाहती", "मर जाना चाह", "जीना नहीं चाहता", "जीना नहीं चाहती", "जीना नही चाह", "जीने का मन नह", "आत्महत्या करना", "खुदकुशी", "\u0959ुदकुशी", "ख\u093Cुदकुशी",
        "marna chaht", "aatmahatya kar", "atmahatya kar", "jeena nahi chahta", "jeena nahi chahti", "죽고 싶", "자살하고",
        "marna hai mujhe", "mujhe marna", "mar jana chaht", "mar jaana chaht", "marne ka man", "jeene ka man", "jine ka man", "jeena nahi", "jina nahi", "khudkushi", "khud ko maar",
        "bunuh diri", "ingin mati", "pengen mati", "mau mati saja", "gusto ko nang mamatay", "magpakamatay", "ayoko nang mabuhay", "muốn chết", "tự tử", "intihar etmek", "nie chcę żyć", "nie chce mi się żyć", "zabić się",
        "хочу померти", "не хочу більше жити", "не хочу больше жить", "أنتحر", "انتحر", "vreau să mor", "vreau sa mor",
        "kendimi öldürmek", "ölmek istiyorum", "chcę umrzeć", "ik wil dood", "ik wil niet meer leven",
    ];

    /// <summary>Whether the line says so in one of them.</summary>
    internal static bool IsIn(Line line) =>
        Languages.Any(language => language.Mean(line.Breaths) || language.Mean(line.Key))
        || Elsewhere.Any(phrase => line.Text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
