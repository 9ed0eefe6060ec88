using System.Text.RegularExpressions;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Tests.Replies.Languages;

/// <summary>Every command is there in every language, and no platform refuses it.</summary>
public sealed partial class CommandTextTests
{
    public static TheoryData<Locale> Others => [.. Enum.GetValues<Locale>().Where(locale => locale is not Locale.English)];

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_command_option_and_choice_is_there_and_no_other(Locale locale)
    {
        var say = Wording.In(locale);
        say.CommandTexts.Keys.ShouldBe(CommandCatalog.All.SelectMany(spec => spec.Options.Select(option => Wording.KeyOf(spec, option)).Prepend(Wording.KeyOf(spec))).Distinct(), ignoreOrder: true);
        say.ChoiceTexts.Keys.ShouldBe(CommandCatalog.All.SelectMany(spec => spec.Options).SelectMany(option => option.Choices).Distinct(), ignoreOrder: true);
        say.MessageMenu.Length.ShouldBeInRange(1, 32);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Names_and_descriptions_are_what_the_platform_takes_and_none_stands_twice(Locale locale)
    {
        var say = Wording.In(locale);
        say.CommandTexts.Values.ShouldAllBe(text => Name().IsMatch(text.Name) && !text.Name.Any(char.IsUpper) && text.Description.Length <= 100);
        CommandCatalog.All.Select(spec => say.Of(spec).Name).ShouldBeUnique();
        CommandCatalog.All.ShouldAllBe(spec => spec.Options.Select(option => say.Of(spec, option).Name).Distinct().Count() == spec.Options.Length);
        CommandCatalog.All.ShouldAllBe(spec => say.Of(spec).Description != spec.Description);
    }

    [Fact]
    public void In_English_a_command_is_what_the_catalogue_says() =>
        CommandCatalog.All.ShouldAllBe(spec => Wording.English.Of(spec) == new CommandText(spec.Name, spec.Description));

    // https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\u0900-\u097F]{1,32}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
