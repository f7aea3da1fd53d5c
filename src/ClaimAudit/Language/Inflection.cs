namespace ClaimAudit.Language;

/// <summary>Finds base forms by the lexicon: of several that are listed the most used one.</summary>
/// <param name="lexicon">The lexicon.</param>
internal sealed class Inflection(Lexicon lexicon)
{
    private const int ShortestRoot = 2;

    private static readonly string[] s_prefixes = ["un", "re", "over", "under", "pre", "mis", "dis", "de", "out", "co", "non"];

    /// <summary>The base form of a form; the form itself when it is none of another word.</summary>
    public string Base(string form, WordClass wordClass)
    {
        if (form.Length is < 2 or > StringTable.MaxLength)
        {
            return form;
        }

        var own = lexicon.Uses(form, wordClass);
        var irregular = lexicon.IrregularBases(form, wordClass);
        if (!irregular.IsEmpty)
        {
            var best = irregular.MaxBy(lemma => lexicon.Uses(lemma, wordClass))!;
            return own > lexicon.Uses(best, wordClass) ? form : best;
        }

        if (Detached(form, wordClass, out var uses) is { } detached)
        {
            return IsFormPreferred(wordClass, own, uses) ? form : detached;
        }

        return own >= 0 ? form : Unlisted(form, wordClass);
    }

    private static bool IsFormPreferred(WordClass wordClass, int own, int detached) =>
        own >= 0 && (wordClass == WordClass.Noun ? own > detached : own >= detached);

    private string? Detached(string form, WordClass wordClass, out int uses)
    {
        uses = -1;
        if (form.EndsWith("ss", StringComparison.Ordinal))
        {
            return null;
        }

        Span<char> best = stackalloc char[StringTable.MaxLength + 1];
        Span<char> candidate = stackalloc char[StringTable.MaxLength + 1];
        var bestLength = 0;
        foreach (var rule in DetachmentRules.Of(wordClass))
        {
            var length = rule.Apply(form, candidate);
            if (length == 0 || IsImpossible(candidate[..length], best[..bestLength]))
            {
                continue;
            }

            var candidateUses = lexicon.Uses(candidate[..length], wordClass);
            if (candidateUses > uses)
            {
                candidate[..length].CopyTo(best);
                (bestLength, uses) = (length, candidateUses);
            }
        }

        return bestLength == 0 ? null : best[..bestLength].ToString();
    }

    /// <summary>Whether a stem would have doubled its consonant, so that the base with <c>e</c> stands: <c>planed</c> is of <c>plane</c>.</summary>
    private static bool IsImpossible(ReadOnlySpan<char> stem, ReadOnlySpan<char> best) =>
        best.Length == stem.Length + 1 && best[^1] == 'e' && best.StartsWith(stem, StringComparison.Ordinal)
        && UnlistedForms.DoublesConsonant(stem);

    private string Unlisted(string form, WordClass wordClass)
    {
        var start = form.LastIndexOf('-') + 1;
        if (start == 0)
        {
            start = Array.Find(s_prefixes, prefix => form.StartsWith(prefix, StringComparison.Ordinal))?.Length ?? 0;
        }

        if (start > 0 && form.Length - start >= ShortestRoot)
        {
            var root = Base(form[start..], wordClass);
            if (form[start - 1] == '-' || lexicon.Uses(root, wordClass) >= 0)
            {
                return string.Concat(form.AsSpan(0, start), root);
            }
        }

        return UnlistedForms.Base(form, wordClass);
    }
}
