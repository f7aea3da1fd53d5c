using ClaimAudit.Language;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>The atoms of one sentence; an index outside gives an empty word.</summary>
internal sealed class AtomRow(Sentence sentence, Atom[] atoms)
{
    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; } = sentence;

    /// <summary>How many atoms there are.</summary>
    public int Count => atoms.Length;

    /// <summary>The atom at an index inside.</summary>
    public Atom this[int index] => atoms[index];

    /// <summary>The atom's kind; <see cref="AtomKind.Mark"/> outside.</summary>
    public AtomKind KindAt(int index) => Holds(index) ? atoms[index].Kind : AtomKind.Mark;

    /// <summary>The atom in lower case; empty outside.</summary>
    public string Word(int index) => Holds(index) ? atoms[index].Lower : "";

    /// <summary>Whether the atom reads so.</summary>
    public bool Is(int index, string word) => Word(index) == word;

    /// <summary>The dictionary form of the atom's token, or the atom itself when it is only a part of one.</summary>
    public string Lemma(int index) =>
        !Holds(index) ? "" : IsWhole(index) ? TokenAt(index).Lemma : atoms[index].Lower;

    /// <summary>The part of speech of the atom's token; <see cref="PartOfSpeech.Punctuation"/> outside.</summary>
    public PartOfSpeech PosAt(int index) =>
        !Holds(index) ? PartOfSpeech.Punctuation
        : IsWhole(index) ? TokenAt(index).Pos
        : atoms[index].Kind == AtomKind.Word ? PartOfSpeech.Noun
        : PartOfSpeech.Other;

    /// <summary>Whether the atom is a noun or a name.</summary>
    public bool IsNoun(int index) => PosAt(index) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && KindAt(index) == AtomKind.Word;

    /// <summary>Whether the atom's token begins with a capital.</summary>
    public bool IsCapitalized(int index) => Holds(index) && TokenAt(index).Text is [var first, ..] && char.IsUpper(first);

    /// <summary>Whether nothing stands between an atom and the next.</summary>
    public bool Touches(int index) => Holds(index) && Holds(index + 1) && atoms[index].Start + atoms[index].Length == atoms[index + 1].Start;

    /// <summary>The index behind a hyphen, if there is one at <paramref name="index"/>.</summary>
    public int PastHyphen(int index) => KindAt(index) == AtomKind.Hyphen ? index + 1 : index;

    /// <summary>Whether the words stand in a row and the last of them at <paramref name="last"/>.</summary>
    public bool EndsWith(int last, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Is(last - words.Length + 1 + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text from an atom up to the one before <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) =>
        TextSpan.FromBounds(atoms[first].Start, atoms[end - 1].Start + atoms[end - 1].Length);

    private Token TokenAt(int index) => Sentence.Tokens[atoms[index].Token];

    private bool IsWhole(int index) => atoms[index].Length == TokenAt(index).Span.Length;

    private bool Holds(int index) => (uint)index < (uint)atoms.Length;
}
