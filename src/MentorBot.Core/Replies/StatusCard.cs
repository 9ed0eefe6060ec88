using System.Collections.Immutable;
using System.Globalization;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Operation;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>How the bot does, as moderators read it in a conversation: what is in force, what was refused and why, and which processes there are.</summary>
internal static class StatusCard
{
    // The rest is what the verb on the command line lists.
    private const int MostComplaints = 10;

    internal static ImmutableArray<Block> Of(BotStatus status, DateTimeOffset at, Wording say) => Card.LayWhole(
        status.Reread is null ? say.StatusTitle : say.RereadTitle,
        [.. Reread(status, say), .. Knowledge(status.Knowledge, say), .. status.Reread is null ? Process(status, at, say) : []],
        status.Others is null ? RichText.Of(say.OthersUnknown) : null,
        [],
        say);

    private static IEnumerable<Prose> Reread(BotStatus status, Wording say)
    {
        if (status.Reread is not { } reread)
        {
            yield break;
        }

        yield return Paragraph(reread.Changed is { } changed ? say.Reread(changed) : say.RereadBroke);
        if (status.Others is { IsEmpty: false } others)
        {
            yield return Paragraph(say.OthersReread(others.Length, Seconds(reread.OthersWithin)));
        }
    }

    private static IEnumerable<Prose> Knowledge(KnowledgeStatus knowledge, Wording say)
    {
        var refused = knowledge.Complaints.Where(complaint => complaint.Severity is Severity.Error).ToList();
        var warnings = knowledge.Complaints.Length - refused.Count;
        yield return Paragraph(say.InForce(knowledge.Pages, knowledge.Version));
        if (refused.Count == 0)
        {
            yield return Paragraph(say.NothingRefused);
        }
        else
        {
            yield return new Prose.Subheading(RichText.Of(say.RefusedTitle));
            yield return List(refused.Take(MostComplaints).Select(complaint => RichText.Of(Words(complaint, knowledge, say))));
        }

        if (refused.Count > MostComplaints || warnings > 0)
        {
            yield return Paragraph(say.MoreToMend(Math.Max(0, refused.Count - MostComplaints), warnings));
        }
    }

    private static IEnumerable<Prose> Process(BotStatus status, DateTimeOffset at, Wording say)
    {
        var self = status.Self;
        var since = (at - self.Runs).ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        yield return Paragraph(say.Runs(self.Name, self.BotVersion, since));
        if (!self.Platforms.IsEmpty)
        {
            yield return List(self.Platforms.Select(platform => RichText.Of(Words(platform, say))));
        }

        if (status.Others is { IsEmpty: false } others)
        {
            yield return new Prose.Subheading(RichText.Of(say.ProcessesTitle));
            yield return List(others.Add(self).OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => RichText.Of(Words(one, self, say))));
        }
    }

    private static string Words(Complaint complaint, KnowledgeStatus knowledge, Wording say) => string.Create(
        CultureInfo.InvariantCulture,
        $"{complaint.File}:{complaint.Line}{say.Colon}{complaint.Problem} {complaint.Remedy}{(knowledge.Kept.Contains(complaint.File, StringComparer.Ordinal) ? $" {say.LastGoodInForce}" : "")}");

    private static string Words(PlatformStatus platform, Wording say) =>
        platform.Shards.IsEmpty ? say.Stands(platform.Platform, platform.State) : $"{say.Stands(platform.Platform, platform.State)} ({string.Join(", ", platform.Shards)})";

    private static string Words(ReplicaStatus one, ReplicaStatus self, Wording say) => string.Join(
        "; ",
        [
            one.Name == self.Name ? say.ThisProcess(one.Name) : say.OtherProcess(one.Name, Seconds(one.SinceSeen)),
            one.KnowledgeVersion == self.KnowledgeVersion ? say.SameKnowledge(one.KnowledgeVersion) : say.OtherKnowledge(one.KnowledgeVersion),
            .. one.BotVersion == self.BotVersion ? Array.Empty<string>() : [$"{Wording.BotName} {one.BotVersion}"],
            .. one.Platforms.IsEmpty ? [say.NoPlatform] : one.Platforms.Select(platform => Words(platform, say)),
        ]);

    private static int Seconds(TimeSpan time) => (int)Math.Ceiling(Math.Max(0, time.TotalSeconds));

    private static Prose.Paragraph Paragraph(string sentence) => new(RichText.Of(sentence));

    private static Prose.List List(IEnumerable<RichText> lines) => new(Numbered: false, Start: 1, [.. lines.Select(line => new ListItem(line, Depth: 0))]);
}
