using MentorBot.Core;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>Every name that could be offered for the shipped pages is understood when it is sent.</summary>
public sealed class ShippedCompletionTests
{
    private static readonly KnowledgeBase Library = FolderReader.Read(SourceTree.PathOf("knowledge"), SamplePage.Today).Knowledge;

    [Theory]
    [InlineData("role", "name")]
    [InlineData("skill", "name")]
    [InlineData("cert", "name")]
    [InlineData("path", "to")]
    public void A_name_that_is_offered_leads_to_its_page(string command, string option)
    {
        var names = Offered(command, option);
        names.ShouldNotBeEmpty();
        foreach (var name in names)
        {
            var reply = Sent(command, (option, name));
            Library.TitleOf(reply.About[0]).ShouldBe(name);
            reply.Outcome.ShouldBe(Outcome.Command, name);
        }
    }

    [Fact]
    public void A_section_that_is_offered_for_a_role_is_shown()
    {
        foreach (var role in Library.Roles)
        {
            foreach (var section in Offered("role", "section", ("name", role.Page.Title)))
            {
                Library.TitleOf(Sent("role", ("name", role.Page.Title), ("section", section)).About[0]).ShouldBe($"{role.Page.Title}: {section}");
            }
        }
    }

    [Fact]
    public void A_part_that_is_offered_opens_as_a_list()
    {
        foreach (var part in Offered("topics", "part"))
        {
            Sent("topics", ("part", part)).Blocks.OfType<Block.Heading>().Single().Text.ShouldBe(part);
        }
    }

    private static string[] Offered(string command, string option, params (string Option, string Text)[] given) =>
        [.. Mentor.Complete(CommandCatalog.Find(command)!, option, Words(given), Library)];

    private static Reply Sent(string command, params (string Option, string Text)[] given) =>
        Mentor.Step(Session.New, CommandCatalog.Find(command)!.Read(Words(given), new Occasion(DateTimeOffset.UnixEpoch, "1")), Library).Replies[0];

    private static CommandWords Words((string Option, string Text)[] given) => new(given.ToDictionary(one => one.Option, one => one.Text, StringComparer.Ordinal));
}
