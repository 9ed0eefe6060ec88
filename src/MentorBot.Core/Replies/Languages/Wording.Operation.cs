using MentorBot.Core.Operation;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence about how the bot does, for moderators.</summary>
public abstract partial class Wording
{
    internal abstract string StatusTitle { get; }
    internal abstract string RereadTitle { get; }
    internal abstract string RereadBroke { get; }
    internal abstract string NothingRefused { get; }
    internal abstract string RefusedTitle { get; }
    internal abstract string LastGoodInForce { get; }
    internal abstract string ProcessesTitle { get; }
    internal abstract string NoPlatform { get; }
    internal abstract string OthersUnknown { get; }

    /// <summary>That the folder was read again, and how many files were new, changed or gone.</summary>
    internal string Reread(int changed) => changed == 0 ? RereadUnchanged : RereadChanged(changed);

    internal abstract string RereadUnchanged { get; }

    protected abstract string RereadChanged(int files);

    /// <summary>That so many other processes were asked to do the same, and by when they do.</summary>
    internal abstract string OthersReread(int processes, int seconds);

    internal abstract string InForce(int pages, string version);

    /// <summary>How many faults are not listed, and how many smaller things there are to mend.</summary>
    internal abstract string MoreToMend(int refused, int warnings);

    /// <summary>Which process this is, which version it runs, and since when.</summary>
    internal abstract string Runs(string name, string version, string since);

    internal string Stands(string platform, PlatformState state) => $"{platform}{Colon}{Standing(state)}";

    protected abstract string Standing(PlatformState state);

    internal abstract string ThisProcess(string name);

    internal abstract string OtherProcess(string name, int seconds);

    internal abstract string SameKnowledge(string version);

    internal abstract string OtherKnowledge(string version);
}
