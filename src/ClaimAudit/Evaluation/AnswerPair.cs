using ClaimAudit.Values;

namespace ClaimAudit.Evaluation;

/// <summary>Two answers without order: the unit of evaluation. Documents are named without folder and extension.</summary>
/// <param name="First">The lesser of the two.</param>
/// <param name="Second">The greater of the two; the same as the first for a conflict inside one answer.</param>
public readonly record struct AnswerPair(AnswerId First, AnswerId Second) : IComparable<AnswerPair>
{
    /// <summary>The pair of two answers, whichever way round they are given.</summary>
    public static AnswerPair Of(AnswerId one, AnswerId other)
    {
        var (a, b) = (Named(one), Named(other));
        return a.CompareTo(b) <= 0 ? new AnswerPair(a, b) : new AnswerPair(b, a);
    }

    /// <summary>The name labels use for a document: its file name without extension.</summary>
    public static string NameOf(string document)
    {
        var name = document[(document.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name[..dot] : name;
    }

    /// <summary>Orders by the first answer, then by the second.</summary>
    public int CompareTo(AnswerPair other)
    {
        var order = First.CompareTo(other.First);
        return order != 0 ? order : Second.CompareTo(other.Second);
    }

    private static AnswerId Named(AnswerId answer) => answer with { Document = NameOf(answer.Document) };
}
