using MentorBot.Core.Operation;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence about how the bot does, for moderators.</summary>
internal sealed partial class English
{
    internal override string StatusTitle => "How I am doing";
    internal override string RereadTitle => "The knowledge, read again";
    internal override string RereadBroke => "Reading the folder again broke, which is a mistake of mine that the log tells more about. What was in force before still is.";
    internal override string RereadUnchanged => "I have read the folder again, and no file has changed.";
    internal override string NothingRefused => "No file was refused.";
    internal override string RefusedTitle => "Refused";
    internal override string LastGoodInForce => "Its last good version is in force.";
    internal override string ProcessesTitle => "Processes";
    internal override string NoPlatform => "no platform";
    internal override string OthersUnknown => "My memory cannot be reached, so I cannot tell which other processes there are, and have asked them for nothing.";

    protected override string RereadChanged(int files) => $"I have read the folder again; {Count(files, "file is", "files are")} new, changed or gone.";

    internal override string OthersReread(int processes, int seconds) => $"{Count(processes, "other process is", "other processes are")} asked to read theirs again too, and will within {seconds} seconds; \"mentor-admin status\" then shows what each has.";

    internal override string InForce(int pages, string version) => $"{Count(pages, "page is", "pages are")} in force, as version {version}.";

    internal override string MoreToMend(int refused, int warnings) => $"Not listed: {Count(refused, "fault", "faults")} and {Count(warnings, "smaller thing", "smaller things")} to mend. \"mentorbot check\" lists them all.";

    internal override string Runs(string name, string version, string since) => $"This is process {name}, MentorBot {version}, running since {since}.";

    protected override string Standing(PlatformState state) => state switch
    {
        PlatformState.Connected => "connected",
        PlatformState.Listening => "listening",
        PlatformState.Standby => "standing by",
        PlatformState.Refused => "refused",
        PlatformState.Off => "off",
        _ => "away",
    };

    internal override string ThisProcess(string name) => $"{name} (this one)";

    internal override string OtherProcess(string name, int seconds) => $"{name}, seen {Count(seconds, "second", "seconds")} ago";

    internal override string SameKnowledge(string version) => $"knowledge {version}";

    internal override string OtherKnowledge(string version) => $"other knowledge: {version}";
}
