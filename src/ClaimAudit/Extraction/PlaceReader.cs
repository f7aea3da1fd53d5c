using System.Collections.Immutable;
using ClaimAudit.Corpus.Jurisdictions;
using ClaimAudit.Language;

namespace ClaimAudit.Extraction;

/// <summary>Finds the jurisdictions that a sentence names.</summary>
internal static class PlaceReader
{
    /// <summary>The names in the order of the text, the longest at each place.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="own">The page's own jurisdiction, which no table need know; null for none.</param>
    public static ImmutableArray<PlaceName> Read(Sentence sentence, string? own)
    {
        var found = ImmutableArray.CreateBuilder<PlaceName>();
        for (var i = 0; i < sentence.Tokens.Length;)
        {
            var (jurisdiction, end) = At(sentence, i, own);
            if (jurisdiction is not null)
            {
                found.Add(new PlaceName(jurisdiction, i, end));
            }

            i = Math.Max(end, i + 1);
        }

        return found.ToImmutable();
    }

    private static (string? Jurisdiction, int End) At(Sentence sentence, int at, string? own)
    {
        if (own is not null && EndOf(sentence, at, own) is var ownEnd and > 0)
        {
            return (own, ownEnd);
        }

        foreach (var name in JurisdictionTable.BeginningWith(sentence.Tokens[at].Text))
        {
            if (EndOf(sentence, at, name.Phrase) is var end and > 0)
            {
                return (name.Jurisdiction, end);
            }
        }

        return (null, at);
    }

    private static int EndOf(Sentence sentence, int at, string phrase)
    {
        foreach (var word in phrase.Split(' '))
        {
            if (at >= sentence.Tokens.Length || sentence.Tokens[at].Text != word)
            {
                return -1;
            }

            at++;
        }

        return at;
    }
}
