using ClaimAudit.Ranking;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Running;

/// <summary>Opens a ranker's file.</summary>
internal static class RankerSource
{
    private const string Code = "CLA9404";

    /// <summary>The ranker, or what is wrong with its file; neither where none is named.</summary>
    public static RankerReading Read(string? file, CliHost host)
    {
        if (file is null)
        {
            return new RankerReading(null, []);
        }

        var path = host.Resolve(file);
        try
        {
            return RankerFile.Read(file, File.ReadAllBytes(path), OptionalAdapters.RankerArchives);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var message = File.Exists(path)
                ? "the ranker's file cannot be read; check that you may read it"
                : "there is no such ranker; correct the path, or make one with 'claimaudit train'";
            return new RankerReading(null, [new Diagnostic(Code, DiagnosticLevel.Error, file, 0, 0, message)]);
        }
    }
}
