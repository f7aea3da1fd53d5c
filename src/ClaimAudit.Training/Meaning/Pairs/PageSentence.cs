using System.Text.RegularExpressions;
using ClaimAudit.Values;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>A sentence of an answer.</summary>
/// <param name="Answer">The number of the answer on its page, from 1.</param>
/// <param name="Context">What a reader has in mind: the answer's question and, for a list item, the sentence that leads in to the list.</param>
/// <param name="Span">Where it stands in the document.</param>
/// <param name="Text">Its words.</param>
internal sealed partial record PageSentence(int Answer, string Context, TextSpan Span, string Text)
{
    private const int FewestWords = 3;

    /// <summary>Whether it is long enough to say something, and says it rather than asks.</summary>
    public bool MakesClaim =>
        !Text.EndsWith('?') && Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords;

    /// <summary>Its figures and its words of four letters and more, in lower case.</summary>
    public IReadOnlySet<string> Words() => Word().Matches(Text.ToLowerInvariant()).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("[a-z]{4,}|[0-9]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
