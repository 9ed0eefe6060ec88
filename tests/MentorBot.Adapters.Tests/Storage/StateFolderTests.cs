using MentorBot.Storage;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>Where the file goes when nobody says, and when somebody does.</summary>
public sealed class StateFolderTests
{
    [Fact]
    public void What_is_configured_wins() => FileFor("/data/bot.db", xdg: "/state").ShouldBe(Path.GetFullPath("/data/bot.db"));

    [Fact]
    public void A_folder_may_be_configured() => FileFor("/data/", xdg: null).ShouldBe(Path.GetFullPath("/data/mentorbot.db"));

    [Theory]
    [InlineData("/state", "/state/mentorbot/mentorbot.db")]
    [InlineData(null, "/ada/.local/state/mentorbot/mentorbot.db")]
    [InlineData("", "/ada/.local/state/mentorbot/mentorbot.db")]
    [InlineData("relative", "/ada/.local/state/mentorbot/mentorbot.db")]
    public void On_Linux_the_state_folder_is_the_one_the_desktop_specification_names(string? xdg, string expected) =>
        FileFor(configured: " ", xdg).ShouldBe(OperatingSystem.IsLinux() ? expected : Path.Combine("/local", "mentorbot", "mentorbot.db"));

    [Fact]
    public void Without_a_home_there_is_no_folder_to_guess() =>
        StateFolder.FileFor(configured: null, _ => null, home: "", localData: "").ShouldBeNull();

    private static string? FileFor(string? configured, string? xdg) =>
        StateFolder.FileFor(configured, name => name == "XDG_STATE_HOME" ? xdg : null, home: "/ada", localData: "/local");
}
