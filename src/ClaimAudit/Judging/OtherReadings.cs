namespace ClaimAudit.Judging;

/// <summary>What was read of the pairs around a pair of sentences.</summary>
/// <param name="Rival">How likely the likeliest other pair of near sentences is that the first sentence stands in, from 0 to 1; 0 for none.</param>
/// <param name="OtherRival">The same of the second sentence.</param>
/// <param name="Support">The same of the pairs of other sentences of the same two answers.</param>
/// <param name="Rank">Where the pair stands among the first sentence's pairs by their likelihood, counted from 1, and where among
/// the second's, added up.</param>
internal readonly record struct OtherReadings(double Rival, double OtherRival, double Support, int Rank)
{
    /// <summary>The rank of a pair that is the likeliest of both its sentences.</summary>
    public const int FirstOfBoth = 2;

    /// <summary>Those that speak most for a pair.</summary>
    public static OtherReadings Best { get; } = new(Rival: 0, OtherRival: 0, Support: 1, FirstOfBoth);

    /// <summary>Nothing was read but the pair itself.</summary>
    public static OtherReadings None { get; } = new(Rival: 0, OtherRival: 0, Support: 0, FirstOfBoth);
}
