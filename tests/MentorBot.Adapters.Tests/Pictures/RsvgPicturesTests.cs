using MentorBot.Core.Pictures;
using MentorBot.Runtime.Pictures;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Pictures;

/// <summary>Pictures are made where they can be, and everything that can go wrong ends in "no picture".</summary>
public sealed class RsvgPicturesTests : IDisposable
{
    private static readonly string Chart = new BarChart("Title", [new("First", 0.5, "half of it")]).ToSvg();

    private readonly ManualTime _time = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mentorbot-");

    public void Dispose() => _folder.Delete(recursive: true);

    [RsvgFact]
    public async Task A_chart_becomes_a_png_of_twice_its_width()
    {
        using var pictures = new RsvgPictures(TimeProvider.System, NullLogger<RsvgPictures>.Instance);
        foreach (var chart in new[] { Chart, new StepChart("Title", ["First", "Second", "Third"], [new("a trait", [1, 3, 5])], Steps: 5, "From 1 to 5").ToSvg() })
        {
            var png = await pictures.MakeAsync(chart, CancellationToken.None);
            png[..8].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
            ((png[18] << 8) + png[19]).ShouldBe(1600);
            png.Length.ShouldBeInRange(5_000, 200_000);
        }
    }

    [RsvgFact]
    public async Task What_is_no_drawing_makes_no_picture()
    {
        using var pictures = new RsvgPictures(TimeProvider.System, NullLogger<RsvgPictures>.Instance);
        (await pictures.MakeAsync("no drawing", CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_the_program_there_is_no_picture()
    {
        using var pictures = Using(program: null);
        (await pictures.MakeAsync(Chart, CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_program_that_does_not_start_or_fails_makes_no_picture()
    {
        using var missing = Using(Path.Combine(_folder.FullName, "nothing-here"));
        (await missing.MakeAsync(Chart, CancellationToken.None)).ShouldBeEmpty();
        using var failing = Using(Script("cat > /dev/null; echo half a picture; exit 3"));
        (await failing.MakeAsync(Chart, CancellationToken.None)).ShouldBeEmpty();
        using var deaf = Using(Script("exit 1"));
        (await deaf.MakeAsync(new string('x', 1_000_000), CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_program_that_never_ends_is_stopped_in_time()
    {
        var number = Path.Combine(_folder.FullName, "number");
        using var pictures = Using(Script($"echo $$ > {number}.new; mv {number}.new {number}; exec sleep 1000"));
        var picture = pictures.MakeAsync(Chart, CancellationToken.None);
        SpinWait.SpinUntil(() => File.Exists(number), TimeSpan.FromSeconds(20)).ShouldBeTrue();
        picture.IsCompleted.ShouldBeFalse();
        _time.Advance(RsvgPictures.Patience);
        (await picture.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBeEmpty();
        var program = int.Parse(await File.ReadAllTextAsync(number), System.Globalization.CultureInfo.InvariantCulture);
        SpinWait.SpinUntil(() => !Directory.Exists($"/proc/{program}"), TimeSpan.FromSeconds(20)).ShouldBeTrue();
    }

    [Fact]
    public async Task After_one_that_took_too_long_nobody_waits_for_a_while()
    {
        var (stuck, begun) = (Path.Combine(_folder.FullName, "stuck"), Path.Combine(_folder.FullName, "begun"));
        await File.WriteAllTextAsync(stuck, "");
        using var pictures = Using(Script($"cat > /dev/null; echo drawn; if [ -e {stuck} ]; then touch {begun}; exec sleep 1000; fi"));
        var late = pictures.MakeAsync(Chart, CancellationToken.None);
        SpinWait.SpinUntil(() => File.Exists(begun), TimeSpan.FromSeconds(20)).ShouldBeTrue();
        _time.Advance(RsvgPictures.Patience);
        (await late.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBeEmpty();

        File.Delete(stuck);
        var meanwhile = pictures.MakeAsync(Chart, CancellationToken.None);
        (meanwhile.IsCompleted, (await meanwhile).IsEmpty).ShouldBe((true, true));
        _time.Advance(RsvgPictures.Rest);
        (await pictures.MakeAsync(Chart, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20))).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_picture_without_end_is_not_made()
    {
        using var pictures = Using(Script("exec cat /dev/zero"));
        (await pictures.MakeAsync(Chart, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_program_is_not_handed_what_stands_in_the_environment()
    {
        Environment.SetEnvironmentVariable("MENTORBOT_PICTURES_TOKEN", "a-token");
        using var pictures = Using(Script("cat > /dev/null; env; echo end"));
        var handed = System.Text.Encoding.UTF8.GetString((await pictures.MakeAsync(Chart, CancellationToken.None)).AsSpan());
        handed.ShouldContain("PATH=");
        handed.ShouldNotContain("a-token");
    }

    private RsvgPictures Using(string? program) => new(program, _time, NullLogger<RsvgPictures>.Instance);

    private string Script(string line)
    {
        var path = Path.Combine(_folder.FullName, Guid.NewGuid().ToString("N"));
        File.WriteAllText(path, $"#!/bin/sh\n{line}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return path;
    }
}
