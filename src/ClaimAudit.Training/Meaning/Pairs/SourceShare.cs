using System.Globalization;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>How often pairs of a source are served.</summary>
/// <param name="Source">The source.</param>
/// <param name="Share">How often, beside the shares of others.</param>
internal sealed record SourceShare(string Source, double Share)
{
    private const char Sign = '=';

    /// <summary>Reads the form <c>families=0.5</c>.</summary>
    /// <exception cref="FormatException">There is no number behind a sign.</exception>
    public static SourceShare Parse(string text)
    {
        var at = text.LastIndexOf(Sign);
        return new SourceShare(text[..Math.Max(0, at)], double.Parse(text[(at + 1)..], CultureInfo.InvariantCulture));
    }
}
