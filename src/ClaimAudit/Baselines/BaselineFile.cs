using System.Text;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>Baselines and triage files on disk.</summary>
public static class BaselineFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a baseline file.</summary>
    /// <param name="path">The file, as the user named it; diagnostics say it so.</param>
    public static BaselineReading Read(string path)
    {
        var (text, diagnostic) = ReadText(path);
        return diagnostic is null ? BaselineReader.Read(path, text) : new BaselineReading(null, [diagnostic]);
    }

    /// <summary>Reads a triage file.</summary>
    /// <param name="path">The file, as the user named it; diagnostics say it so.</param>
    public static TriageReading ReadTriage(string path)
    {
        var (text, diagnostic) = ReadText(path);
        return diagnostic is null ? TriageReader.Read(path, text) : new TriageReading(null, [diagnostic]);
    }

    /// <summary>Writes a baseline file whole, or leaves it as it was.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, Baseline baseline)
    {
        var temporary = path + ".tmp";
        try
        {
            using (var output = new StreamWriter(temporary, append: false, Strict))
            {
                BaselineWriter.Write(baseline, output);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static (string Text, Diagnostic? Diagnostic) ReadText(string path)
    {
        try
        {
            return (File.ReadAllText(path, Strict), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var message = exception is FileNotFoundException or DirectoryNotFoundException
                ? "there is no such file; make one with claimaudit baseline create, or mend the path"
                : "the file cannot be read: " + exception.Message;
            return (string.Empty, new Diagnostic(BaselineCodes.Unreadable, DiagnosticLevel.Error, path, 0, 0, message));
        }
        catch (DecoderFallbackException)
        {
            return (string.Empty, new Diagnostic(BaselineCodes.Damaged, DiagnosticLevel.Error, path, 0, 0, "the file is not UTF-8; restore it from version control"));
        }
    }
}
