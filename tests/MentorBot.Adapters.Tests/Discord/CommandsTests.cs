using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Core.Commands;
using MentorBot.Core.Knowledge;
using MentorBot.Discord.Commands;
using MentorBot.Discord.Wire;

namespace MentorBot.Adapters.Tests.Discord;

public sealed class CommandsTests
{
    private static CommandPayload[] Ours => CommandWriter.Write(CommandCatalog.All);

    [Fact]
    public void Every_command_of_the_catalogue_is_written_for_servers_direct_messages_and_own_accounts()
    {
        Ours.Select(command => command.Name).ShouldBe([.. CommandCatalog.All.Select(spec => spec.Name), "Ask MentorBot"]);
        Ours.Where(command => command.Name != "mentor-admin").ShouldAllBe(command => command.DefaultMemberPermissions == null && command.Contexts!.SequenceEqual(new[] { 0, 1, 2 }) && command.IntegrationTypes!.SequenceEqual(new[] { 0, 1 }));
    }

    [Fact]
    public void What_is_for_moderators_is_registered_for_them_and_for_servers_alone()
    {
        var json = JsonSerializer.SerializeToNode([InEnglish(Ours.Single(command => command.Name == "mentor-admin"))], DiscordJson.Default.CommandPayloadArray)![0]!;
        json["default_member_permissions"]!.GetValue<string>().ShouldBe("32");
        json["contexts"]!.ToJsonString().ShouldBe("[0]");
        json["integration_types"]!.ToJsonString().ShouldBe("[0]");
        json["options"]!.ToJsonString().ShouldBe("""[{"type":3,"name":"what","description":"What to see","required":true,"choices":[{"name":"gaps","value":"gaps"},{"name":"quiz","value":"quiz"},{"name":"status","value":"status"},{"name":"reload","value":"reload"}]}]""");
    }

    [Fact]
    public void The_menu_on_messages_is_registered_with_its_name_alone()
    {
        Sent.Json([InEnglish(Ours[^1])], DiscordJson.Default.CommandPayloadArray).ShouldBe("""[{"name":"Ask MentorBot","type":3,"contexts":[0,1,2],"integration_types":[0,1]}]""");
        Ours[^1].NameLocalizations!["de"].ShouldBe("MentorBot fragen");
        Ours[^1].DescriptionLocalizations.ShouldBeNull();
    }

    [Fact]
    public void Every_text_is_there_in_every_language_and_Spanish_in_both_regions()
    {
        string[] tags = ["es-ES", "es-419", "de", "fr", "pt-BR", "hi"];
        Ours.ShouldAllBe(command => command.NameLocalizations!.Keys.SequenceEqual(tags));
        Ours[..^1].ShouldAllBe(command => command.DescriptionLocalizations!.Keys.SequenceEqual(tags));
        var options = Ours.SelectMany(command => command.Options ?? []).ToList();
        options.ShouldAllBe(option => option.NameLocalizations!.Keys.SequenceEqual(tags) && option.DescriptionLocalizations!.Keys.SequenceEqual(tags));
        options.SelectMany(option => option.Choices ?? []).ShouldAllBe(choice => choice.NameLocalizations!.Keys.SequenceEqual(tags));
    }

    [Fact]
    public void Nothing_differs_when_discord_has_the_same_with_fields_of_its_own_in_another_order()
    {
        var theirs = Ours.Reverse().Select((command, at) =>
        {
            var json = JsonSerializer.SerializeToNode(new[] { command }, DiscordJson.Default.CommandPayloadArray)![0]!.DeepClone().AsObject();
            json["id"] = $"{at}";
            json["version"] = "9";
            json["default_member_permissions"] ??= null;
            json["dm_permission"] = true;
            json["nsfw"] = false;
            json["description"] ??= "";
            json["name_localizations"] = new JsonObject(json["name_localizations"]!.AsObject().Reverse().Select(one => KeyValuePair.Create(one.Key, one.Value?.DeepClone())));
            json["contexts"] = new JsonArray([.. json["contexts"]!.AsArray().Reverse().Select(one => one!.DeepClone())]);
            foreach (var option in json["options"]?.AsArray() ?? [])
            {
                // Discord leaves out what is false.
                if (!option!["required"]!.GetValue<bool>())
                {
                    option.AsObject().Remove("required");
                }
            }

            return json;
        });
        CommandComparison.AreSame(Ours, Parse($"[{string.Join(',', theirs.Select(one => one.ToJsonString()))}]")).ShouldBeTrue();
    }

    [Fact]
    public void Any_word_that_differs_counts()
    {
        CommandComparison.AreSame(Ours, []).ShouldBeFalse();
        CommandComparison.AreSame(Ours, Ours[1..]).ShouldBeFalse();
        CommandComparison.AreSame(Ours, [Ours[0] with { Description = "Another" }, .. Ours[1..]]).ShouldBeFalse();
        CommandComparison.AreSame(Ours, [Ours[0] with { NameLocalizations = null }, .. Ours[1..]]).ShouldBeFalse();
        CommandComparison.AreSame(Ours, [Ours[0] with { DescriptionLocalizations = new(Ours[0].DescriptionLocalizations!) { ["de"] = "Anders" } }, .. Ours[1..]]).ShouldBeFalse();
        CommandComparison.AreSame(Ours, [Ours[0] with { Contexts = [0] }, .. Ours[1..]]).ShouldBeFalse();
        CommandComparison.AreSame(Ours, [Ours[0] with { IntegrationTypes = null }, .. Ours[1..]]).ShouldBeFalse();
        CommandComparison.AreSame(Ours, [Ours[0] with { DefaultMemberPermissions = "32" }, .. Ours[1..]]).ShouldBeFalse();
        CommandComparison.AreSame(Ours, [Ours[0] with { Options = [.. Ours[0].Options!.Reverse()] }, .. Ours[1..]]).ShouldBeFalse();
    }

    [Fact]
    public void Choices_are_offered_and_each_counts()
    {
        var roles = Ours.Single(command => command.Name == "roles");
        var stage = roles.Options![0];
        stage.Choices!.Select(choice => choice.Value).ShouldBe(["entry", "mid", "senior", "emerging"]);
        JsonSerializer.SerializeToNode([InEnglish(roles)], DiscordJson.Default.CommandPayloadArray)!.ToJsonString().ShouldContain("""{"name":"mid","value":"mid"}""");
        var fewer = roles with { Options = [stage with { Choices = stage.Choices![1..] }, .. roles.Options[1..]] };
        CommandComparison.AreSame([roles], [fewer]).ShouldBeFalse();
        CommandComparison.AreSame([roles], Parse("""[{"name":"old","options":[{"name":"count","type":4,"choices":[{"name":"one","value":1}]}]}]""")).ShouldBeFalse();
    }

    [Fact]
    public void Names_are_completed_while_somebody_types_and_choices_never_are()
    {
        var completed = Ours.SelectMany(command => (command.Options ?? []).Where(option => option.Autocomplete is true).Select(option => $"{command.Name} {option.Name}"));
        completed.ShouldBe(["role name", "role section", "skill name", "cert name", "compare first", "compare second", "compare third", "path to", "topics part"]);
        Ours.SelectMany(command => command.Options ?? []).ShouldAllBe(option => option.Autocomplete == null || option.Choices == null);
        var role = Ours.Single(command => command.Name == "role");
        Sent.Json([InEnglish(role)], DiscordJson.Default.CommandPayloadArray).ShouldContain("""
            {"type":3,"name":"section","description":"One part of it, such as skills or how to start","required":false,"max_length":200,"autocomplete":true}
            """.Trim());
        CommandComparison.AreSame([role], [role with { Options = [role.Options![0] with { Autocomplete = null }, .. role.Options[1..]] }]).ShouldBeFalse();
    }

    [Fact]
    public void Every_choice_of_a_stage_is_one_that_the_mentor_knows()
    {
        foreach (var choice in CommandCatalog.Find("roles")!.Options[0].Choices)
        {
            Enum.TryParse<Stage>(choice, ignoreCase: true, out _).ShouldBeTrue(choice);
        }
    }

    private static CommandPayload InEnglish(CommandPayload command) => command with
    {
        NameLocalizations = null,
        DescriptionLocalizations = null,
        Options = command.Options is { } options ? [.. options.Select(InEnglish)] : null,
    };

    private static CommandOptionPayload InEnglish(CommandOptionPayload option) => option with
    {
        NameLocalizations = null,
        DescriptionLocalizations = null,
        Choices = option.Choices is { } choices ? [.. choices.Select(choice => choice with { NameLocalizations = null })] : null,
    };

    private static CommandPayload[] Parse(string json) => DiscordJson.Read(Encoding.UTF8.GetBytes(json), DiscordJson.Default.CommandPayloadArray)!;
}
