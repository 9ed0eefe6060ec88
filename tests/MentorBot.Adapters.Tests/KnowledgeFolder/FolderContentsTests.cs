using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class FolderContentsTests
{
    [Fact]
    public void A_page_that_cannot_be_used_is_answered_with_its_faults()
    {
        using var folder = new TempFolder();
        folder.WriteRole("good", "Good");
        folder.Write("roles/bad.md", "---\ntitle: Bad\n---\nText.\n");

        var contents = FolderContents.Of(folder.Root, SamplePage.Today);

        contents.Knowledge.Pages.Select(page => page.Title).ShouldBe(["Good"]);
        contents.WhyNot(At("roles/bad#skills")).ShouldHaveSingleItem().Problem.ShouldBe("The role has no stage.");
        contents.WhyNot(At("roles/good")).ShouldBeEmpty();
        contents.WhyNot(At("roles/none")).ShouldBeEmpty();
    }

    private static Address At(string text) => Address.TryParse(text, out var address) ? address : throw new ArgumentException(text, nameof(text));
}
