using ClaimAudit.Evaluation;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>A line of a file of public pairs.</summary>
/// <param name="A">The first text.</param>
/// <param name="B">The second text.</param>
/// <param name="Label">What holds between them.</param>
/// <param name="Group">What it shares with other pairs, such as the first text: such pairs stay on one side of the split.</param>
internal sealed record PublicPair(string A, string B, PairLabel Label, string Group);
