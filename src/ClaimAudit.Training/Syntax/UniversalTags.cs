using ClaimAudit.Language;

namespace ClaimAudit.Training.Syntax;

/// <summary>The codes that treebanks write for the universal parts of speech.</summary>
internal static class UniversalTags
{
    /// <summary>The part of speech of a code such as <c>NOUN</c>.</summary>
    public static PartOfSpeech Parse(string code) => code switch
    {
        "ADJ" => PartOfSpeech.Adjective,
        "ADP" => PartOfSpeech.Adposition,
        "ADV" => PartOfSpeech.Adverb,
        "AUX" => PartOfSpeech.Auxiliary,
        "CCONJ" => PartOfSpeech.CoordinatingConjunction,
        "DET" => PartOfSpeech.Determiner,
        "INTJ" => PartOfSpeech.Interjection,
        "NOUN" => PartOfSpeech.Noun,
        "NUM" => PartOfSpeech.Numeral,
        "PART" => PartOfSpeech.Particle,
        "PRON" => PartOfSpeech.Pronoun,
        "PROPN" => PartOfSpeech.ProperNoun,
        "PUNCT" => PartOfSpeech.Punctuation,
        "SCONJ" => PartOfSpeech.SubordinatingConjunction,
        "SYM" => PartOfSpeech.Symbol,
        "VERB" => PartOfSpeech.Verb,
        _ => PartOfSpeech.Other,
    };
}
