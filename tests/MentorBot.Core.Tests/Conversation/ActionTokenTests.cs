using MentorBot.Core.Conversation;

namespace MentorBot.Core.Tests.Conversation;

public sealed class ActionTokenTests
{
    [Theory]
    [InlineData("m1.show.roles/mlops-engineer.1")]
    [InlineData("m1.show.roles/mlops-engineer#how-to-start.12")]
    [InlineData("m1.roles.all.1")]
    [InlineData("m1.roles.senior.3")]
    [InlineData("m1.vote.roles/mlops-engineer.yes")]
    [InlineData("m1.vote.roles/mlops-engineer#how-to-start.no")]
    [InlineData("m1.answer.0a1b2c3d.3.0000feed.a")]
    [InlineData("m1.answer.0a1b2c3d.3.0000feed.a+b")]
    [InlineData("m1.answer.0a1b2c3d.3.0000feed.+")]
    [InlineData("m1.answer.0a1b2c3d.3.0000feed.-")]
    [InlineData("m1.quiz.start.-.0.-")]
    [InlineData("m1.quiz.askagain.0a1b2c3d.12.0000feed")]
    [InlineData("m1.quiz.look.-.0.roles/mlops-engineer")]
    [InlineData("m1.s00feed.show.roles/mlops-engineer#how-to-start.12")]
    [InlineData("m1.s00feed.compare.roles/mlops-engineer.roles/data-scientist")]
    [InlineData("m1.s00feed.roles.all.1")]
    [InlineData("m1.me.show")]
    [InlineData("m1.me.export")]
    [InlineData("m1.me.forget")]
    [InlineData("m1.me.erase")]
    [InlineData("m1.help")]
    public void A_token_reads_back_as_it_was_written(string text)
    {
        ActionToken.TryParse(text, out var token).ShouldBeTrue();
        token!.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("m1")]
    [InlineData("m0.help")]
    [InlineData("m1.help.1")]
    [InlineData("m1.me")]
    [InlineData("m1.me.you")]
    [InlineData("m1.roles.purple.1")]
    [InlineData("m1.roles.1")]
    [InlineData("m1.show.roles/mlops-engineer")]
    [InlineData("m1.show.roles/mlops-engineer.0")]
    [InlineData("m1.show.roles/mlops-engineer.1000")]
    [InlineData("m1.show.roles/mlops-engineer.-1")]
    [InlineData("m1.show.roles/mlops-engineer. 1")]
    [InlineData("m1.show.nonsense.1")]
    [InlineData("m1.vote.roles/mlops-engineer.maybe")]
    [InlineData("m1.vote.roles/mlops-engineer")]
    [InlineData("m1.vote.nonsense.yes")]
    [InlineData("q1.fit.1.2")]
    [InlineData("m1.answer.xyz.3.0000feed.a")]
    [InlineData("m1.answer.0a1b2c3d.-3.0000feed.a")]
    [InlineData("m1.answer.0a1b2c3d.3.feedfeedf.a")]
    [InlineData("m1.answer.0a1b2c3d.3.0000feed.")]
    [InlineData("m1.answer.0a1b2c3d.3.0000feed.A")]
    [InlineData("m1.quiz.destroy.-.0.-")]
    [InlineData("m1.quiz.start.-.0")]
    [InlineData("m1.s00feed")]
    [InlineData("m1.s00feed.gaps.1")]
    [InlineData("m1.s00feed.topics.-.1")]
    [InlineData("m1.s00feed.vote.roles/mlops-engineer.yes")]
    [InlineData("m1.s00feed.s00feed.roles.all.1")]
    [InlineData("m1.s00fee.roles.all.1")]
    [InlineData("m1.s00FEED.roles.all.1")]
    [InlineData("m1.share.roles.all.1")]
    public void Anything_else_is_no_token(string? text) => ActionToken.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void The_longest_address_still_fits_a_button()
    {
        var longest = Sample.At($"{new string('a', 19)}/{new string('b', 30)}#{new string('c', 29)}");
        longest.ToString().Length.ShouldBe(Core.Knowledge.Address.MaxLength);
        new ActionToken.Show(longest, ActionToken.MaxPart).Fits.ShouldBeTrue();
        new ActionToken.Share(new ActionToken.Show(longest, ActionToken.MaxPart), "00feed").Fits.ShouldBeTrue();
        new ActionToken.Vote(longest, Helpful: true).Fits.ShouldBeTrue();
    }
}
