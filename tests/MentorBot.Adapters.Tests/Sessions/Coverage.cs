using System.Reflection;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Adapters.Tests.Sessions;

/// <summary>What a platform's sessions have to contain between them, read from the lists that the bot itself goes by, so that whatever is added there has to be recorded here.</summary>
internal static class Coverage
{
    /// <summary>Every command that nobody used.</summary>
    internal static IEnumerable<string> CommandsMissing(IEnumerable<string?> used) =>
        CommandCatalog.All.Select(spec => spec.Name).Except(used.OfType<string>(), StringComparer.Ordinal).Select(name => $"nobody used the command {name}");

    /// <summary>Every word that a command takes a choice of and that nobody said after it.</summary>
    internal static IEnumerable<string> ChoicesMissing(IEnumerable<string?> lines) => CommandCatalog.All
        .SelectMany(spec => spec.Options.SelectMany(option => option.Choices).Select(word => $"{spec.Name} {word}"))
        .Except(lines.OfType<string>(), StringComparer.Ordinal)
        .Select(line => $"nobody said {line}");

    /// <summary>Every kind of button that nobody pressed; a button of an older version is one too.</summary>
    internal static IEnumerable<string> ButtonsMissing(IReadOnlyCollection<string> meanings) => Kinds()
        .Append("older version")
        .Except(meanings.Select(meaning => ActionToken.TryParse(meaning, out var token) ? KindOf(token) : "older version"), StringComparer.Ordinal)
        .Select(kind => $"nobody pressed a button of the kind {kind}");

    /// <summary>Every kind of form that nobody filled in: one for each command that asks for what was left out, and for each pressed button that opens one.</summary>
    internal static IEnumerable<string> FormsMissing(IEnumerable<string> meanings, IEnumerable<string> filled) => CommandCatalog.All
        .Select(spec => Form.For(spec, new CommandWords(new Dictionary<string, string>(StringComparer.Ordinal)), Wording.English))
        .Concat(meanings.Select(meaning => ActionToken.TryParse(meaning, out var token) ? Form.For(token, Wording.English) : null))
        .OfType<Form>()
        .Select(form => form.Id.Split('.')[0])
        .Except(filled, StringComparer.Ordinal)
        .Select(kind => $"nobody filled in the form {kind}");

    /// <summary>The constants of a class of a platform's words.</summary>
    internal static IEnumerable<T> ConstantsOf<T>(Type words) =>
        words.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public).Where(field => field.IsLiteral && field.FieldType == typeof(T)).Select(field => (T)field.GetRawConstantValue()!);

    private static IEnumerable<string> Kinds() => typeof(ActionToken).GetNestedTypes().SelectMany(kind => kind.Name switch
    {
        nameof(ActionToken.Quiz) => Enum.GetNames<QuizAct>().Select(act => $"{kind.Name} {act}"),
        nameof(ActionToken.Me) => Enum.GetNames<MeAct>().Select(act => $"{kind.Name} {act}"),
        _ => [kind.Name],
    });

    private static string KindOf(ActionToken token) => token switch
    {
        ActionToken.Quiz quiz => $"{nameof(ActionToken.Quiz)} {quiz.Act}",
        ActionToken.Me me => $"{nameof(ActionToken.Me)} {me.Act}",
        _ => token.GetType().Name,
    };
}
