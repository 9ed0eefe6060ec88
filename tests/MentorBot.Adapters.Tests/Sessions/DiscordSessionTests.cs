using System.Text.Json;
using MentorBot.Core.Commands;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Turns;

namespace MentorBot.Adapters.Tests.Sessions;

/// <summary>Everything that people can do in Discord, and the JSON that the bot sends because of it.</summary>
public sealed class DiscordSessionTests
{
    private static readonly Dictionary<string, DiscordSession> Sessions = new(StringComparer.Ordinal);

    public static TheoryData<string> Chapters => [.. DiscordChapters.All.Keys];

    [Theory]
    [MemberData(nameof(Chapters))]
    public async Task The_same_is_sent_as_when_it_was_looked_at(string chapter)
    {
        var talk = await Taken(chapter);
        Golden.ShouldBeKept($"discord-{chapter}.json", talk.Transcript.ToString());
    }

    [Fact]
    public async Task The_same_is_sent_where_discord_comes_by_http()
    {
        await using var talk = await DiscordSession.StartOverHttpAsync();
        await DiscordChapters.OverHttp(talk);
        talk.Discord.Violations.ShouldBeEmpty();
        Golden.ShouldBeKept("discord-over-http.json", talk.Transcript.ToString());
    }

    [Fact]
    public async Task Everything_that_can_be_done_in_discord_is_in_a_session()
    {
        var (interactions, events, answers) = (new List<JsonElement>(), new List<string>(), new List<int>());
        foreach (var chapter in DiscordChapters.All.Keys)
        {
            var talk = await Taken(chapter);
            interactions.AddRange(talk.Interactions);
            events.AddRange(talk.Events);
            answers.AddRange(talk.Discord.Requests.Where(request => request.Path.EndsWith("/callback", StringComparison.Ordinal)).Select(request => request.Body.GetProperty("type").GetInt32()));
        }

        Missing(interactions).ShouldBeEmpty();
        events.ShouldContain(MentorBot.Discord.Messages.MessageEvents.Name);
        // A pong answers what only comes over HTTP.
        Coverage.ConstantsOf<int>(typeof(CallbackType)).Except(answers).ShouldBe([CallbackType.Pong]);
        Missing([]).Count().ShouldBeGreaterThan(CommandCatalog.All.Length + 30);
    }

    private static IEnumerable<string> Missing(IReadOnlyCollection<JsonElement> interactions)
    {
        var data = interactions.Select(one => (Type: one.GetProperty("type").GetInt32(), Data: one.GetProperty("data"))).ToLookup(one => one.Type, one => one.Data);
        var pressed = data[InteractionType.MessageComponent].Select(Meaning).ToList();
        return
        [
            .. Coverage.ConstantsOf<int>(typeof(InteractionType)).Except([InteractionType.Ping, .. data.Select(kind => kind.Key)]).Select(type => $"there is no interaction of type {type}"),
            .. Coverage.CommandsMissing(data[InteractionType.ApplicationCommand].Select(Name)),
            .. Coverage.ChoicesMissing(data[InteractionType.ApplicationCommand].SelectMany(one => Words(one).Select(word => $"{Name(one)} {word}"))),
            .. data[InteractionType.ApplicationCommand].Select(Name).Contains(CommandCatalog.MessageMenu) ? Array.Empty<string>() : ["nobody picked a message"],
            .. Coverage.ButtonsMissing([.. pressed.Where(one => !DeleteToken.TryParse(one, char.IsAsciiDigit, out _))]),
            .. pressed.Any(one => DeleteToken.TryParse(one, char.IsAsciiDigit, out _)) ? Array.Empty<string>() : ["nobody deleted an answer"],
            .. data[InteractionType.MessageComponent].Any(one => one.TryGetProperty("values", out _)) ? Array.Empty<string>() : ["nobody picked from a list"],
            .. Coverage.FormsMissing(pressed, data[InteractionType.ModalSubmit].Select(one => one.GetProperty("custom_id").GetString()!.Split('.')[1])),
            .. CommandCatalog.All.SelectMany(spec => spec.Options.Where(option => option.Names is not null).Select(option => $"{spec.Name} {option.Name}"))
                .Except(data[InteractionType.ApplicationCommandAutocomplete].Select(one => $"{Name(one)} {one.GetProperty("options").EnumerateArray().Single(option => option.TryGetProperty("focused", out _)).GetProperty("name")}"), StringComparer.Ordinal)
                .Select(option => $"nobody typed into {option}"),
        ];
    }

    private static string? Name(JsonElement data) => data.GetProperty("name").GetString();

    private static IEnumerable<string?> Words(JsonElement data) =>
        data.TryGetProperty("options", out var options) ? options.EnumerateArray().Where(option => option.GetProperty("value").ValueKind is JsonValueKind.String).Select(option => option.GetProperty("value").GetString()) : [];

    private static string Meaning(JsonElement data) => data.TryGetProperty("values", out var values) ? values[0].GetString()! : data.GetProperty("custom_id").GetString()!;

    // Taken once, since the tests of one class run one after the other; a session that has ended can still be read.
    private static async Task<DiscordSession> Taken(string chapter) => Sessions.TryGetValue(chapter, out var taken) ? taken : Sessions[chapter] = await Take(chapter);

    private static async Task<DiscordSession> Take(string chapter)
    {
        await using var talk = await DiscordSession.StartAsync();
        await DiscordChapters.All[chapter](talk);
        talk.Discord.Violations.ShouldBeEmpty();
        return talk;
    }
}
