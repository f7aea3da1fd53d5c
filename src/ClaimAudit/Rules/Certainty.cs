namespace ClaimAudit.Rules;

/// <summary>How sure the reader of meaning must be, from 0 to 1, that two sentences contradict one another before a rule fires
/// on them. Among all the pairs of a page hardly any do, so more is asked there than of two texts put side by side.</summary>
/// <param name="Page">On the sentences of pages.</param>
/// <param name="Pair">On two bare texts.</param>
/// <param name="Likelihood">What bears out a rule over claims on pages, too, whatever surrounds the sentences: how likely the reader
/// holds a contradiction, were they put side by side. Above 1 where no likelihood does.</param>
public readonly record struct Certainty(double Page, double Pair, double Likelihood);
