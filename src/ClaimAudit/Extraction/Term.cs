using ClaimAudit.Language;
using ClaimAudit.Rules;

namespace ClaimAudit.Extraction;

/// <summary>A content word or phrase with its wording taken off: a concept of a rule pack, or else a base form.
/// One object stands for one term of a <see cref="TermTable"/>, so terms are compared by reference.</summary>
internal sealed class Term(int id, string key, PartOfSpeech pos, Concept? concept)
{
    /// <summary>The term's number in its table.</summary>
    public int Id { get; } = id;

    /// <summary>The concept's id behind <c>@</c>, or the base form.</summary>
    public string Key { get; } = key;

    /// <summary>The part of speech: verb, noun, adjective or adverb.</summary>
    public PartOfSpeech Pos { get; } = pos;

    /// <summary>The concept; null for a plain word.</summary>
    public Concept? Concept { get; } = concept;

    public override string ToString() => Key;
}
