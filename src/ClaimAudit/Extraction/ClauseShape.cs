namespace ClaimAudit.Extraction;

/// <summary>How a clause words its predicate.</summary>
internal enum ClauseShape
{
    /// <summary>A verb with its arguments.</summary>
    Verbal,

    /// <summary><c>X is Y</c>.</summary>
    Copular,

    /// <summary><c>There is X</c>.</summary>
    Existential,

    /// <summary>A participle or infinitive on a noun: <c>data shared with ICE</c>.</summary>
    Participial,

    /// <summary>An act named by a noun: <c>the sharing of data</c>.</summary>
    Nominal,

    /// <summary>A fragment without a verb: <c>Medicaid records, limited to the name</c>.</summary>
    Fragment,
}
