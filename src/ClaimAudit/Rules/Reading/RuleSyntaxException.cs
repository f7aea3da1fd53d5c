namespace ClaimAudit.Rules.Reading;

/// <summary>Ends the reading of a file whose syntax is broken.</summary>
internal sealed class RuleSyntaxException(int line, int column, string message) : Exception(message)
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column, from 1.</summary>
    public int Column { get; } = column;
}
