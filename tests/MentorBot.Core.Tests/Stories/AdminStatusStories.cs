using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Operation;
using MentorBot.Core.Replies;

namespace MentorBot.Core.Tests.Stories;

/// <summary>What moderators read of how the bot does.</summary>
public sealed class AdminStatusStories
{
    private const string Version = "0123456789ab";

    private static readonly ReplicaStatus Self = new("r1", "0.1.0", Version, [new("discord", PlatformState.Connected, ["0/2", "1/2"]), new("slack", PlatformState.Away, [])], TimeSpan.FromHours(26), TimeSpan.Zero);

    private static readonly ReplicaStatus Other = new("r0", "0.2.0", "ba9876543210", [new("discord", PlatformState.Standby, [])], TimeSpan.FromHours(1), TimeSpan.FromSeconds(3.2));

    /// <summary>One process, with all in order.</summary>
    internal static BotStatus Alone { get; } = new(Self, new KnowledgeStatus(Version, 80, [], []), Others: []);

    private static BotStatus WithFaults { get; } = Alone with { Knowledge = new KnowledgeStatus(Version, 79, [Fault("roles/broken.md", Severity.Error), Fault("roles/stale.md", Severity.Warning)], ["roles/broken.md"]) };

    [Fact]
    public void A_moderator_reads_what_is_in_force_and_how_the_platforms_stand()
    {
        var chat = Asked("status", Alone).WithOutcome(Outcome.Command).Hears(
            "# How I am doing", "80 pages are in force, as version 0123456789ab.", "No file was refused.", "process r1, MentorBot 0.1.0", "discord: connected (0/2, 1/2)", "slack: away").HearsNot("Processes").HearsNot("to mend");
        chat.Reply.Audience.ShouldBe(Audience.InConfidence);
        chat.Last.Rereads.ShouldBeFalse();
    }

    [Fact]
    public void What_was_refused_is_named_with_the_reason_and_the_rest_is_counted() => Asked("status", WithFaults).Hears(
        "# How I am doing", "79 pages", "Refused", "roles/broken.md:3: It is odd. Mend it. Its last good version is in force.", "Not listed: 0 faults and 1 smaller thing to mend.", "mentorbot check").HearsNot("stale");

    [Fact]
    public void A_long_list_of_faults_ends_with_their_number()
    {
        var many = Alone with { Knowledge = new KnowledgeStatus(Version, 1, [.. Enumerable.Range(10, 30).Select(number => Fault($"roles/f{number}.md", Severity.Error))], []) };
        Asked("status", many).Hears("roles/f19.md", "Not listed: 20 faults and 0 smaller things").HearsNot("roles/f20.md");
    }

    [Fact]
    public void Several_processes_have_a_line_each_that_says_who_differs_from_this_one() => Asked("status", Alone with { Others = [Other] }).Hears(
        "Processes",
        "r0, seen 4 seconds ago; other knowledge: ba9876543210; MentorBot 0.2.0; discord: standing by",
        "r1 (this one); knowledge 0123456789ab; discord: connected (0/2, 1/2); slack: away");

    [Fact]
    public void A_memory_out_of_reach_is_said_to_be() => Asked("status", Alone with { Others = null }).Hears("80 pages", "My memory cannot be reached").HearsNot("(this one)");

    [Fact]
    public void Reading_again_says_what_came_of_it_and_what_the_others_were_asked_for()
    {
        var chat = Asked("reload", Alone with { Others = [Other], Reread = new Rereading(2, TimeSpan.FromSeconds(20)) }).Hears(
            "# The knowledge, read again", "2 files are new, changed or gone.", "1 other process is asked", "within 20 seconds", "80 pages are in force");
        chat.Reply.Audience.ShouldBe(Audience.InConfidence);
        Asked("reload", Alone with { Reread = new Rereading(0, TimeSpan.FromSeconds(20)) }).Hears("no file has changed").HearsNot("other process");
        Asked("reload", Alone with { Others = null, Reread = new Rereading(1, TimeSpan.FromSeconds(20)) }).Hears("1 file is new", "have asked them for nothing");
        Asked("reload", WithFaults with { Reread = new Rereading(Changed: null, TimeSpan.FromSeconds(20)) }).Hears("broke", "still is", "roles/broken.md");
    }

    [Fact]
    public void Every_language_tells_all_of_it()
    {
        foreach (var locale in Enum.GetValues<Locale>())
        {
            Chat.Moderator(Sample.Library, KeptNotes.None).Reads(locale).Does(_ => WithFaults with { Others = [Other] }).Types("mentor-admin status")
                .Hears("79", Version, "roles/broken.md:3", "ba9876543210", "0/2, 1/2", "mentorbot check");
        }
    }

    private static Chat Asked(string what, BotStatus status) => Chat.Moderator(Sample.Library, KeptNotes.None)
        .Does(rereads => rereads == (status.Reread is not null) ? status : throw new ShouldAssertException("Another question was asked of the world."))
        .Types($"mentor-admin {what}");

    private static Complaint Fault(string file, Severity severity) => new(file, 3, severity, "It is odd.", "Mend it.");
}
