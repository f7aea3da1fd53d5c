using System.Collections.Immutable;

namespace ClaimAudit.Corpus.Jurisdictions;

/// <summary>Finds the jurisdictions a short text names.</summary>
internal static class JurisdictionMentions
{
    /// <summary>The names in the order of the text; whole words only, the longest phrase at each place.</summary>
    public static ImmutableArray<JurisdictionName> In(string text)
    {
        var found = ImmutableArray.CreateBuilder<JurisdictionName>();
        var position = 0;
        while (position < text.Length)
        {
            if (!char.IsLetter(text[position]))
            {
                position++;
                continue;
            }

            var wordEnd = position;
            while (wordEnd < text.Length && char.IsLetter(text[wordEnd]))
            {
                wordEnd++;
            }

            var name = JurisdictionTable.BeginningWith(text[position..wordEnd]).FirstOrDefault(candidate => StandsAt(text, position, candidate));
            if (name is { Jurisdiction: not null })
            {
                found.Add(name);
            }

            position = name is null ? wordEnd : position + name.Phrase.Length;
        }

        return found.ToImmutable();
    }

    private static bool StandsAt(string text, int position, JurisdictionName name)
    {
        var end = position + name.Phrase.Length;
        return end <= text.Length
            && text.AsSpan(position, name.Phrase.Length).SequenceEqual(name.Phrase)
            && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }
}
