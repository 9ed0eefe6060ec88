using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;

namespace MentorBot.Core.Tests.Stories;

public sealed class MannerStories
{
    private static Chat Person => Chat.With(Sample.Library);

    [Fact]
    public void Answers_are_for_everyone_so_that_people_learn_together() =>
        Person.Types("role mlops").Reply.Audience.ShouldBe(Audience.Everyone);

    [Fact]
    public void An_answer_asked_for_privately_is_private() =>
        Person.Types("role mlops", privately: true).Reply.Audience.ShouldBe(Audience.Person);

    [Fact]
    public void What_did_not_work_out_is_private() =>
        Person.Types("role zzzzzz").Reply.Audience.ShouldBe(Audience.Person);

    [Fact]
    public void A_button_answers_the_presser_alone_and_in_place()
    {
        var reply = Person.Types("role mlops").Presses("Skills").Reply;
        reply.Audience.ShouldBe(Audience.Person);
        reply.Placement.ShouldBe(Placement.InPlace);
    }

    [Fact]
    public void A_button_of_an_unknown_version_offers_a_way_on() => Person
        .Does(new Incoming.PressedUnknown(new Occasion(Sample.Noon, "1")))
        .Hears("older version", "[All roles]", "[Help]")
        .Presses("All roles")
        .Hears("# Roles I know");

    [Fact]
    public void A_button_to_a_page_that_is_gone_offers_a_way_on() => Person
        .Does(new Incoming.Pressed(new ActionToken.Show(Sample.At("roles/gone")), new Occasion(Sample.Noon, "1")))
        .Hears("the page behind it is gone", "[All roles]");

    [Fact]
    public void A_button_to_a_section_that_is_gone_shows_what_there_is() => Person
        .Does(new Incoming.Pressed(new ActionToken.Show(Sample.At("roles/data-scientist#pay")), new Occasion(Sample.Noon, "1")))
        .Hears("I know Data Scientist, but the part \"pay\" is not in my knowledge yet.", "[Skills]");

    [Fact]
    public void The_same_step_says_the_same_every_time()
    {
        var said = new Incoming.Said("mlops or data scientist", new Occasion(Sample.Noon, "1"));
        var first = Mentor.Step(Session.New, said, Sample.Library);
        var again = Mentor.Step(Session.New, said, Sample.Library);
        Transcript.Of(again.Replies[0]).ShouldBe(Transcript.Of(first.Replies[0]));
        again.Session.ShouldBe(first.Session);
    }

    [Fact]
    public void Every_kind_of_event_has_a_reply()
    {
        var on = new Occasion(Sample.Noon, "1");
        Incoming[] all =
        [
            new Incoming.Opened(on),
            new Incoming.HelpAsked(on),
            new Incoming.RolesAsked("mid", on),
            new Incoming.RoleAsked("mlops", "skills", on),
            new Incoming.SkillAsked("docker", on),
            new Incoming.CertificationAsked("cloud exam", on),
            new Incoming.CompareAsked("mlops", "ds", Third: null, on),
            new Incoming.PathAsked("mlops", "docker", on),
            new Incoming.TopicsAsked("skills", on),
            new Incoming.QuizAsked("start", Code: null, on),
            new Incoming.MeAsked("forget", on),
            new Incoming.RecordBrought(new Incoming.MeAsked("export", on), new OwnRecord(ChangedAt: null, Days: 180, Core.Gaps.KeptNotes.None)),
            new Incoming.AdminAsked("gaps", on),
            new Incoming.StatusBrought(new Incoming.AdminAsked("status", on), AdminStatusStories.Alone),
            new Incoming.NotesBrought(new Incoming.AdminAsked("gaps", on), Core.Gaps.KeptNotes.None),
            new Incoming.FeedbackGiven(Sample.Mlops.Address, "what it pays", on),
            new Incoming.Said("mlops?", on),
            new Incoming.MessageAsked("mlops?", on),
            new Incoming.Pressed(new ActionToken.Help(), on),
            new Incoming.PressedAgain(on),
            new Incoming.PressedUnknown(on),
        ];
        all.Select(one => one.GetType()).ShouldBe(typeof(Incoming).GetNestedTypes(), ignoreOrder: true);
        all.ShouldAllBe(one => Mentor.Step(Session.New, one, Sample.Library).Replies.Length == 1);
    }

    [Fact]
    public void Every_kind_of_button_has_a_reply_and_survives_its_text_form()
    {
        ActionToken[] all =
        [
            new ActionToken.Show(Sample.Mlops.Address, 2),
            new ActionToken.ListRoles(Core.Knowledge.Stage.Mid, 3),
            new ActionToken.Help(),
            new ActionToken.Compare(Sample.Mlops.Address, Sample.DataScientist.Address), new ActionToken.Path(Sample.Mlops.Address), new ActionToken.Have(Sample.Mlops.Address), new ActionToken.ListTopics(Sample.Mlops.Address.Folder, 2),
            new ActionToken.Share(new ActionToken.Show(Sample.Mlops.Address), "00feed"), new ActionToken.Vote(Sample.Mlops.Address, Helpful: false), new ActionToken.ListGaps(2), new ActionToken.Feedback(Sample.Mlops.Address),
            new ActionToken.Me(MeAct.Erase),
            new ActionToken.Answer("0a1b2c3d", 3, 0xFEEDu, "a+b"), new ActionToken.Quiz(QuizAct.AskAgain, "0a1b2c3d", 3, "0000feed"),
        ];
        all.Select(one => one.GetType()).ShouldBe(typeof(ActionToken).GetNestedTypes(), ignoreOrder: true);
        foreach (var token in all)
        {
            ActionToken.TryParse(token.ToString(), out var read).ShouldBeTrue();
            read.ShouldBe(token);
            Mentor.Step(Session.New, new Incoming.Pressed(token, new Occasion(Sample.Noon, "1")), Sample.Library).Replies.Length.ShouldBe(token is ActionToken.Share ? 2 : 1);
        }
    }

    [Fact]
    public void Every_example_in_the_catalogue_works_as_typed()
    {
        foreach (var spec in CommandCatalog.All)
        {
            Chat.With(Sample.Wide).Types(spec.Example).Reply.Outcome.ShouldBeOneOf(Outcome.Command, Outcome.Answer);
        }
    }
}
