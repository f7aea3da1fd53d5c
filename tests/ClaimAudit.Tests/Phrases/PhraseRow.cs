namespace ClaimAudit.Tests.Phrases;

/// <summary>One row of a table of phrases: a sentence with the claims a careful reader takes from it, or a pair with its verdict.</summary>
/// <param name="Table">The file's path from the checkout.</param>
/// <param name="Line">The row's line, from 1.</param>
/// <param name="Name">The row in words, for a test's name.</param>
/// <param name="Gap">Why the engine still gets the row wrong; null where it should get it right.</param>
/// <param name="Complaint">What the engine gets wrong; empty where the row holds.</param>
internal sealed record PhraseRow(string Table, int Line, string Name, string? Gap, Lazy<string> Complaint)
{
    /// <summary>Whether the engine reads the row as it should.</summary>
    public bool Holds => Complaint.Value.Length == 0;

    /// <summary>Whether the row says of itself what is so.</summary>
    public bool IsMarkedRightly => Holds == Gap is null;

    public string Place => $"{Table}:{Line}";

    public override string ToString() => Name;
}
