namespace ClaimAudit.Values;

/// <summary>Names one answer of a collection.</summary>
/// <param name="Document">The document's id: its path relative to the folder given, with <c>/</c>.</param>
/// <param name="Question">The order of the question on its page, from 1.</param>
public readonly record struct AnswerId(string Document, int Question) : IComparable<AnswerId>
{
    /// <summary>Orders by document, ordinally, then by question.</summary>
    public int CompareTo(AnswerId other)
    {
        var byDocument = string.CompareOrdinal(Document, other.Document);
        return byDocument != 0 ? byDocument : Question.CompareTo(other.Question);
    }

    /// <summary>The form used on the command line: <c>wyoming.txt#4</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Document}#{Question}");
}
