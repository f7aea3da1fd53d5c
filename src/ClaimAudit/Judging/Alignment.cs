using System.Collections.Immutable;

namespace ClaimAudit.Judging;

/// <summary>How far what one claim speaks of is found again in another.</summary>
/// <param name="Coverage">From 0 to 1: the share, by weight, of the first claim's terms that the second holds too.</param>
/// <param name="Predicate">Whether both speak of the same act or state.</param>
/// <param name="Theme">Whether both speak of the same thing.</param>
/// <param name="Blocked">What sets them apart for certain; empty where nothing does.</param>
/// <param name="Matched">The terms found again, as "this ~ that".</param>
/// <param name="Missing">The terms not found.</param>
internal sealed record Alignment(
    double Coverage,
    bool Predicate,
    bool Theme,
    string Blocked,
    ImmutableArray<string> Matched,
    ImmutableArray<string> Missing);
