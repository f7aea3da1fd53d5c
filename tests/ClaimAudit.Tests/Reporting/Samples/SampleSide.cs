using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Tests.Reporting.Samples;

/// <summary>One side of a sample finding, by its words.</summary>
internal sealed record SampleSide(string Document, int Question, string Quote, params ImmutableArray<(string Words, CueKind Kind)> Cues)
{
    public Modality Modality { get; init; } = Modality.Asserted;

    public Force Force { get; init; } = Force.None;

    public ClaimRole Role { get; init; } = ClaimRole.Asserted;
}
