namespace ClaimAudit.Values;

/// <summary>Something wrong with the input, located and coded; never thrown.</summary>
/// <param name="Code">The stable code, <c>CLA9xxx</c>.</param>
/// <param name="Level">How grave it is.</param>
/// <param name="Document">The file it concerns, as the user named it or relative to the folder given; empty for none.</param>
/// <param name="Line">The line from 1; 0 where no line is meant.</param>
/// <param name="Column">The column from 1 in UTF-16 units; 0 where none is meant.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record Diagnostic(string Code, DiagnosticLevel Level, string Document, int Line, int Column, string Message)
    : IComparable<Diagnostic>
{
    /// <summary>Orders by document, line, column, code and message, ordinally.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Document, other.Document);
        order = order != 0 ? order : Line.CompareTo(other.Line);
        order = order != 0 ? order : Column.CompareTo(other.Column);
        order = order != 0 ? order : string.CompareOrdinal(Code, other.Code);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary>The form printed on standard error: <c>file:line:column: error CLA9001: message</c>.</summary>
    public override string ToString()
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        var place = Line > 0 && Column > 0 ? string.Create(invariant, $"{Document}:{Line}:{Column}: ")
            : Line > 0 ? string.Create(invariant, $"{Document}:{Line}: ")
            : Document.Length > 0 ? Document + ": " : string.Empty;
        var level = Level switch
        {
            DiagnosticLevel.Error => "error",
            DiagnosticLevel.Warning => "warning",
            _ => "note",
        };
        return string.Create(invariant, $"{place}{level} {Code}: {Message}");
    }
}
