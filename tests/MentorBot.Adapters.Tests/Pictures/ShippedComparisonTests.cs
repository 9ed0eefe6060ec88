using MentorBot.Adapters.Tests.KnowledgeFolder;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies;

namespace MentorBot.Adapters.Tests.Pictures;

/// <summary>The pictures of the shipped roles say something of every role.</summary>
public sealed class ShippedComparisonTests
{
    private static readonly string[] Roles = [.. ShippedFolder.Library.Quiz!.Roles.Select(role => role.Id)];

    public static TheoryData<Locale> Locales => [.. Enum.GetValues<Locale>()];

    [Theory]
    [MemberData(nameof(Locales))]
    public void Any_two_or_three_roles_of_the_quiz_have_a_picture_whose_words_are_whole(Locale locale)
    {
        var (compared, all) = (0, Roles.Length);
        foreach (var (one, other, third) in TwoOrThree())
        {
            var picture = Picture(locale, one, other, third);
            (picture.Alt.Length < 800 && !picture.Alt.Contains('…') && !picture.Svg.Contains('…')).ShouldBeTrue($"{one}, {other}, {third}: {picture.Alt}");

            // Of three, the table mostly needs the room.
            (third is not null || picture.InWords.Lines.Any(line => line.Plain.Contains('▰', StringComparison.Ordinal))).ShouldBeTrue($"{one}, {other}");
            compared++;
        }

        compared.ShouldBe((all * (all - 1) / 2) + (all * (all - 1) * (all - 2) / 6));
    }

    [Fact]
    public void Something_stands_out_in_every_role_beside_any_other()
    {
        foreach (var (one, other) in Roles.SelectMany(one => Roles.Where(other => other != one).Select(other => (one, other))))
        {
            var contrast = ProfileContrast.Of([one, other], ShippedFolder.Library.Quiz!.Content).ShouldNotBeNull();
            contrast.StandsOut(0).ShouldNotBeEmpty($"{one} beside {other}");
        }
    }

    // In one order each: the others hold the same words.
    private static IEnumerable<(string One, string Other, string? Third)> TwoOrThree() =>
        from one in Enumerable.Range(0, Roles.Length)
        from other in Enumerable.Range(one + 1, Roles.Length - one - 1)
        from third in Enumerable.Range(other + 1, Roles.Length - other - 1).Append(Roles.Length)
        select (Roles[one], Roles[other], Roles.ElementAtOrDefault(third));

    private static Block.Picture Picture(Locale locale, string one, string other, string? third)
    {
        var reply = Mentor.Step(Session.New, new Incoming.CompareAsked(Named(one), Named(other), third is null ? null : Named(third), new Occasion(DateTimeOffset.UnixEpoch, "1", Locale: locale)), ShippedFolder.Library).Replies[0];
        return reply.Blocks.OfType<Block.Picture>().ShouldHaveSingleItem($"{one}, {other}, {third}");
    }

    private static string Named(string role) => ShippedFolder.Library.Roles.Single(one => one.Page.Address.Name.ToString() == role).Page.Title;
}
