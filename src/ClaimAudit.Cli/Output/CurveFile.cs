using System.Collections.Immutable;
using ClaimAudit.Ranking;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Output;

/// <summary>Writes the picture of a ranker's calibration.</summary>
internal static class CurveFile
{
    /// <summary>Writes it where one is asked for and there is something to draw.</summary>
    /// <returns>What went wrong; nothing where all is well.</returns>
    public static ImmutableArray<Diagnostic> Write(string? file, CalibrationTable? calibration, CliHost host)
    {
        if (file is null || calibration is null)
        {
            return [];
        }

        using var picture = new StringWriter { NewLine = "\n" };
        CalibrationCurve.Write(calibration, picture);
        return Deliveries.Problem(file, picture.ToString(), host) is { } problem ? [problem] : [];
    }
}
