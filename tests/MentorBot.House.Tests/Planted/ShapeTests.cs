using MentorBot.House.Tests.Rules;

namespace MentorBot.House.Tests.Planted;

/// <summary>The rules of shape, tried on planted code.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("abstract record F { private F() { } sealed record A : F; sealed record B(int C) : F; }", new int[0])]
    [InlineData("abstract record F { private F(int on) { } static F() { } sealed record A(int On) : F(On); }", new int[0])]
    [InlineData("abstract record F { sealed record A : F; }", new[] { 1 })]
    [InlineData("abstract record F(int On) { private F() : this(1) { } }", new[] { 1 })]
    [InlineData("abstract record F { protected F() { } }", new[] { 1 })]
    [InlineData("abstract record F { private F() { }\n record A : F; }", new[] { 2 })]
    [InlineData("abstract record F<T> { private F() { }\n record A : F<T>; }", new[] { 2 })]
    [InlineData("abstract record F { private F(int on) { }\n record A(int On) : F(On); }", new[] { 2 })]
    public void A_family_that_is_open_is_found(string code, int[] lines) => Plant.Lines(Shapes.OpenFamilies, code).ShouldBe(lines);

    [Theory]
    [InlineData("class A;", true)]
    [InlineData("public record A;", true)]
    [InlineData("sealed class A;", false)]
    [InlineData("static class A;", false)]
    [InlineData("abstract record A;", false)]
    [InlineData("record struct A;", false)]
    [InlineData("interface IA;", false)]
    public void A_class_that_is_neither_sealed_nor_abstract_is_found(string code, bool found) =>
        Plant.Lines(Shapes.UnsealedClasses, code).Length.ShouldBe(found ? 1 : 0);

    [Theory]
    [InlineData("public class A;", true)]
    [InlineData("// A sentence.\npublic enum A;", true)]
    [InlineData("/// <remarks>A sentence.</remarks>\npublic class A;", true)]
    [InlineData("public delegate void A();", true)]
    [InlineData("/// <summary>A sentence.</summary>\npublic class A { public class B; }", true)]
    [InlineData("/// <summary>A sentence.</summary>\npublic class A { class B; }", false)]
    [InlineData("/// <summary>A sentence.</summary>\n[B]\npublic class A;", false)]
    [InlineData("/// <inheritdoc />\npublic class A;", false)]
    [InlineData("class A { public class B; }", false)]
    public void A_public_type_without_a_sentence_is_found(string code, bool found) =>
        Plant.Lines(Shapes.SilentTypes, code).Length.ShouldBe(found ? 1 : 0);

    [Theory]
    [InlineData("catch { }", true)]
    [InlineData("catch (Exception) { }", true)]
    [InlineData("catch (Exception fault) when (fault is IOException) { }", true)]
    [InlineData("catch (System.Exception fault) { }", true)]
    [InlineData("catch (IOException) { }", false)]
    public void A_catch_of_everything_is_found(string clause, bool found) =>
        Plant.Lines(Shapes.CatchAlls, $"class A {{ void B() {{ try {{ }} {clause} }} }}").Length.ShouldBe(found ? 1 : 0);

    [Theory]
    [InlineData("src/MentorBot.Runtime/Turns/TurnRunner.cs", true)]
    [InlineData("src/MentorBot.Discord/DiscordWorker.cs", true)]
    [InlineData("src/MentorBot.KnowledgeFolder/Watching/LiveLibrary.cs", true)]
    [InlineData("src/MentorBot.Core/Mentor.cs", false)]
    [InlineData("src/MentorBot.Storage/Sqlite/SqliteFile.cs", false)]
    public void Only_the_turn_a_worker_and_the_reload_may_catch_everything(string path, bool may) =>
        Shapes.MayCatchAll(new SourceFile(path, "")).ShouldBe(may);
}
