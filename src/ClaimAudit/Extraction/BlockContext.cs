using System.Collections.Immutable;

namespace ClaimAudit.Extraction;

/// <summary>What a sentence may lean on: its answer's question, its list's lead-in and label, the sentence before.</summary>
/// <param name="Topic">The terms of the question and the title.</param>
/// <param name="Surroundings">The terms of the lead-in and the label; empty outside lists.</param>
/// <param name="LeadIn">What the lead-in makes of its items; null outside lists.</param>
/// <param name="Antecedents">What its pronouns may stand for; nothing where it has none.</param>
internal sealed record BlockContext(
    ImmutableArray<Term> Topic,
    ImmutableArray<Term> Surroundings,
    ClauseFeatures? LeadIn,
    Antecedents Antecedents);
