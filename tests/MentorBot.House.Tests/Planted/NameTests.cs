using MentorBot.House.Tests.Rules;

namespace MentorBot.House.Tests.Planted;

/// <summary>The rules of names, tried on planted code.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("class RoleManager;", true)]
    [InlineData("record TextUtils;", true)]
    [InlineData("interface IFrameHandler;", true)]
    [InlineData("enum QueueProcessor;", true)]
    [InlineData("abstract class StoreBase;", true)]
    [InlineData("sealed class KnowledgeBase;", false)]
    [InlineData("class RoleReader;", false)]
    public void A_word_that_says_nothing_is_found_at_the_end_of_a_name(string code, bool found) =>
        Plant.Lines(Names.EmptySuffixes, code).Length.ShouldBe(found ? 1 : 0);

    [Theory]
    [InlineData("namespace MentorBot.Core.Room;", false)]
    [InlineData("namespace MentorBot.Core;", true)]
    [InlineData("namespace MentorBot.Core.Room.Deeper;", true)]
    public void A_namespace_off_its_folder_is_found(string code, bool found) =>
        Plant.Lines(Names.NamespacesOffTheFolder, code).Length.ShouldBe(found ? 1 : 0);

    [Fact]
    public void A_namespace_with_braces_is_found() => Plant.Lines(Names.NamespaceBlocks, "\nnamespace A { class B; }").ShouldBe([2]);

    [Fact]
    public void A_type_in_no_namespace_is_found() => Plant.Lines(Names.TypesOutsideNamespaces, "class A;").ShouldBe([1]);

    [Theory]
    [InlineData("public Task Go()", true)]
    [InlineData("public async Task<int> Go()", true)]
    [InlineData("internal ValueTask Go()", true)]
    [InlineData("internal IAsyncEnumerable<int> Go()", true)]
    [InlineData("public Task GoAsync()", false)]
    [InlineData("public static async Task<int> Main()", false)]
    [InlineData("protected override Task Go()", false)]
    [InlineData("private Task Go()", false)]
    [InlineData("private async Task GoAsync()", true)]
    [InlineData("static async ValueTask GoAsync()", true)]
    [InlineData("public void Go()", false)]
    public void What_others_await_must_say_so_and_what_is_private_must_not(string signature, bool found) =>
        Plant.Lines(Names.AsyncNames, $"class A {{ {signature} {{ }} }}").Length.ShouldBe(found ? 1 : 0);

    [Fact]
    public void A_port_says_Async() => Plant.Lines(Names.AsyncNames, "interface IA {\n Task Go();\n Task GoAsync();\n}").ShouldBe([2]);
}
