using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus;

/// <summary>One document seen as title, jurisdiction and answers.</summary>
/// <param name="Document">The text the spans point into.</param>
/// <param name="Title">The page's title; empty where it has none.</param>
/// <param name="Jurisdiction">The state or other authority the page speaks of, such as <c>Wyoming</c>; null where none is known.</param>
/// <param name="Answers">The answers in their order.</param>
/// <param name="AnchoredToAnswers">True for formats whose text is not the file's (HTML, JSON, CSV): the document's text is
/// then a rendering, and a report counts <c>start</c> from the beginning of the answer.</param>
public sealed record Page(
    SourceDocument Document,
    string Title,
    string? Jurisdiction,
    ImmutableArray<Answer> Answers,
    bool AnchoredToAnswers = false)
{
    /// <summary>The document's id.</summary>
    public string Id => Document.Id;

    /// <summary>The id of one of the page's answers.</summary>
    public AnswerId IdOf(Answer answer) => new(Id, answer.Number);
}
