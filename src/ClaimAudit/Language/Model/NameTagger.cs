using System.Collections.Immutable;

namespace ClaimAudit.Language.Model;

/// <summary>Tags as names what the tagger, trained on other texts, cannot know: acronyms, and capitalised words that no
/// dictionary lists as what they were taken for ("Wyoming" as a verb).</summary>
internal static class NameTagger
{
    private const string SingularName = "NNP";

    /// <summary>Corrects the labels of a sentence in place.</summary>
    public static void Correct(string[] forms, string[] lowers, Span<byte> labels, ImmutableArray<TagLabel> known)
    {
        var name = Find(known);
        if (name < 0 || forms.All(form => !form.Any(char.IsLower)))
        {
            return;
        }

        for (var i = 0; i < forms.Length; i++)
        {
            var label = known[labels[i]];
            if (char.IsUpper(forms[i][0]) && label.Pos is PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb
                or PartOfSpeech.Noun or PartOfSpeech.Other && IsName(forms[i], lowers[i], label.Pos))
            {
                labels[i] = (byte)name;
            }
        }
    }

    private static bool IsName(string form, string lower, PartOfSpeech pos) =>
        (form.Length is > 1 and < 7 && form.All(char.IsUpper))
        || (form.Length > 2 && form.All(char.IsLetter) && !Lexicon.Default.Contains(Lemmatizer.Lemma(lower, pos), pos));

    private static int Find(ImmutableArray<TagLabel> known)
    {
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i].Pos == PartOfSpeech.ProperNoun && string.Equals(known[i].Tag, SingularName, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
