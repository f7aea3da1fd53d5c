using ClaimAudit.Language;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>Finds the word a quantity measures, by the words beside it and then, softly, by the tree.</summary>
internal static class HeadFinder
{
    /// <summary>The token measured by the atoms from <paramref name="first"/> up to the one before <paramref name="end"/>.</summary>
    public static int Find(AtomRow row, int first, int end)
    {
        var after = NounAfter(row, end);
        if (after >= 0)
        {
            return row[after].Token;
        }

        var before = row.Word(first - 1) is "a" or "an" or "the" ? first - 2 : first - 1;
        if (row.Is(before, "of") && row.IsNoun(before - 1))
        {
            return row[before - 1].Token;
        }

        return ByTree(row.Sentence, row[first].Token, row[end - 1].Token);
    }

    private static int NounAfter(AtomRow row, int end)
    {
        var possessive = row.Word(end) is "'" or "'s";
        var at = possessive ? end + 1
            : row.Is(end, "of") && row.IsNoun(end + 1) ? end + 1
            : row.PastHyphen(end);
        return CountReader.NounFrom(row, at);
    }

    private static int ByTree(Sentence sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var head = sentence.Tokens[i].Head;
            if (head >= first && head <= last)
            {
                continue;
            }

            if (sentence.Child(i, Relation.Cop) is not null && (sentence.Child(i, Relation.Nsubj) ?? sentence.Child(i, Relation.NsubjOuter)) is { } subject)
            {
                return subject.Index;
            }

            if (head >= 0 && sentence.Tokens[head].Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb
                && sentence.Tokens[i].Pos is PartOfSpeech.Noun or PartOfSpeech.Numeral or PartOfSpeech.Symbol)
            {
                return head;
            }
        }

        return last;
    }
}
