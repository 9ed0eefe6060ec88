using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Tests.Replies;

/// <summary>What is asked for in a form, and what a form that was filled in says.</summary>
public sealed class FormTests
{
    private static readonly Occasion On = new(Sample.Noon, "1");

    [Fact]
    public void A_command_that_is_used_without_its_words_asks_for_them()
    {
        var form = Form.For(CommandCatalog.Find("ask")!, Words([]), Wording.English).ShouldNotBeNull();
        Form.Read(form.Id, "mlops?", On).ShouldBe(new Incoming.Said("mlops?", On));
        Form.Read(form.Id, "  ", On).ShouldBe(new Incoming.HelpAsked(On));
        Form.For(CommandCatalog.Find("ask")!, Words(new() { ["question"] = "mlops?" }), Wording.English).ShouldBeNull();
        Form.For(CommandCatalog.Find("role")!, Words([]), Wording.English).ShouldBeNull();
    }

    [Fact]
    public void A_path_without_what_one_knows_asks_for_it_and_is_shown_again_without_it()
    {
        var chat = Chat.With(Sample.Wide).Types("path mlops").Hears("[What I know already]");
        var form = Form.For(chat.Token("What I know already"), Wording.English).ShouldNotBeNull();
        chat.Does(Form.Read(form.Id, "docker, cobol", On)!).Hears("# Path to MLOps Engineer", "You have already: Containers.", "I do not know \"cobol\"").HearsNot("[What I know already]");
        chat.Does(Form.Read(form.Id, "", On)!).Hears("# Path to MLOps Engineer");
    }

    [Fact]
    public void Where_there_are_no_forms_the_button_says_how_to_write_it() =>
        Chat.With(Sample.Wide).Types("path mlops").Presses("What I know already").Hears("path mlops engineer have: python, docker").Reply.Placement.ShouldBe(Placement.Below);

    [Theory]
    [InlineData("gone")]
    [InlineData("role")]
    [InlineData("have")]
    [InlineData("have.nonsense")]
    [InlineData("feedback")]
    [InlineData("feedback.nonsense")]
    [InlineData("")]
    public void A_form_nobody_knows_any_more_says_nothing(string id) => Form.Read(id, "words", On).ShouldBeNull();

    [Fact]
    public void Every_form_is_within_the_limits_of_both_platforms()
    {
        ActionToken[] asking = [new ActionToken.Have(Sample.Mlops.Address), new ActionToken.Feedback(Sample.Mlops.Address)];
        var spoken = Enum.GetValues<Locale>().Select(Wording.In).ToList();
        var pressed = spoken.SelectMany(say => asking.Select(token => Form.For(token, say)));
        var used = spoken.SelectMany(say => CommandCatalog.All.Select(spec => Form.For(spec, Words([]), say)));
        foreach (var form in used.Concat(pressed).OfType<Form>())
        {
            form.Title.Length.ShouldBeInRange(1, 24);
            form.Label.Length.ShouldBeInRange(1, 45);
            form.Example.Length.ShouldBeInRange(1, 100);
            form.Id.Length.ShouldBeInRange(1, 90);
        }
    }

    private static CommandWords Words(Dictionary<string, string> given) => new(given);
}
