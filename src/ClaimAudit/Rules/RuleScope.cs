namespace ClaimAudit.Rules;

/// <summary>Which pairs of claims a rule is for, by what their pages speak of.</summary>
public enum RuleScope
{
    /// <summary>Both speak of one jurisdiction, or stand on one page.</summary>
    OneJurisdiction,

    /// <summary>Claims of two jurisdictions' pages on what is the same everywhere.</summary>
    General,

    /// <summary>One page compares its jurisdiction with that of the other, or speaks of it.</summary>
    Comparison,
}
