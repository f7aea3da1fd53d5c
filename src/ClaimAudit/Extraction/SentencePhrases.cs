using ClaimAudit.Language;
using ClaimAudit.Rules;

namespace ClaimAudit.Extraction;

/// <summary>A sentence as the tokens in which phrases are looked up.</summary>
internal readonly struct SentencePhrases(Sentence sentence) : IPhraseSource
{
    public int Count => sentence.Tokens.Length;

    public string Lower(int index) => sentence.Tokens[index].Lower;

    public string Lemma(int index) => sentence.Tokens[index].Lemma;

    public PartOfSpeech Pos(int index) => sentence.Tokens[index].Pos;
}
