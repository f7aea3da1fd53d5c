namespace ClaimAudit.Judging;

/// <summary>What can be said of two sentences of pages without reading them together.</summary>
/// <param name="Rarity">How rare the terms are that they share: the sum of the logarithms; see <see cref="TermRarity"/>.</param>
/// <param name="Shared">How many terms they share.</param>
/// <param name="Remoteness">How far down each stands in the other's list of the nearest: see <see cref="Neighbourhood.Remoteness"/>.</param>
/// <param name="Nearness">How near they are to one another in what they are about, from -1 to 1.</param>
/// <param name="Words">How many words the two have together.</param>
/// <param name="Meetings">How many sentences of the one's answer are near to one of the other's, counted as pairs; at least 1.</param>
internal readonly record struct PairSetting(double Rarity, int Shared, double Remoteness, double Nearness, int Words, int Meetings);
