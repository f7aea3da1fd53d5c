using System.Collections.Immutable;

namespace ClaimAudit.Extraction;

/// <summary>One predicate of a sentence with its arguments, as worded. Token numbers count from 0; -1 stands for none.</summary>
/// <param name="Predicate">The token that heads the clause.</param>
/// <param name="Shape">How the predicate is worded.</param>
/// <param name="Actor">Who acts: the subject of an active verb, the agent of a passive one.</param>
/// <param name="Theme">What is acted on or spoken of: the object, the subject of a passive, of a copula, of <c>there is</c>.</param>
/// <param name="Second">A second object.</param>
/// <param name="Obliques">The arguments behind prepositions, in order.</param>
/// <param name="Parent">The clause this one stands in, as an index into the sentence's clauses.</param>
/// <param name="Finite">Whether the clause can stand alone: it has a finite verb.</param>
internal sealed record Clause(
    int Predicate,
    ClauseShape Shape,
    int Actor,
    int Theme,
    int Second,
    ImmutableArray<Oblique> Obliques,
    int Parent,
    bool Finite);
