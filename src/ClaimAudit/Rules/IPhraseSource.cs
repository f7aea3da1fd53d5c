using ClaimAudit.Language;

namespace ClaimAudit.Rules;

/// <summary>A sequence of tokens in which phrases are looked up.</summary>
public interface IPhraseSource
{
    /// <summary>How many tokens there are.</summary>
    int Count { get; }

    /// <summary>The token's text in lower case.</summary>
    /// <param name="index">The token, from 0.</param>
    string Lower(int index);

    /// <summary>The token's base form in lower case: <c>be</c> for <c>were</c>.</summary>
    /// <param name="index">The token, from 0.</param>
    string Lemma(int index);

    /// <summary>The token's part of speech.</summary>
    /// <param name="index">The token, from 0.</param>
    PartOfSpeech Pos(int index);
}
