namespace ClaimAudit.Meaning;

/// <summary>A sentence read to the end, ready to be held against others.</summary>
/// <param name="Reading">What a first look showed of it.</param>
/// <param name="Units">A row for each piece, of length 1: what it means where it stands.</param>
/// <param name="Looks">A row for each piece, of length 1: by what it finds its counterpart in another sentence.</param>
/// <param name="Rows">A row for each piece: what is compared.</param>
internal sealed record PreparedSentence(
    SentenceReading Reading, ReadOnlyMemory<float> Units, ReadOnlyMemory<float> Looks, ReadOnlyMemory<float> Rows)
{
    /// <summary>How many pieces the sentence has.</summary>
    public int Count => Reading.Pieces.Own;
}
