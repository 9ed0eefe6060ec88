using MentorBot.Core.Operation;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence about how the bot does, for moderators.</summary>
internal sealed partial class Spanish
{
    internal override string StatusTitle => "Cómo estoy";
    internal override string RereadTitle => "El conocimiento, leído de nuevo";
    internal override string RereadBroke => "Algo se rompió al leer de nuevo la carpeta; es un fallo mío y el registro dice más. Sigue en vigor lo que lo estaba antes.";
    internal override string RereadUnchanged => "He leído la carpeta de nuevo y ningún archivo ha cambiado.";
    internal override string NothingRefused => "No se rechazó ningún archivo.";
    internal override string RefusedTitle => "Rechazados";
    internal override string LastGoodInForce => "Sigue en vigor su última versión buena.";
    internal override string ProcessesTitle => "Procesos";
    internal override string NoPlatform => "ninguna plataforma";
    internal override string OthersUnknown => "No llego a mi memoria, así que no sé qué otros procesos hay ni les he pedido nada.";

    protected override string RereadChanged(int files) => $"He leído la carpeta de nuevo; {Count(files, "archivo es nuevo, ha cambiado o ya no está", "archivos son nuevos, han cambiado o ya no están")}.";

    internal override string OthersReread(int processes, int seconds) => $"Se ha pedido a {Count(processes, "proceso más", "procesos más")} que lea también de nuevo, y lo hará en {seconds} segundos; después, «mentor-admin status» muestra qué tiene cada uno.";

    internal override string InForce(int pages, string version) => $"{Count(pages, "página está", "páginas están")} en vigor, como versión {version}.";

    internal override string MoreToMend(int refused, int warnings) => $"Sin mostrar: {Count(refused, "fallo", "fallos")} y {Count(warnings, "detalle", "detalles")} por arreglar. «mentorbot check» los muestra todos.";

    internal override string Runs(string name, string version, string since) => $"Este es el proceso {name}, MentorBot {version}, en marcha desde {since}.";

    protected override string Standing(PlatformState state) => state switch
    {
        PlatformState.Connected => "en conexión",
        PlatformState.Listening => "a la escucha",
        PlatformState.Standby => "en espera",
        PlatformState.Refused => "conexión rechazada",
        PlatformState.Off => "sin usar",
        _ => "sin conexión",
    };

    internal override string ThisProcess(string name) => $"{name} (este)";

    internal override string OtherProcess(string name, int seconds) => $"{name}, visto hace {Count(seconds, "segundo", "segundos")}";

    internal override string SameKnowledge(string version) => $"conocimiento {version}";

    internal override string OtherKnowledge(string version) => $"otro conocimiento: {version}";
}
