using System.Collections.Frozen;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The commands in German.</summary>
internal sealed partial class German
{
    public override string MessageMenu => "MentorBot fragen";

    internal override FrozenDictionary<string, CommandText> CommandTexts { get; } = new Dictionary<string, CommandText>(StringComparer.Ordinal)
    {
        ["role"] = new("rolle", "Was eine Rolle tut, zu wem sie passt und woran Erfolg gemessen wird"),
        ["role name"] = new("name", "Die Rolle: ihr Titel oder ein kurzer Name wie mlops, MLE oder ds"),
        ["role section"] = new("teil", "Ein Teil davon, etwa skills oder how to start"),
        ["roles"] = new("rollen", "Alle Rollen, die ich kenne, nach Stufe"),
        ["roles stage"] = new("stufe", "Nur eine Stufe"),
        ["skill"] = new("fähigkeit", "Was eine Fähigkeit ist, was davor und danach kommt und wer sie verlangt"),
        ["skill name"] = new("name", "Die Fähigkeit, etwa python, docker, statistics oder deep learning"),
        ["cert"] = new("zertifikat", "Eine Zertifizierung oder ein Kurs: ob es sie noch gibt und was danach kam"),
        ["cert name"] = new("name", "Die Zertifizierung oder der Kurs, etwa tensorflow, azure oder fast.ai"),
        ["compare"] = new("vergleichen", "Zwei oder drei Rollen nebeneinander"),
        ["compare first"] = new("erste", "Die erste Rolle"),
        ["compare second"] = new("zweite", "Die zweite Rolle"),
        ["compare third"] = new("dritte", "Eine dritte Rolle"),
        ["path"] = new("weg", "Was für eine Rolle zu lernen ist, der Reihe nach, ohne was du schon kannst"),
        ["path to"] = new("ziel", "Die Rolle, zu der du willst"),
        ["path have"] = new("kann-ich", "Was du schon kannst, mit Kommas dazwischen"),
        ["quiz"] = new("quiz", "Welche Rolle passt zu mir? Ein paar kurze Fragen, die nur du siehst"),
        ["quiz what"] = new("was", "Starten, fortsetzen, Ergebnis ansehen oder neu anfangen"),
        ["quiz code"] = new("code", "Ein Ergebniscode zum Ansehen, etwa MB1-1-4GK7"),
        ["topics"] = new("themen", "Alles, was ich weiß, als Liste zum Stöbern"),
        ["topics part"] = new("teil", "Nur ein Teil, etwa skills, interviews oder portfolio"),
        ["ask"] = new("fragen", "Stell eine Frage in deinen eigenen Worten"),
        ["ask question"] = new("frage", "Deine Frage"),
        ["me"] = new("ich", "Was ich über dich weiß: ansehen, als Datei bekommen oder löschen lassen"),
        ["me what"] = new("was", "Ansehen, als Datei bekommen oder löschen"),
        ["help"] = new("hilfe", "Was ich kann, mit einem Beispiel für jeden Befehl"),
        ["mentor-admin"] = new("mentor-admin", "Für die Moderation: was in der Wissenssammlung fehlt, wie es Quiz und Bot geht"),
        ["mentor-admin what"] = new("was", "Was du sehen willst"),
        ["private"] = new("privat", "Die Antwort nur mir zeigen"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal override FrozenDictionary<string, string> ChoiceTexts { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["entry"] = "Einstieg",
        ["mid"] = "Mittlere Stufe",
        ["senior"] = "Erfahren",
        ["emerging"] = "Neu entstehend",
        ["start"] = "Starten",
        ["resume"] = "Fortsetzen",
        ["result"] = "Ergebnis",
        ["restart"] = "Neu anfangen",
        ["show"] = "Ansehen",
        ["export"] = "Als Datei",
        ["forget"] = "Löschen",
        ["gaps"] = "Lücken",
        ["quiz"] = "Quiz",
        ["status"] = "Zustand",
        ["reload"] = "Neu lesen",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
