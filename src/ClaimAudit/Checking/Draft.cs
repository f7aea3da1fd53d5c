using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>An answer that is not published yet.</summary>
/// <param name="Document">The draft's text, under the id <see cref="Id"/>.</param>
/// <param name="Answer">Its question and answer, number 1, with places in that text.</param>
public sealed record Draft(SourceDocument Document, Answer Answer)
{
    /// <summary>The id of the draft's page in every report.</summary>
    public const string Id = "draft";

    /// <summary>How reports name the draft's answer.</summary>
    public static AnswerId AnswerId => new(Id, 1);

    /// <summary>Its file, as it was named; null for one without.</summary>
    public string? File { get; init; }
}
