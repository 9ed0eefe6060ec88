using MentorBot.Core.Operation;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence about how the bot does, for moderators.</summary>
internal sealed partial class German
{
    internal override string StatusTitle => "Wie es mir geht";
    internal override string RereadTitle => "Das Wissen, neu gelesen";
    internal override string RereadBroke => "Beim erneuten Lesen des Ordners ist etwas schiefgegangen; das ist mein Fehler, und das Log sagt mehr dazu. Es gilt, was vorher galt.";
    internal override string RereadUnchanged => "Ich habe den Ordner neu gelesen, und keine Datei hat sich geändert.";
    internal override string NothingRefused => "Keine Datei wurde abgelehnt.";
    internal override string RefusedTitle => "Abgelehnt";
    internal override string LastGoodInForce => "Ihre letzte gute Fassung gilt.";
    internal override string ProcessesTitle => "Prozesse";
    internal override string NoPlatform => "keine Plattform";
    internal override string OthersUnknown => "Mein Gedächtnis ist nicht erreichbar; deshalb weiß ich nicht, welche anderen Prozesse es gibt, und habe sie um nichts gebeten.";

    protected override string RereadChanged(int files) => $"Ich habe den Ordner neu gelesen; {Count(files, "Datei ist", "Dateien sind")} neu, geändert oder weg.";

    internal override string OthersReread(int processes, int seconds) => $"{Count(processes, "anderer Prozess ist", "andere Prozesse sind")} gebeten, ebenfalls neu zu lesen, und tun das innerhalb von {seconds} Sekunden; danach zeigt „mentor-admin status“, was jeder hat.";

    internal override string InForce(int pages, string version) => $"{Count(pages, "Seite gilt", "Seiten gelten")}, als Version {version}.";

    internal override string MoreToMend(int refused, int warnings) => $"Nicht aufgeführt: {Count(refused, "Fehler", "Fehler")} und {Count(warnings, "Kleinigkeit", "Kleinigkeiten")} zum Ausbessern. „mentorbot check“ führt alle auf.";

    internal override string Runs(string name, string version, string since) => $"Das ist Prozess {name}, MentorBot {version}, in Betrieb seit {since}.";

    protected override string Standing(PlatformState state) => state switch
    {
        PlatformState.Connected => "verbunden",
        PlatformState.Listening => "empfangsbereit",
        PlatformState.Standby => "in Bereitschaft",
        PlatformState.Refused => "abgewiesen",
        PlatformState.Off => "aus",
        _ => "nicht verbunden",
    };

    internal override string ThisProcess(string name) => $"{name} (dieser hier)";

    internal override string OtherProcess(string name, int seconds) => $"{name}, vor {Count(seconds, "Sekunde", "Sekunden")} gesehen";

    internal override string SameKnowledge(string version) => $"Wissen {version}";

    internal override string OtherKnowledge(string version) => $"anderes Wissen: {version}";
}
