namespace ClaimAudit.Rules.Reading;

/// <summary>A part of a rule file, with its place.</summary>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Column">The column where it begins, from 1, in UTF-16 units.</param>
internal abstract record RuleNode(int Line, int Column)
{
    /// <summary>What it is, in words for messages.</summary>
    public abstract string Shape { get; }
}
