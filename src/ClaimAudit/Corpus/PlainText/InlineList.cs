using ClaimAudit.Values;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Takes a list that runs on within a paragraph (<c>… as follows: 1. One thing. 2. Another.</c>) apart into items.</summary>
internal static class InlineList
{
    /// <summary>The block cut at its inline markers, or the block itself.</summary>
    public static IEnumerable<BlockPiece> Split(string text, BlockPiece piece)
    {
        var markers = MarkersOf(text, piece);
        var fewest = piece.Marker is null ? 2 : 1;
        if (markers.Count < fewest)
        {
            yield return piece;
            yield break;
        }

        if (markers[0].Start > piece.Span.Start)
        {
            yield return piece with { Span = Trimmed(text, piece.Span.Start, markers[0].Start) };
        }

        for (var i = 0; i < markers.Count; i++)
        {
            var end = i + 1 < markers.Count ? markers[i + 1].Start : piece.Span.End;
            yield return new BlockPiece(markers[i], Trimmed(text, markers[i].ContentStart, end));
        }
    }

    private static List<ListMarker> MarkersOf(string text, BlockPiece piece)
    {
        var markers = new List<ListMarker>();
        if (piece.Marker is { Style: ListStyle.Bullet })
        {
            return markers;
        }

        var last = piece.Marker;
        for (var i = piece.Span.Start + 1; i < piece.Span.End; i++)
        {
            if (!char.IsWhiteSpace(text[i - 1]) || ListMarker.At(text, i, piece.Span.End) is not { } marker)
            {
                continue;
            }

            var goesOn = last is { } earlier ? marker.Follows(earlier) : marker.Number == 1;
            if (marker.Style != ListStyle.Bullet && goesOn && StandsFree(text, marker, isFirst: last is null))
            {
                markers.Add(marker);
                last = marker;
            }
        }

        return markers;
    }

    /// <summary>Whether a marker stands behind a finished sentence or clause and before the beginning of one.</summary>
    private static bool StandsFree(string text, ListMarker marker, bool isFirst)
    {
        var before = marker.Start - 1;
        while (before > 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        var enclosed = marker.Style is ListStyle.NumberInParentheses or ListStyle.LetterInParentheses;
        var next = text[marker.ContentStart];
        var begins = enclosed ? char.IsLetterOrDigit(next) : char.IsUpper(next) || next is '“' or '"' or '*';
        var marks = enclosed && !isFirst ? ".:;!?,\"”)" : ".:;!?\"”)";
        var finished = marks.Contains(text[before], StringComparison.Ordinal)
            || (enclosed && !isFirst && EndsWithConjunction(text.AsSpan(0, before + 1)));
        return begins && finished;
    }

    private static bool EndsWithConjunction(ReadOnlySpan<char> words) =>
        words.EndsWith(" and", StringComparison.Ordinal) || words.EndsWith(" or", StringComparison.Ordinal);

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
