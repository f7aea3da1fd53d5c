using ClaimAudit.Reporting;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>One <c>--report</c>: which format, and where to.</summary>
/// <param name="Format">A name known to <see cref="ReportWriters"/>.</param>
/// <param name="File">The file as the user named it; null for standard output.</param>
internal sealed record ReportRequest(string Format, string? File)
{
    /// <summary>Reads <c>FORMAT[=FILE]</c>.</summary>
    /// <exception cref="UsageException">The format is unknown or the file's name is empty.</exception>
    public static ReportRequest Parse(string text, IReadOnlyCollection<string> formats)
    {
        var parts = text.Split('=', 2);
        if (!formats.Contains(parts[0], StringComparer.Ordinal))
        {
            var list = string.Join(", ", formats);
            throw new UsageException($"--report {text}: there is no format '{parts[0]}'{Suggestion.For(parts[0], formats)} (formats: {list})");
        }

        if (parts.Length == 2 && parts[1].Length == 0)
        {
            throw new UsageException($"--report {text}: name a file after '=', or '-' for standard output");
        }

        return new ReportRequest(parts[0], parts.Length == 1 || parts[1] is "-" ? null : parts[1]);
    }
}
