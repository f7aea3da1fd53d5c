using System.Collections.Immutable;
using ClaimAudit.Evaluation;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Running;

/// <summary>Opens label files.</summary>
internal static class LabelFiles
{
    private const string Code = "CLA9302";

    /// <summary>Reads several files into one list; one that cannot be opened is a diagnostic.</summary>
    public static LabelReading<TItem> Read<TItem>(
        IEnumerable<string> files,
        Func<string, string, LabelReading<TItem>> read,
        CliHost host)
    {
        var items = ImmutableArray.CreateBuilder<TItem>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in files)
        {
            try
            {
                var reading = read(file, File.ReadAllText(host.Resolve(file)));
                items.AddRange(reading.Items);
                diagnostics.AddRange(reading.Diagnostics);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                var message = File.Exists(host.Resolve(file)) ? "the labels file cannot be read" : "there is no such labels file; correct the path";
                diagnostics.Add(new Diagnostic(Code, DiagnosticLevel.Error, file, 0, 0, message));
            }
        }

        return new LabelReading<TItem>(items.ToImmutable(), diagnostics.ToImmutable());
    }
}
