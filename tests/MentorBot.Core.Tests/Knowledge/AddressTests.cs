using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Tests.Knowledge;

public sealed class AddressTests
{
    [Theory]
    [InlineData("roles/mlops-engineer")]
    [InlineData("roles/mlops-engineer#how-to-start")]
    [InlineData("a/b#c")]
    public void An_address_reads_back_as_it_was_written(string text)
    {
        Address.TryParse(text, out var address).ShouldBeTrue();
        address.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("roles")]
    [InlineData("roles/")]
    [InlineData("/mlops")]
    [InlineData("roles/mlops/engineer")]
    [InlineData("roles/MLOps")]
    [InlineData("roles/mlops engineer")]
    [InlineData("roles/-mlops")]
    [InlineData("roles/mlops--engineer")]
    [InlineData("roles/../secrets")]
    [InlineData("roles/mlops#")]
    [InlineData("roles/mlops#a#b")]
    [InlineData("roles/mlops.1")]
    public void Nonsense_is_no_address(string? text) => Address.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void An_address_longer_than_a_button_can_carry_is_none()
    {
        Address.TryParse("roles/" + new string('a', 60), out var page).ShouldBeTrue();
        Address.TryParse(page + "#" + new string('b', 60), out _).ShouldBeFalse();
        Slug.TryParse(new string('b', 60), out var section).ShouldBeTrue();
        page.TryEnter(section, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("How to start", "how-to-start")]
    [InlineData("  Who it fits?  ", "who-it-fits")]
    [InlineData("What's new", "whats-new")]
    [InlineData("Café & crème", "cafe-creme")]
    [InlineData("CI/CD", "ci-cd")]
    [InlineData("1. First", "1-first")]
    public void A_heading_makes_a_slug(string heading, string slug)
    {
        Slug.TryMake(heading, out var made).ShouldBeTrue();
        made.ToString().ShouldBe(slug);
    }

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("日本語")]
    public void A_heading_without_letters_we_can_keep_makes_none(string heading) => Slug.TryMake(heading, out _).ShouldBeFalse();
}
