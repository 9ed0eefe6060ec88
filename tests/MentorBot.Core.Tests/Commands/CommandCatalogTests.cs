using System.Text.RegularExpressions;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;

namespace MentorBot.Core.Tests.Commands;

public sealed partial class CommandCatalogTests
{
    private static readonly Occasion On = new(Sample.Noon, "1");

    // The tightest rules of the platforms: https://discord.com/developers/docs/interactions/application-commands
    [Fact]
    public void Every_name_and_description_is_within_the_platforms_limits()
    {
        foreach (var spec in CommandCatalog.All)
        {
            Name().IsMatch(spec.Name).ShouldBeTrue(spec.Name);
            spec.Description.Length.ShouldBeInRange(1, 100, spec.Name);
            spec.Options.ShouldAllBe(option => Name().IsMatch(option.Name) && option.Description.Length <= 100);
            spec.Options.Select(option => option.Required).ShouldBe(spec.Options.Select(option => option.Required).OrderDescending(), spec.Name);
        }

        CommandCatalog.All.Select(spec => spec.Name).ShouldBeUnique(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("role mlops", "mlops")]
    [InlineData("ROLE   mlops  ", "mlops")]
    [InlineData("/role: data scientist", "data scientist")]
    [InlineData("role\tmlops", "mlops")]
    public void A_typed_command_takes_the_rest_of_the_line(string line, string name) =>
        TextCommand.Read(line, On).ShouldBe(new Incoming.RoleAsked(name, Section: null, On));

    [Theory]
    [InlineData("roles?")]
    [InlineData("roles")]
    public void A_command_may_stand_alone(string line) => TextCommand.Read(line, On).ShouldBe(new Incoming.RolesAsked(Stage: null, On));

    [Theory]
    [InlineData("what is mlops")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("rolex watches")]
    public void Anything_else_is_something_said(string line) => TextCommand.Read(line, On).ShouldBe(new Incoming.Said(line, On));

    [Fact]
    public void Words_that_are_only_blanks_count_as_not_given() =>
        CommandCatalog.Find("roles")!.Read(new CommandWords(new Dictionary<string, string>(StringComparer.Ordinal) { ["stage"] = "  " }), On)
            .ShouldBe(new Incoming.RolesAsked(Stage: null, On));

    [GeneratedRegex("^[a-z][a-z-]{0,31}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
