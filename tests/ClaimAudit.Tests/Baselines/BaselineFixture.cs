using ClaimAudit.Baselines;
using ClaimAudit.Judging;
using ClaimAudit.Tests.Handmade;

namespace ClaimAudit.Tests.Baselines;

/// <summary>Baselines of handmade findings, and their text.</summary>
internal static class BaselineFixture
{
    public static readonly Finding First = HandmadeFinding.Of("Agencies share benefits data with ICE.", "Agencies do not share benefits data.");

    public static readonly Finding Second = HandmadeFinding.Of("A law “restricts” sharing.", "No law restricts sharing.", "A law restricts sharing", jurisdiction: null);

    public static readonly Finding Third = HandmadeFinding.Of("Residents are notified of sharing.", "Residents are never notified.", "Residents are notified");

    public static Baseline Of(params Finding[] findings) =>
        BaselineUpdater.Create(HandmadeReport.Of(findings), new BaselineUpdateOptions("known since the move", Date: new DateOnly(2026, 1, 31))).Baseline;

    public static string Write(Baseline baseline)
    {
        using var output = new StringWriter();
        BaselineWriter.Write(baseline, output);
        return output.ToString();
    }
}
