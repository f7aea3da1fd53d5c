using System.Collections.Immutable;
using System.Xml.Linq;
using ClaimAudit.Ranking;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Ranking;

[TestFixture]
public sealed class CalibrationTests
{
    [Test]
    public void Scores_fall_into_bins_with_what_was_said_and_what_was_true()
    {
        var table = CalibrationTable.Of(Rows(true, false, true, true), [0.1, 0.2, 0.75, 1], bins: 4);
        table.Bins.Should().Equal(
            new CalibrationBin(0, 0.25, 2, (0.1 + 0.2) / 2, 0.5),
            new CalibrationBin(0.25, 0.5, 0, null, null),
            new CalibrationBin(0.5, 0.75, 0, null, null),
            new CalibrationBin(0.75, 1, 2, 0.875, 1));
        table.Error.Should().BeApproximately(((0.35 * 2) + (0.125 * 2)) / 4, 1e-12);
    }

    [Test]
    public void Scores_that_mean_what_they_say_have_no_error() =>
        CalibrationTable.Of(Rows(true, false, false, false), [0.25, 0.25, 0.25, 0.25]).Error.Should().Be(0);

    [Test]
    public void The_curve_is_sound_svg_with_a_dot_for_each_filled_bin_on_its_place()
    {
        var written = new StringWriter();
        CalibrationCurve.Write(CalibrationTable.Of(Rows(true, false, true), [0.1, 0.1, 1]), written);
        var picture = XDocument.Parse(written.ToString());
        var dots = picture.Descendants().Where(element => element.Name.LocalName == "circle")
            .Select(dot => (dot.Attribute("cx")!.Value, dot.Attribute("cy")!.Value));
        dots.Should().Equal(("80", "200"), ("350", "50"));
        written.ToString().Should().NotContain("\r");
    }

    [Test]
    public void Each_dot_says_its_figures()
    {
        var written = new StringWriter();
        CalibrationCurve.Write(CalibrationTable.Of(Rows(true, false, true), [0.123, 0.456, 0.789]), written);
        written.ToString().Should().Contain("cx=\"86.9\"").And.Contain("score 0.12, share 1.00, rows 1");
    }

    private static ImmutableArray<TrainingRow> Rows(params bool[] truths) =>
        [.. truths.Select(truth => SampleRows.Row(SampleRows.Pair(), truth ? Verdict.Contradiction : null))];
}
