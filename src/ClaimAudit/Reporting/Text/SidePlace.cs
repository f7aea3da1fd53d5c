using System.Globalization;
using ClaimAudit.Judging;

namespace ClaimAudit.Reporting.Text;

/// <summary>Where a quote stands, as editors and terminals understand it.</summary>
public static class SidePlace
{
    /// <summary><c>file:line:column</c>, line and column from 1.</summary>
    public static string Of(FindingSide side) =>
        string.Create(CultureInfo.InvariantCulture, $"{side.Answer.Document}:{side.Line}:{side.Column}");
}
