using MentorBot.House.Tests.Rules;

namespace MentorBot.House.Tests.Planted;

/// <summary>The rule of log lines, tried on planted ones.</summary>
public sealed class LogNumberTests
{
    [Fact]
    public void A_number_that_two_lines_share_is_found_with_the_second()
    {
        var one = Plant.Product("class A { [LoggerMessage(1, LogLevel.Warning, \"a\")] void B(); }");
        var other = Plant.Product("class C {\n[LoggerMessage(2, LogLevel.Warning, \"a\")] void D();\n[LoggerMessage(1, LogLevel.Error, \"b\")] void E(); }");
        LogNumbers.Shared([one, other]).ShouldHaveSingleItem().Line.ShouldBe(3);
        LogNumbers.Shared([one]).ShouldBeEmpty();
    }
}
