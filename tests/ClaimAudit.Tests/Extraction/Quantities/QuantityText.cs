using System.Globalization;
using ClaimAudit.Extraction.Quantities;
using ClaimAudit.Language;
using FluentAssertions;

namespace ClaimAudit.Tests.Extraction.Quantities;

/// <summary>Reads quantities off one sentence and writes them short.</summary>
internal static class QuantityText
{
    private static readonly QuantityReader Reader = new();

    public static Sentence Sentence(string text) => SyntaxAnalyzer.Default.Analyze(text).Should().ContainSingle().Subject;

    public static Quantity[] Read(string text) => [.. Reader.Read(Sentence(text))];

    public static string Short(Quantity quantity)
    {
        var figure = quantity.Bound switch
        {
            QuantityBound.AtLeast => ">=" + Number(quantity.Figure),
            QuantityBound.AtMost => "<=" + Number(quantity.Figure),
            QuantityBound.MoreThan => ">" + Number(quantity.Figure),
            QuantityBound.LessThan => "<" + Number(quantity.Figure),
            QuantityBound.Range => $"{Number(quantity.Low)}..{Number(quantity.High)}",
            _ => Number(quantity.Figure),
        };
        var about = quantity.Approximate ? "~" : "";
        var unit = quantity.Unit.Length > 0 ? " " + quantity.Unit : "";
        var per = quantity.Per is null ? "" : "/" + quantity.Per;
        return $"{quantity.Dimension} {about}{figure}{unit}{per}";
    }

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
