using ClaimAudit.Rules;

namespace ClaimAudit.Ranking;

/// <summary>What a ranker sees of a finding: plain measures of two claims side by side, and nothing of their words.</summary>
/// <param name="Coverage">The share of the smaller claim's terms that have a partner in the other, from 0 to 1.</param>
/// <param name="PredicateMatch">How strongly the predicates agree, from 0 (different words) to 1 (the same).</param>
/// <param name="ThemeMatch">How strongly what the predicates speak of agrees, from 0 to 1.</param>
/// <param name="NumbersMatched">How many quantities of one claim have a partner of the same unit and head in the other.</param>
/// <param name="NumbersMissing">How many quantities have no partner.</param>
/// <param name="Modality">How unsure the less sure claim is: 0 asserted, 1 unknown.</param>
/// <param name="Role">How far the weaker witness is from the page's own word: 0 asserted, 1 asked or reported.</param>
/// <param name="ForceDistance">How far the deontic forces stand apart: 0 the same, 1 required against prohibited.</param>
/// <param name="SameParagraph">1 where both stand in one paragraph of one answer, else 0.</param>
/// <param name="SharedRareTerms">How many terms both claims share that few claims of the page hold.</param>
/// <param name="Kind">In what the rule that fired sees the two opposed.</param>
public sealed record PairFeatures(
    double Coverage,
    double PredicateMatch,
    double ThemeMatch,
    double NumbersMatched,
    double NumbersMissing,
    double Modality,
    double Role,
    double ForceDistance,
    double SameParagraph,
    double SharedRareTerms,
    Opposition Kind);
