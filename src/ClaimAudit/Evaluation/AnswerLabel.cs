namespace ClaimAudit.Evaluation;

/// <summary>One line of a labels file: two answers and what holds between them.</summary>
/// <param name="Verdict">What the labeller said.</param>
/// <param name="A">One side.</param>
/// <param name="B">The other side; it may be the same answer.</param>
/// <param name="Type">The kind of conflict, such as <c>deontic</c>; empty where none is given.</param>
/// <param name="Why">The labeller's reason; empty where none is given.</param>
/// <param name="InBothReadings">Whether two independent readings list it; so where nothing is said of readings.</param>
/// <param name="Line">The line of the file, from 1.</param>
public sealed record AnswerLabel(
    LabelVerdict Verdict,
    LabelSide A,
    LabelSide B,
    string Type,
    string Why,
    bool InBothReadings,
    int Line)
{
    /// <summary>The two answers, whichever way round.</summary>
    public AnswerPair Pair => AnswerPair.Of(A.Answer, B.Answer);
}
