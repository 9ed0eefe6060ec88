using System.Xml.Linq;
using MentorBot.Core.Pictures;

namespace MentorBot.Core.Tests.Pictures;

public sealed class BarChartTests
{
    private static readonly BarChart Three = new("Where it points", [new("First", 0.75, "most"), new("Second", 0.25, "some"), new("Third", 0, "none")], "And two more.");

    [Fact]
    public void Each_bar_has_its_name_its_measure_and_a_length_by_its_share()
    {
        var drawing = Drawn(Three);
        Words(drawing).ShouldBe(["Where it points", "First", "most", "Second", "some", "Third", "none", "And two more."]);
        Lengths(drawing).ShouldBe([540, 180, 6]);
        drawing.Attribute("width")!.Value.ShouldBe("800");
    }

    [Fact]
    public void The_same_chart_is_the_same_text_and_a_longer_one_is_higher()
    {
        Three.ToSvg().ShouldBe((Three with { }).ToSvg());
        Height(Three).ShouldBeGreaterThan(Height(Three with { Note = null }));
        Height(Three with { Bars = [.. Three.Bars, Three.Bars[0]] }).ShouldBe(Height(Three) + 76);
    }

    [Theory]
    [InlineData("R&D <script>alert(1)</script>")]
    [InlineData("\"]]> <!-- '")]
    [InlineData("bell \u0007 and null \0 and \uFFFE")]
    [InlineData("half \ud83d a pair")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;")]
    public void No_name_is_anything_but_words(string name)
    {
        var drawing = Drawn(new BarChart(name, [new(name, 0.5, name)], name));
        drawing.DescendantsAndSelf().Select(one => one.Name.LocalName).Distinct().ShouldBe(["svg", "rect", "text"]);
        Words(drawing).Length.ShouldBe(4);
    }

    [Theory]
    [InlineData(-1, 6)]
    [InlineData(7, 720)]
    public void A_share_that_is_none_stays_on_the_paper(double share, double length) => Lengths(Drawn(new BarChart("", [new("", share, "")]))).ShouldBe([length]);

    [Fact]
    public void Names_that_are_too_long_are_cut() => Words(Drawn(new BarChart("t", [new(new string('m', 80), 1, "x")])))[1].ShouldBe(new string('m', 31) + "…");

    private static XElement Drawn(BarChart chart) => XDocument.Parse(chart.ToSvg()).Root!;

    private static int Height(BarChart chart) => int.Parse(Drawn(chart).Attribute("height")!.Value);

    private static string[] Words(XElement drawing) => [.. drawing.Descendants().Where(one => one.Name.LocalName == "text").Select(one => one.Value)];

    // Every bar lies on a rail of full length.
    private static double[] Lengths(XElement drawing) =>
        [.. drawing.Descendants().Where(one => one.Name.LocalName == "rect").Skip(1).Where((_, at) => at % 2 == 1).Select(one => double.Parse(one.Attribute("width")!.Value, System.Globalization.CultureInfo.InvariantCulture))];
}
