namespace ClaimAudit.Rules;

/// <summary>How sure the reader of meaning must be, from 0 to 1, that two sentences contradict one another before a rule fires
/// on them. Among all the pairs of a page hardly any do, so more is asked there than of two texts put side by side.</summary>
/// <param name="Page">On the sentences of pages.</param>
/// <param name="Pair">On two bare texts.</param>
/// <param name="Likelihood">How likely the reader must hold a contradiction on pages, were the two put side by side, whatever surrounds
/// them: a rule over claims is then borne out whatever its certainty, a rule of meaning does not fire below it. Null where no
/// likelihood is asked for.</param>
public readonly record struct Certainty(double Page, double Pair, double? Likelihood);
