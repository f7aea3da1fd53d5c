namespace ClaimAudit.Corpus.Formats;

/// <summary>Where in a table's rows question, answer and jurisdiction stand, from 0.</summary>
/// <param name="Question">The question's column.</param>
/// <param name="Answer">The answer's column.</param>
/// <param name="Jurisdiction">The jurisdiction's column; -1 for none.</param>
/// <param name="State">The state's column; -1 for none.</param>
internal sealed record CsvColumns(int Question, int Answer, int Jurisdiction, int State)
{
    /// <summary>The columns a header line names; null where question or answer is missing.</summary>
    public static CsvColumns? Find(string[] header)
    {
        var fields = Array.ConvertAll(header, EntryFields.Of);
        var columns = new CsvColumns(
            Array.IndexOf(fields, EntryField.Question),
            Array.IndexOf(fields, EntryField.Answer),
            Array.IndexOf(fields, EntryField.Jurisdiction),
            Array.IndexOf(fields, EntryField.State));
        return columns.Question < 0 || columns.Answer < 0 ? null : columns;
    }

    /// <summary>The entry in a row; missing fields are empty.</summary>
    public StructuredEntry EntryOf(string[] row)
    {
        var jurisdiction = EntryFields.JurisdictionOf(Field(row, Jurisdiction), Field(row, State));
        return new StructuredEntry(Field(row, Question), Field(row, Answer), jurisdiction);
    }

    private static string Field(string[] row, int column) => column >= 0 && column < row.Length ? row[column].Trim() : string.Empty;
}
