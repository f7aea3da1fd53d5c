using ClaimAudit.Language;
using ClaimAudit.Rules;

namespace ClaimAudit.Extraction;

/// <summary>Words that are not yet tagged, looked up as if they were nouns.</summary>
internal readonly ref struct NounWords(ReadOnlySpan<string> words) : IPhraseSource
{
    private readonly ReadOnlySpan<string> _words = words;

    public int Count => _words.Length;

    public string Lower(int index) => _words[index];

    public string Lemma(int index) => Lemmatizer.Lemma(_words[index], PartOfSpeech.Noun);

    public PartOfSpeech Pos(int index) => PartOfSpeech.Noun;
}
