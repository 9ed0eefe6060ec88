using System.Collections.Immutable;
using MentorBot.Core.Replies;

namespace MentorBot.EndToEnd.Tests.Faces;

/// <summary>One of the ways in which people meet a reply: what is really sent or printed there, read back.</summary>
internal abstract class Face
{
    /// <summary>All of them.</summary>
    internal static ImmutableArray<Face> All { get; } = [new DiscordFace(), new DrawnDiscordFace(), new SlackFace(), new SlackNoticeFace(), new TerminalFace(), new TextFace()];

    /// <summary>What is meant to be otherwise here.</summary>
    internal abstract Difference Differences { get; }

    /// <summary>What people get of the reply here.</summary>
    internal abstract Content Show(Reply reply);

    /// <summary>What the reply says and this face does not, and the other way round; nothing when all is there in its order.</summary>
    internal IEnumerable<string> Losses(Reply reply) => Compare(Expected.Of(reply, Differences), Show(reply));

    /// <summary>How what is shown differs from what should be.</summary>
    internal IEnumerable<string> Compare(Content expected, Content shown)
    {
        var (wanted, got) = (expected.Flat.ToList(), shown.Flat.ToList());
        if (wanted.SequenceEqual(got, StringComparer.Ordinal))
        {
            return [];
        }

        var differing = wanted.Except(got, StringComparer.Ordinal).Select(one => $"{GetType().Name} lacks {one}")
            .Concat(got.Except(wanted, StringComparer.Ordinal).Select(one => $"{GetType().Name} adds {one}"))
            .ToList();
        return differing.Count > 0 ? differing : [$"{GetType().Name} shows it in another order or number: {string.Join(" | ", got)}"];
    }
}
