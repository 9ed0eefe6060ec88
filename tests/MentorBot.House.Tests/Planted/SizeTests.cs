using MentorBot.House.Tests.Rules;

namespace MentorBot.House.Tests.Planted;

/// <summary>The rules of size, tried on planted code.</summary>
public sealed class SizeTests
{
    [Fact]
    public void A_file_of_251_lines_is_found_and_one_of_250_is_not()
    {
        Plant.Lines(Sizes.LongFiles, string.Concat(Enumerable.Repeat("//\n", 251))).ShouldBe([251]);
        Plant.Lines(Sizes.LongFiles, string.Concat(Enumerable.Repeat("//\n", 250))).ShouldBeEmpty();
    }

    [Fact]
    public void A_method_of_41_lines_is_found_and_one_of_40_with_its_attributes_and_comment_is_not()
    {
        Plant.Lines(Sizes.LongMethods, Method(lines: 41)).ShouldBe([3]);
        Plant.Lines(Sizes.LongMethods, Method(lines: 40)).ShouldBeEmpty();
    }

    [Fact]
    public void A_long_accessor_or_property_is_found_as_well()
    {
        var body = string.Concat(Enumerable.Repeat("\n", 41));
        Plant.Lines(Sizes.LongMethods, $"class A {{ int B {{ get {{ {body} return 1; }} }} }}").ShouldBe([1]);
        Plant.Lines(Sizes.LongMethods, $"class A {{ int B => {body} 1; }}").ShouldBe([1]);
    }

    [Theory]
    [InlineData("class A(int a, int b, int c, int d, int e, int f);", true)]
    [InlineData("class A(int a, int b, int c, int d, int e);", false)]
    [InlineData("class A { A(int a, int b, int c, int d, int e, int f) { } }", true)]
    [InlineData("readonly struct A { A(int a, int b, int c, int d, int e, int f) { } }", true)]
    [InlineData("record A(int a, int b, int c, int d, int e, int f);", false)]
    [InlineData("class A { void B(int a, int b, int c, int d, int e, int f) { } }", false)]
    public void A_constructor_of_six_is_found_but_a_record_is_a_value(string code, bool found) =>
        Plant.Lines(Sizes.GreedyConstructors, code).Length.ShouldBe(found ? 1 : 0);

    [Theory]
    [InlineData("return 1;", 1)]
    [InlineData("if (a && b || c) { } else if (d) { }", 5)]
    [InlineData("foreach (var x in y) { } while (a) { } do { } while (b); for (;;) { }", 5)]
    [InlineData("try { } catch (E) { } catch (F) { } finally { }", 3)]
    [InlineData("switch (a) { case 1: case 2: break; case 3: break; default: break; }", 4)]
    [InlineData("return a switch { 1 => 2, 3 => 4, 5 => 6, 7 => 8, _ => 9 };", 2)]
    [InlineData("return a switch { 1 when b && c => 2, _ => d ? 4 : 5 };", 3)]
    [InlineData("return a ?? (b ? c : d);", 3)]
    public void Every_fork_counts_once_and_a_table_is_one(string body, int expected) =>
        Sizes.ComplexityOf(Plant.Product($"class A {{ int B() {{ {body} }} }}").Tree.GetRoot()).ShouldBe(expected);

    [Fact]
    public void A_method_of_complexity_13_is_found_and_one_of_12_is_not()
    {
        Plant.Lines(Sizes.TangledMethods, Forks(12)).ShouldBe([1]);
        Plant.Lines(Sizes.TangledMethods, Forks(11)).ShouldBeEmpty();
    }

    private static string Forks(int count) => $"class A {{ void B() {{ {string.Concat(Enumerable.Repeat("if (a) { }", count))} }} }}";

    private static string Method(int lines) => $$"""
        class A {
        /// <summary>A sentence.</summary>
        [Attribute]
        void B()
        {
        {{string.Concat(Enumerable.Repeat("C();\n", lines - 3))}}}
        }
        """;
}
