namespace ClaimAudit.Reporting.GitHub;

/// <summary>Escapes as GitHub's runner undoes them, so that no text can end its command or begin another.</summary>
internal static class WorkflowText
{
    /// <summary>A text behind the last <c>::</c>.</summary>
    public static string Message(string text) => ReadableText.Of(text)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>The value of a property.</summary>
    public static string Property(string text) => Message(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
