using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The bot's sentences in Spanish.</summary>
internal sealed partial class Spanish : Wording
{
    public override Locale Locale => Locale.Spanish;

    public override string Delete => "Borrar";

    internal override string HelpTitle => "Lo que puedo hacer";
    internal override string HelpLead => "Soy MentorBot, un mentor profesional para IA y aprendizaje automático. Todo lo que digo viene de páginas que cuida la moderación de esta comunidad. En Discord un comando va después de /, en Slack después de /mentor, como en /mentor role mlops. En un mensaje directo puedes omitir el comando y escribir sin más.";
    internal override string AllRoles => "Todos los roles";
    internal override string HelpLabel => "Ayuda";
    internal override string Overview => "Resumen";
    internal override string More => "Más";
    internal override string Show => "Mostrar";
    internal override string AskThis => "Preguntar";
    internal override string RolesTitle => "Roles que conozco";
    internal override string RolesLead => "Elige uno para ver qué es, para quién es y cómo se mide el éxito.";
    internal override string NoRolesYet => "Todavía no conozco ningún rol. La moderación los añade a la carpeta de conocimiento, en roles.";
    internal override string Unknown => "Eso no lo sé.";
    internal override string KnowNearby => "Sobre esto sí puedo contarte algo:";
    internal override string AllTopics => "Todos los temas";
    internal override string TopicsTitle => "Lo que sé";
    internal override string NothingYet => "Todavía no sé nada. La moderación añade páginas a la carpeta de conocimiento.";
    internal override string Compare => "Comparar";
    internal override string InShort => "En pocas palabras";
    internal override string DailyWork => "El día a día";
    internal override string Skills => "Habilidades";
    internal override string SuccessMetrics => "Cómo se mide el éxito";
    internal override string WhoItFits => "Para quién es";
    internal override string HowToStart => "Cómo empezar";
    internal override string CompareLead => "Puedo poner dos o tres roles lado a lado. ¿Con cuál?";
    internal override string NotInTheKnowledge => "todavía no está en el conocimiento";
    internal override string LeftOut => "Hay más de lo que cabe aquí; en las páginas está todo.";
    internal override string PathToThis => "Camino hacia este rol";
    internal override string TellWhatYouHave => "Dime lo que ya sabes y lo dejo fuera, por ejemplo: ";
    internal override string YouHave => "Ya tienes: ";
    internal override string YouProbablyHave => "Supongo que también sabes lo que va antes: ";
    internal override string Path => "Camino";
    internal override string PathWhich => "¿A qué rol quieres llegar?";
    internal override string CompareWhich => "¿Qué rol quieres comparar? En el siguiente paso te pregunto por el otro.";
    internal override string MostCompared => "Puedo poner tres roles lado a lado, así que aquí van los tres primeros.";
    internal override string AboutTheChoice => "Hay una página sobre esta elección: ";
    internal override string ContrastTitle => "En qué más difieren estos roles";
    internal override string YourSteps => "Tus pasos";
    internal override string LearnForIt => "Para eso, aprende: ";
    internal override string AlsoAskedFor => "También se pide";
    internal override string ToLearn => "Por aprender";
    internal override string StepsToSkip => "Pasos que puedes saltarte";
    internal override string SkillsAsked => "Habilidades que aprender para ello:";
    internal override string CertificationsNamed => "Certificaciones que vale la pena mirar:";
    internal override string LeadsOnTo => "Posibles siguientes roles:";
    internal override string LearnBefore => "Aprende antes:";
    internal override string LearnAfter => "Abre el camino a:";
    internal override string AskedForBy => "Roles que lo piden:";
    internal override string CameBefore => "Vino después de:";
    internal override string NamedFor => "En nuestras páginas figura para:";
    internal override string ReplacedBy => "Lo que vino después:";
    internal override string CheckWithIssuer => "Compruébalo con quien la emite antes de decidirte.";
    internal override string OldButton => "Ese botón es de una versión anterior de mí, o la página que tenía detrás ya no está. No se ha perdido nada: elige por dónde seguir.";
    internal override string Helpful => "Útil";
    internal override string NotHelpful => "No es útil";
    internal override string ThanksHelpful => "Gracias. Me alegro de que haya servido.";
    internal override string ThanksNotHelpful => "Gracias. La moderación puede ver que esta página no ayudó, pero no quién lo dijo. Prueba con otras palabras o elige por dónde seguir.";
    internal override string OtherParts => "Otra parte";
    internal override string PickRole => "Un rol";
    internal override string PickPage => "Una página";
    internal override string PickTopic => "Un tema";
    internal override string MentionedPages => "Una página que se menciona";
    internal override string PickSkill => "Una habilidad que aprender";
    internal override string NotYoursToDelete => "Eso solo lo puede borrar la persona a la que respondí ahí, o quien pueda gestionar mensajes aquí.";
    internal override string Share => "Compartir";
    internal override string Shared => "Compartido: la respuesta está abajo, para quien pueda leer aquí.";
    internal override string NothingToRead => "En ese mensaje no hay palabras a las que pueda responder. Elige uno que tenga una pregunta, o pregúntame tú.";
    internal override string Sources => "Fuentes";
    internal override string NoSources => "Esta página todavía no indica ninguna fuente.";

    internal override string WhichOne => "¿Cuál de ellos?";
    internal override string NoneOfThem => "Entonces te entendí mal. Dímelo con otras palabras, con el nombre de un rol, una habilidad o una certificación, o mira lo que hay.";
    internal override string NothingBefore => "No sé bien a qué se refiere eso. Recuerdo durante 15 minutos lo que hemos mirado; después, dime el nombre, como en «skills of a data scientist».";

    internal override string Trouble => "Perdona, algo ha fallado por mi parte. No se ha perdido nada de lo que me has dicho. Inténtalo de nuevo en un momento.";

    internal override string ContentIsEnglish => "Mis páginas y el quiz están en inglés; lo mejor es que también me preguntes en inglés.";

    protected override string BeyondFigure => "Solo doy una cifra si una página la tiene con su lugar, su fecha y su fuente, y para esto no tengo ninguna. Estas páginas son las más cercanas:";
    protected override string BeyondNews => "Sé lo que dicen nuestras páginas, y en ellas no hay noticias ni pronósticos. Estas páginas son las más cercanas:";
    protected override string BeyondFavour => "Eso no puedo hacerlo por ti, ni elegir qué comprar. Estas páginas son las más cercanas:";

    protected override string Retired => "Ya no se ofrece.";
    protected override string ActiveCourse => "Un curso, no una certificación. Se puede hacer.";
    protected override string Active => "Vigente.";
    protected override string Course => "Un curso, no una certificación.";
    protected override string StatusUnknown => "No se sabe si todavía se puede obtener.";

    protected override string NotChecked => "Nadie de la moderación la ha revisado todavía.";

    internal override string DidYouMean(int offers) => offers == 1 ? "¿Querías decir esto?" : "¿Querías decir algo de esto?";

    internal override string Instead(IEnumerable<string> titles) => $"¿Querías decir otra cosa? Quizá {Any(titles.Select(Quoted))}.";

    protected override string NoPageAbout(string word) => $"No tengo ninguna página sobre «{word}». Estas páginas son las más cercanas:";

    protected override string NoPageMentions(string word) => $"Ninguna de mis páginas menciona «{word}». Estas páginas son las más cercanas:";

    internal override string Reasons(string page) => $"No sé razonar por mi cuenta. Lo que dije está en la página «{page}», que la moderación escribió a partir de sus fuentes:";

    internal override string NoMore(string page) => $"Eso es todo lo que dice mi página «{page}». Puedes volver a mirar una parte o seguir desde aquí.";

    internal override string NoSuchStage(string stages) => $"Ordeno los roles por etapa: {stages}. Aquí están todos.";

    internal override string NoRolesAt(Stage stage) => $"Todavía no conozco roles de la etapa «{StageTitle(stage)}». Aquí están todos.";

    internal override string NoneCalledTitle(NameKind kind) => kind switch
    {
        NameKind.Role => RolesTitle,
        NameKind.Skill => "Habilidades que conozco",
        _ => "Certificaciones y cursos que conozco",
    };

    internal override string NoneCalled(NameKind kind, bool near) => near
        ? $"No conozco {None(kind)} con ese nombre. ¿Querías decir algo de esto?"
        : $"No conozco {None(kind)} con ese nombre. Esto es algo de lo que conozco:";

    internal override string MorePages(int pages) => $"{pages} más";

    internal override string TopicsLead(int pages) => $"Mi conocimiento tiene {Count(pages, "página", "páginas")}. Elige una parte para ver qué contiene.";

    internal override string SideBySide(IReadOnlyList<string> roles) => $"{All(roles)}, lado a lado";

    internal override string CompareWith(string role) => $"Comparar {role} con…";

    internal override string CompareFound(string role) => $"Necesito dos o tres roles y entendí uno: {role}. Elige el otro.";

    internal override string ContrastScale(int steps) => $"De 1 (apenas parte del trabajo) a {steps} (su esencia)";

    protected override string ContrastBars(int steps) => $"Barras. {ContrastTitle}. {ContrastScale(steps)}.";

    internal override string StandsOut(string role, IReadOnlyList<string> traits) => $"{role} destaca por: {All(traits)}.";

    internal override string PathTo(string role) => $"Camino hacia {role}";

    internal override string WholePath(string role, bool hasSteps) => hasSteps
        ? $"Este es todo el camino hacia {role}, en el orden en que lo pone su página."
        : $"Mi página sobre {role} todavía no indica pasos, solo lo que hay que aprender. Lo que va primero está primero.";

    internal override string NoPath(string role) => $"Conozco {role}, pero no el camino hasta ahí: su página todavía no indica ni pasos ni habilidades.";

    internal override string NothingOfThat(string role) => $"Nada de lo que has nombrado está entre las habilidades que mis páginas piden en el camino hacia {role}.";

    internal override string NothingMissing(string role) => $"No falta nada: tienes todas las habilidades que mis páginas piden en el camino hacia {role}.";

    internal override string UnknownSkills(IReadOnlyList<string> words) => $"No conozco {Listed(words.Select(Quoted), " ni ")}, así que no lo he tenido en cuenta.";

    protected override string RetiredOn(DateOnly day) => $"Dejó de ofrecerse el {Day(day)}.";

    protected override string CourseFrom(string issuer) => $"De {issuer}.";

    protected override string IssuedBy(string issuer) => $"La emite {issuer}.";

    internal override string SectionMissing(string page, string section) => $"Conozco {page}, pero la parte «{section}» todavía no está en mi conocimiento. Esto es lo que hay:";

    internal override string TooLong(int limit) => $"Eso es más de lo que puedo leer de una vez. Pregunta con {limit} caracteres como mucho.";

    protected override string CheckedOn(DateOnly day) => $"Última revisión: {Day(day)}.";

    internal override string Part(int part, int parts) => $"Parte {part} de {parts}.";

    internal override string WithExample(string description) => $": {description}, por ejemplo ";

    internal override string StageTitle(Stage stage) => stage switch
    {
        Stage.Entry => "Nivel inicial",
        Stage.Mid => "Nivel medio",
        Stage.Senior => "Con experiencia y especializados",
        _ => "Emergentes",
    };

    private static string None(NameKind kind) => kind switch
    {
        NameKind.Role => "ningún rol",
        NameKind.Skill => "ninguna habilidad",
        _ => "ninguna certificación",
    };
}
