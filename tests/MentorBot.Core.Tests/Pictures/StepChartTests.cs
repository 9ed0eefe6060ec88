using System.Globalization;
using System.Xml.Linq;
using MentorBot.Core.Pictures;

namespace MentorBot.Core.Tests.Pictures;

public sealed class StepChartTests
{
    private const string Rail = "#e4eaf1";

    private static readonly StepChart Two = new("Where they differ", ["First", "Second"], [new("making", [5, 2]), new("finding", [1, 4])], Steps: 5, "From 1 to 5");

    [Fact]
    public void Each_bar_has_as_many_full_steps_as_its_level_and_says_so()
    {
        var drawing = Drawn(Two);
        Words(drawing).ShouldBe(["Where they differ", "First", "Second", "making", "5", "2", "finding", "1", "4", "From 1 to 5"]);
        Bars(drawing).ShouldBe([5, 2, 1, 4]);
        drawing.Attribute("width")!.Value.ShouldBe("800");
    }

    [Fact]
    public void Whoever_sees_no_colours_tells_them_apart_by_their_shapes()
    {
        var three = Two with { Names = ["First", "Second", "Third"], Rows = [new("making", [5, 2, 3])] };
        var marks = Of(Drawn(three)).Where(one => one.Name.LocalName is "circle" or "path" || one.Attribute("width")?.Value == "14").ToList();
        marks.Select(one => one.Name.LocalName).ShouldBe(["circle", "rect", "path", "circle", "rect", "path"]);
        marks.Select(one => one.Attribute("fill")!.Value).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void The_colours_stand_out_from_the_paper_and_the_words_can_be_read_on_it()
    {
        var fills = Of(Drawn(Two with { Names = ["a", "b", "c"], Rows = [new("making", [5, 5, 5])] })).Select(one => (one.Name.LocalName, Fill: one.Attribute("fill")?.Value)).Where(one => one.Fill is not null).Distinct().ToList();
        var paper = Light("#fbfcfd");
        fills.Where(one => one.LocalName == "text").ShouldAllBe(one => Contrast(paper, Light(one.Fill!)) >= 4.5);
        fills.Where(one => one.LocalName is "circle" or "path" || (one.LocalName == "rect" && one.Fill is not ("#fbfcfd" or Rail))).ShouldAllBe(one => Contrast(paper, Light(one.Fill!)) >= 3);
    }

    [Fact]
    public void The_same_chart_is_the_same_text_and_one_with_more_is_higher()
    {
        Two.ToSvg().ShouldBe((Two with { }).ToSvg());
        Height(Two with { Rows = [.. Two.Rows, Two.Rows[0]] }).ShouldBeGreaterThan(Height(Two));
        Height(Two with { Names = [new string('m', 30), new string('m', 30)] }).ShouldBeGreaterThan(Height(Two));
    }

    [Fact]
    public void A_long_name_of_a_trait_stands_in_two_lines_and_longer_ones_are_cut()
    {
        Labels("talking with people outside tech").ShouldBe(["talking with people", "outside tech"]);
        Labels("designing the big picture").ShouldBe(["designing the", "big picture"]);
        Labels("keeping things running").ShouldBe(["keeping things running"]);
        Labels(new string('m', 40)).ShouldBe([new string('m', 22) + "…"]);
        Labels($"so {new string('m', 40)}").ShouldBe(["so", new string('m', 22) + "…"]);
        Words(Drawn(Two with { Names = [new string('m', 80), "x"] }))[1].ShouldBe(new string('m', 31) + "…");
    }

    [Theory]
    [InlineData(-3, 0)]
    [InlineData(9, 5)]
    public void A_level_that_is_none_stays_on_the_paper(int level, int steps) => Bars(Drawn(Two with { Names = ["a"], Rows = [new("x", [level])] })).ShouldBe([steps]);

    [Theory]
    [InlineData("R&D <script>alert(1)</script>")]
    [InlineData("bell \u0007 and null \0 and \uFFFE")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;")]
    public void No_name_is_anything_but_words(string name) =>
        Drawn(new StepChart(name, [name, name], [new(name, [1, 2])], Steps: 5, name)).DescendantsAndSelf().Select(one => one.Name.LocalName).Distinct().ShouldBe(["svg", "rect", "text", "circle", "line"], ignoreOrder: true);

    private static XElement Drawn(StepChart chart) => XDocument.Parse(chart.ToSvg()).Root!;

    private static IEnumerable<XElement> Of(XElement drawing) => drawing.Descendants();

    private static int Height(StepChart chart) => int.Parse(Drawn(chart).Attribute("height")!.Value, CultureInfo.InvariantCulture);

    private static string[] Words(XElement drawing) => [.. Of(drawing).Where(one => one.Name.LocalName == "text").Select(one => one.Value)];

    private static string[] Labels(string name) => Words(Drawn(Two with { Names = ["a"], Rows = [new(name, [1])] }))[2..^2];

    // A bar has five steps of one height.
    private static int[] Bars(XElement drawing) =>
        [.. Of(drawing).Where(one => one.Attribute("rx")?.Value == "4").Select(one => one.Attribute("fill")!.Value == Rail ? 0 : 1).Chunk(5).Select(bar => bar.Sum())];

    // https://www.w3.org/WAI/WCAG22/Techniques/general/G17
    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static double Light(string colour)
    {
        double[] parts = [.. Enumerable.Range(0, 3).Select(at => Linear(Convert.ToInt32(colour.Substring(1 + (2 * at), 2), 16) / 255.0))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
