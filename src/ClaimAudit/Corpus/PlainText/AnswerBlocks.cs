using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Cuts an answer into paragraphs and list items.</summary>
internal static class AnswerBlocks
{
    /// <summary>Between how many columns the longest line of an answer ends where its lines were broken to fit.</summary>
    private static readonly (int Least, int Most) Wrapped = (50, 120);

    /// <summary>The blocks between two places of a text, in order. None holds a comment: one inside a line parts its block.</summary>
    public static ImmutableArray<AnswerBlock> Split(PageText page, int start, int end)
    {
        var text = page.Seen;
        var pieces = new List<BlockPiece>();
        var open = false;
        var hanging = int.MaxValue;
        PageLine[] lines = [.. PageLines.Split(text, start, end)];
        var width = lines.Select(WidthOf).DefaultIfEmpty().Max();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.IsBlank || line.IsRule(text))
            {
                open = false;
            }
            else if (ListMarker.At(text, line.Start, line.End) is { } marker)
            {
                pieces.Add(new BlockPiece(marker, TextSpan.FromBounds(marker.ContentStart, line.End)));
                open = true;
                hanging = line.Indent + 1;
            }
            else if (open && (line.Indent >= hanging || IsFull(text, lines[i - 1], line, width) || GoesOn(text, pieces[^1].Span, line)))
            {
                pieces[^1] = pieces[^1] with { Span = TextSpan.FromBounds(pieces[^1].Span.Start, line.End) };
            }
            else
            {
                pieces.Add(new BlockPiece(null, TextSpan.FromBounds(Emphasis.SkipHeading(text, line.Start, line.End), line.End)));
                open = true;
                hanging = int.MaxValue;
            }
        }

        var whole = pieces.SelectMany(piece => InlineList.Split(text, piece));
        return BlockAssembly.Assemble(text, [.. whole.SelectMany(piece => page.BetweenComments(piece.Span).Select(part => piece with { Span = part }))]);
    }

    /// <summary>Whether a line that stands right below a block goes on with its last sentence. Below a list item, a line that is
    /// indented more than the item's marker goes on in any case, and so does one behind a full line.</summary>
    private static bool GoesOn(string text, TextSpan block, PageLine line)
    {
        var first = text[line.Start];
        return first != '#' && (char.IsLower(first) || !EndsSentence(text[block.End - 1]));
    }

    /// <summary>Whether a line was broken because the next word did not fit.</summary>
    private static bool IsFull(string text, PageLine line, PageLine next, int width)
    {
        var word = next.In(text).IndexOf(' ');
        return width >= Wrapped.Least && width <= Wrapped.Most && WidthOf(line) + 1 + (word < 0 ? next.Length : word) > width;
    }

    private static int WidthOf(PageLine line) => line.Indent + line.Length;

    private static bool EndsSentence(char last) => ".!?:;\"”)*_".Contains(last, StringComparison.Ordinal);
}
