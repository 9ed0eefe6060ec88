using System.Text;
using MentorBot.Core.Conversation;
using MentorBot.Discord.Interactions;
using MentorBot.Discord.Wire;

namespace MentorBot.Adapters.Tests.Discord;

public sealed class InteractionReaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_command_in_a_server_is_read_with_its_words_and_its_person()
    {
        var asked = Read("""
            {"version":1,"type":2,"token":"secret","id":"846462639134605312","guild_id":"290926798626357999","context":0,"application_id":"845027738276462632",
             "member":{"user":{"id":"53908232506183680","username":"Mason","public_flags":131141},"roles":["539082325061836999"],"permissions":"2147483647","premium_since":null},
             "channel_id":"645027906669510667","locale":"en-US","authorizing_integration_owners":{"0":"290926798626357999"},"entitlements":[],"attachment_size_limit":10485760,
             "data":{"id":"1","name":"role","type":1,"options":[{"type":3,"name":"name","value":"mlops"},{"type":3,"name":"section","value":"skills"},{"type":5,"name":"private","value":true}]}}
            """)!;
        asked.Person.ToString().ShouldBe("discord:53908232506183680");
        asked.Incoming.ShouldBe(new Incoming.RoleAsked("mlops", "skills", new Occasion(Now, "846462639134605312", Privately: true, IsModerator: true)));
        asked.Return.ShouldBe(new InteractionReturn("846462639134605312", "secret", Origin.Command, IsBotDm: false, Privately: true, int.MaxValue) { User = "53908232506183680" });
        asked.Return.ToString().ShouldNotContain("secret");
    }

    [Fact]
    public void In_a_direct_message_the_person_stands_elsewhere()
    {
        var asked = Read("""{"type":2,"token":"t","id":"1","context":1,"user":{"id":"42"},"authorizing_integration_owners":{"1":"42"},"data":{"name":"help","type":1}}""")!;
        asked.Person.ToString().ShouldBe("discord:42");
        asked.Incoming.ShouldBeOfType<Incoming.HelpAsked>();
        asked.Return.IsBotDm.ShouldBeTrue();
        asked.Return.MostFollowUps.ShouldBe(5);
    }

    [Theory]
    [InlineData("""{"type":2,"token":"t","id":"1","context":0,"channel_id":"7","user":{"id":"42"},"data":{"name":"help","type":1}}""", "discord:7")]
    [InlineData("""{"type":2,"token":"t","id":"1","context":0,"channel_id":"7","user":{"id":"42"},"data":{"name":"help","type":1,"options":[{"type":5,"name":"private","value":true}]}}""", null)]
    [InlineData("""{"type":2,"token":"t","id":"1","context":1,"channel_id":"7","user":{"id":"42"},"data":{"name":"help","type":1}}""", null)]
    [InlineData("""{"type":3,"token":"t","id":"1","context":0,"channel_id":"7","user":{"id":"42"},"message":{"id":"9"},"data":{"component_type":2,"custom_id":"m1.help"}}""", null)]
    public void What_everybody_in_a_channel_reads_counts_for_the_channel_too(string payload, string? place) => Read(payload)!.Place.ShouldBe(place);

    [Theory]
    [InlineData(0, false)]
    [InlineData(64, true)]
    [InlineData(32832, true)]
    public void A_button_carries_its_meaning_and_whether_only_one_person_sees_it(int flags, bool isPrivate)
    {
        var asked = Read($$$"""{"type":3,"token":"t","id":"1","context":0,"member":{"user":{"id":"42"}},"message":{"id":"9","flags":{{{flags}}}},"data":{"component_type":2,"custom_id":"m1.show.roles/mlops-engineer.2"}}""")!;
        asked.Incoming.ShouldBeOfType<Incoming.Pressed>().Token.ToString().ShouldBe("m1.show.roles/mlops-engineer.2");
        asked.Return.CanUpdate.ShouldBe(isPrivate);
    }

    [Theory]
    [InlineData("""{"component_type":3,"custom_id":"m1.pick.1","values":["m1.show.roles/mlops-engineer.2"]}""", "m1.show.roles/mlops-engineer.2")]
    [InlineData("""{"component_type":3,"custom_id":"anything","values":["m1.help","m1.roles.all.1"]}""", "m1.help")]
    [InlineData("""{"component_type":2,"custom_id":"m1.help","values":[]}""", "m1.help")]
    [InlineData("""{"component_type":2,"custom_id":"m1.help","values":null}""", "m1.help")]
    public void What_is_picked_from_a_list_carries_its_meaning(string data, string token) =>
        Read($$$"""{"type":3,"token":"t","id":"1","member":{"user":{"id":"42"}},"message":{"id":"9"},"data":{{{data}}}}""")!
            .Incoming.ShouldBeOfType<Incoming.Pressed>().Token.ToString().ShouldBe(token);

    [Theory]
    [InlineData("""{"component_type":3,"custom_id":"m1.pick.1","values":["v0.old"]}""")]
    [InlineData("""{"component_type":3,"custom_id":"m1.pick.1","values":[null]}""")]
    [InlineData("""{"component_type":3,"custom_id":"m1.pick.1"}""")]
    public void A_choice_nobody_knows_any_more_is_answered_like_an_old_button(string data) =>
        Read($$$"""{"type":3,"token":"t","id":"1","member":{"user":{"id":"42"}},"message":{"id":"9"},"data":{{{data}}}}""")!
            .Incoming.ShouldBeOfType<Incoming.PressedUnknown>();

    // Manage Server is bit 5, Administrator bit 3; a number is no text, and half a number is none.
    [Theory]
    [InlineData("\"32\"", 0, true)]
    [InlineData("\"8\"", 0, true)]
    [InlineData("\"2248473465835073\"", 0, false)]
    [InlineData("\"9007199254741024\"", 0, true)]
    [InlineData("\"2048\"", 0, false)]
    [InlineData("\"-1\"", 0, false)]
    [InlineData("\"\"", 0, false)]
    [InlineData("null", 0, false)]
    [InlineData("\"32\"", 2, false)]
    public void Who_may_manage_the_server_moderates_in_it(string permissions, int context, bool moderates)
    {
        var asked = Read($$$"""{"type":2,"token":"t","id":"1","context":{{{context}}},"member":{"user":{"id":"42"},"permissions":{{{permissions}}}},"data":{"name":"mentor-admin","options":[{"type":3,"name":"what","value":"gaps"}]}}""")!;
        asked.Incoming.ShouldBe(new Incoming.AdminAsked("gaps", new Occasion(Now, "1", Privately: true, moderates)));
        asked.Return.Privately.ShouldBeTrue();
    }

    [Fact]
    public void Who_only_brought_the_app_along_moderates_a_server_of_their_own() =>
        Read("""{"type":3,"token":"t","id":"1","context":0,"authorizing_integration_owners":{"1":"42"},"member":{"user":{"id":"42"},"permissions":"32"},"data":{"custom_id":"m1.gaps.2"}}""")!
            .Incoming.On.IsModerator.ShouldBeFalse();

    [Theory]
    [InlineData("what is <@99> mlops?", "what is   mlops?")]
    [InlineData("<@!99>", "")]
    [InlineData("", "")]
    public void A_picked_message_is_asked_privately_with_its_words(string content, string words)
    {
        var asked = Read($$$"""
            {"type":2,"token":"t","id":"1","context":0,"application_id":"99","member":{"user":{"id":"42"},"permissions":"32"},
             "data":{"id":"5","name":"Ask MentorBot","type":3,"target_id":"7","resolved":{"messages":{"7":{"id":"7","content":"{{{content}}}","author":{"id":"43"},"flags":0} } } } }
            """)!;
        asked.Person.ToString().ShouldBe("discord:42");
        asked.Incoming.ShouldBe(new Incoming.MessageAsked(words, new Occasion(Now, "1", Privately: true, IsModerator: true)));
        asked.Return.ShouldBe(new InteractionReturn("1", "t", Origin.Command, IsBotDm: false, Privately: true, int.MaxValue) { User = "42" });
    }

    [Theory]
    [InlineData("""{"name":"Ask MentorBot","type":3}""")]
    [InlineData("""{"name":"Ask MentorBot","type":3,"target_id":"7","resolved":{"messages":{"8":{"content":"x"}}}}""")]
    [InlineData("""{"name":"Ask MentorBot","type":3,"target_id":"7","resolved":{"messages":{"7":null}}}""")]
    [InlineData("""{"name":"Ask MentorBot","type":3,"target_id":"7","resolved":null}""")]
    public void A_picked_message_that_is_not_there_has_no_words(string data) =>
        Read($$$"""{"type":2,"token":"t","id":"1","user":{"id":"42"},"data":{{{data}}}}""")!.Incoming.ShouldBeOfType<Incoming.MessageAsked>().Text.ShouldBe("");

    // Manage Messages is bit 13, Administrator bit 3, Manage Server bit 5.
    [Theory]
    [InlineData("d1.42", "0", true)]
    [InlineData("d1.43", "0", false)]
    [InlineData("d1.43", "8192", true)]
    [InlineData("d1.43", "8", true)]
    [InlineData("d1.43", "32", false)]
    [InlineData("d1.", "8192", null)]
    [InlineData("d1.4x", "8192", null)]
    [InlineData("d0.42", "8192", null)]
    public void The_asker_and_who_manages_messages_may_delete_an_answer(string pressed, string permissions, bool? may) =>
        Read($$$"""{"type":3,"token":"t","id":"1","context":0,"member":{"user":{"id":"42"},"permissions":"{{{permissions}}}"},"message":{"id":"9"},"data":{"component_type":2,"custom_id":"{{{pressed}}}"}}""")!.MayDelete.ShouldBe(may);

    [Fact]
    public void A_button_nobody_knows_any_more_is_still_answered() =>
        Read("""{"type":3,"token":"t","id":"1","member":{"user":{"id":"42"}},"message":{"id":"9","flags":null},"data":{"custom_id":"v0:old"}}""")!
            .Incoming.ShouldBeOfType<Incoming.PressedUnknown>();

    [Fact]
    public void A_command_nobody_knows_any_more_shows_help() =>
        Read("""{"type":2,"token":"t","id":"1","user":{"id":"42"},"data":{"name":"gone","type":1}}""")!.Incoming.ShouldBeOfType<Incoming.HelpAsked>();

    [Fact]
    public void Null_missing_and_unknown_fields_do_no_harm()
    {
        var asked = Read("""
            {"type":2,"token":"t","id":"1","context":null,"member":{"user":{"id":"42","bot":null,"x":{}},"flags_new":"0"},"user":null,"message":null,"authorizing_integration_owners":null,
             "data":{"name":"role","type":1,"options":[null,{"name":null,"value":"x"},{"name":"name","value":null},{"name":"section","value":{"odd":1}},{"name":"stage","value":12.50}],"resolved":null},"application_id":null,"new_field":[{"a":1}]}
            """)!;
        asked.Incoming.ShouldBeOfType<Incoming.RolesAsked>();
        asked.Return.IsBotDm.ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"type":1,"token":"t","id":"1","user":{"id":"42"},"data":{}}""")]
    [InlineData("""{"type":2,"id":"1","user":{"id":"42"},"data":{"name":"help"}}""")]
    [InlineData("""{"type":2,"token":"t","id":"1","data":{"name":"help"}}""")]
    [InlineData("""{"type":2,"token":"t","id":"1","user":{"id":"4 2"},"data":{"name":"help"}}""")]
    [InlineData("""{"type":2,"token":"t","id":"1","user":{"id":"42"}}""")]
    [InlineData("{}")]
    public void What_is_not_for_us_is_read_as_nothing(string payload) => Read(payload).ShouldBeNull();

    // Half of a pair of surrogates is JSON, but no text.
    [Theory]
    [InlineData("""{"id":{"a":1}}""")]
    [InlineData("""{"type":2,"token":"t","id":"1","user":{"id":"42"},"data":{"name":"ask","options":[{"name":"question","value":"\ud83d"}]}}""")]
    [InlineData("""{"type":2,"token":"t","id":"1","user":{"id":"42"},"data":{"name":"\ud83d"}}""")]
    [InlineData("""{"type":2,"token":"t","id":"1","user":{"id":"42"},"authorizing_integration_owners":{"\udc00":"1"},"data":{"name":"help"}}""")]
    [InlineData("""{"type":2,"token":"t","id":"1","user":{"id":"42"},"authorizing_integration_owners":["1"],"data":{"name":"help"}}""")]
    [InlineData("""{"type":2,"token":"t","id":"1","user":{"id":"42"},"authorizing_integration_owners":"1","data":{"name":"help"}}""")]
    public void A_payload_of_another_shape_is_read_as_nothing(string payload) =>
        DiscordJson.Read(Encoding.UTF8.GetBytes(payload), DiscordJson.Default.InteractionPayload).ShouldBeNull();

    private static Asked? Read(string json) =>
        InteractionReader.Read(DiscordJson.Read(Encoding.UTF8.GetBytes(json), DiscordJson.Default.InteractionPayload)!, Now);
}
