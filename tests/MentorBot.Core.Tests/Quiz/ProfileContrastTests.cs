using System.Collections.Immutable;
using MentorBot.Core.Quiz;

namespace MentorBot.Core.Tests.Quiz;

/// <summary>Which traits tell roles apart.</summary>
public sealed class ProfileContrastTests
{
    private static readonly ImmutableArray<QuizTrait> Traits = [.. "abcdefgh".Select(letter => new QuizTrait($"{letter}", $"trait {letter}"))];

    [Fact]
    public void Each_roles_own_traits_come_together_and_the_widest_apart_first()
    {
        var contrast = Of("a1 b2 c-1", "a-1 b0 c2").ShouldNotBeNull();
        Told(contrast).ShouldBe(["b 2 0", "a 1 -1", "c -1 2"]);
        contrast.StandsOut(0).Select(trait => trait.Id).ShouldBe(["b", "a"]);
        contrast.StandsOut(1).Select(trait => trait.Id).ShouldBe(["c"]);
    }

    [Fact]
    public void What_is_alike_tells_nothing() => Told(Of("a2 b1", "a2 b-1")!).ShouldBe(["b 1 -1"]);

    [Fact]
    public void Each_role_gets_its_share_of_the_places()
    {
        Told(Of("a2 b2 c2 d2 e2 f2 g1", "h1")!).ShouldBe(["a 2 0", "b 2 0", "c 2 0", "d 2 0", "e 2 0", "h 0 1"]);
        Told(Of("a2 b2 c2 d2", "e2 f2 g2", "h1")!).Select(line => line[0]).ShouldBe(['a', 'b', 'e', 'f', 'h']);
    }

    [Fact]
    public void Of_traits_that_are_as_far_apart_the_heart_of_a_role_comes_first() => Told(Of("a1 b2 c2", "a-1 b1", "")!).ShouldBe(["c 2 0 0", "b 2 1 0", "a 1 -1 0"]);

    [Fact]
    public void Without_all_profiles_or_without_a_difference_there_is_none()
    {
        ProfileContrast.Of(["r0", "gone"], Content("a2")).ShouldBeNull();
        ProfileContrast.Of([], Content("a2")).ShouldBeNull();
        Of("a2 b1", "a2 b1").ShouldBeNull();
    }

    private static IEnumerable<string> Told(ProfileContrast contrast) => contrast.Traits.Select(trait => $"{trait.Trait.Id} {string.Join(' ', trait.Weights)}");

    private static ProfileContrast? Of(params string[] profiles) => ProfileContrast.Of([.. profiles.Select((_, at) => $"r{at}")], Content(profiles));

    private static QuizContent Content(params string[] profiles) => SmallQuiz.Content with
    {
        Traits = Traits,
        Roles = [.. profiles.Select((profile, at) => new QuizRole($"r{at}", $"Role {at}", [.. profile.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => new TraitWeight(part[..1], int.Parse(part[1..], System.Globalization.CultureInfo.InvariantCulture)))]))],
    };
}
