using System.Collections.Immutable;
using System.Text;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Output;

/// <summary>Brings finished reports to where they were asked for.</summary>
internal static class Deliveries
{
    private const string Code = "CLA9403";

    /// <summary>Writes every report; one that cannot be written is a diagnostic and does not stop the others.</summary>
    /// <param name="requests">What was asked for.</param>
    /// <param name="render">Gives the whole text of a report.</param>
    /// <param name="host">Where standard output and files are.</param>
    public static ImmutableArray<Diagnostic> Write(
        ImmutableArray<ReportRequest> requests,
        Func<ReportRequest, string> render,
        CliHost host)
    {
        var rendered = requests.Select(request => (request.File, Text: render(request))).ToList();
        host.Cancellation.ThrowIfCancellationRequested();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (file, text) in rendered)
        {
            if (file is null)
            {
                host.Output.Write(text);
            }
            else if (Problem(file, text, host) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return problems.ToImmutable();
    }

    /// <summary>Writes one file.</summary>
    /// <returns>What went wrong; null where nothing did.</returns>
    public static Diagnostic? Problem(string file, string text, CliHost host) =>
        Problem(file, Encoding.UTF8.GetBytes(text), host);

    /// <summary>Writes one file.</summary>
    /// <returns>What went wrong; null where nothing did.</returns>
    public static Diagnostic? Problem(string file, byte[] content, CliHost host)
    {
        try
        {
            WholeFile.Write(host.Resolve(file), content);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Diagnostic(Code, DiagnosticLevel.Error, file, 0, 0, "the file cannot be written; check that the folder may be written and the disk has room");
        }
    }
}
