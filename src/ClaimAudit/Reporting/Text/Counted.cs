using System.Globalization;

namespace ClaimAudit.Reporting.Text;

/// <summary>Figures with their noun.</summary>
public static class Counted
{
    /// <summary>Such as <c>1 answer</c> or <c>20 answers</c>; the noun takes a plain <c>s</c>.</summary>
    public static string Of(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}
