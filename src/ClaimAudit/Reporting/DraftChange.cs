using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting;

/// <summary>A clause of a draft that is better dropped, hedged or brought in line.</summary>
/// <param name="Span">Where it stands in the draft, in UTF-16 units.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Quote">Its words.</param>
/// <param name="Verdict">The gravest finding it makes.</param>
/// <param name="Findings">The ids of the findings that go with it, worst first.</param>
/// <param name="Advice">What to do, as a sentence.</param>
/// <param name="Others">What the other answers say, as a sentence; empty where only the draft itself is concerned.</param>
public sealed record DraftChange(
    TextSpan Span,
    int Line,
    int Column,
    string Quote,
    Verdict Verdict,
    ImmutableArray<string> Findings,
    string Advice,
    string Others);
