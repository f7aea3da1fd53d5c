using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Running;

/// <summary>Reads the rule packs a run judges by.</summary>
internal static class RuleSource
{
    /// <summary>The rule book, and what is wrong with it, files named as the user named their folder.</summary>
    public static RuleBookReading Read(RunSettings settings)
    {
        _ = Task.Run(AuditEngine.Prepare);
        var (book, diagnostics) = RuleBookReader.Read(settings.RulesFolder);
        return new RuleBookReading(book, [.. diagnostics.Select(diagnostic => Named(diagnostic, settings))]);
    }

    private static Diagnostic Named(Diagnostic diagnostic, RunSettings settings)
    {
        if (string.Equals(diagnostic.Document, settings.RulesFolder, StringComparison.Ordinal))
        {
            return diagnostic with { Document = settings.RulesName.Length > 0 ? settings.RulesName : "rules" };
        }

        var isShort = settings.RulesName.Length == 0 || Path.IsPathRooted(settings.RulesName);
        return isShort ? diagnostic : diagnostic with { Document = $"{settings.RulesName.TrimEnd('/')}/{diagnostic.Document}" };
    }
}
