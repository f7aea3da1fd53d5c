using System.Collections.Immutable;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Makes blocks of pieces: finds each list's introduction and each item's label.</summary>
internal static class BlockAssembly
{
    private const int None = -1;

    public static ImmutableArray<AnswerBlock> Assemble(string text, ImmutableArray<BlockPiece> pieces)
    {
        var blocks = ImmutableArray.CreateBuilder<AnswerBlock>(pieces.Length);
        var leads = new Dictionary<ListStyle, (ListMarker Marker, int LeadIn)>();
        var lead = None;
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Marker is not { } marker || IntroducesSublist(text, pieces, i))
            {
                blocks.Add(new AnswerBlock(AnswerBlockKind.Paragraph, pieces[i].Span, null, None));
                continue;
            }

            var label = ItemLabel.Find(text, pieces[i].Span);
            if (i > 0 && blocks[i - 1].Kind == AnswerBlockKind.Paragraph)
            {
                lead = LeadIn.Introduces(text, pieces[i - 1].Span, label is not null) ? i - 1 : None;
                lead = leads.TryGetValue(marker.Style, out var earlier) && Resumes(marker, earlier.Marker) ? earlier.LeadIn : lead;
            }

            leads[marker.Style] = (marker, lead);
            blocks.Add(new AnswerBlock(AnswerBlockKind.ListItem, pieces[i].Span, label, lead));
        }

        return blocks.ToImmutable();
    }

    /// <summary>Whether an item is nothing but the heading of a list within the list, which makes it a paragraph.</summary>
    private static bool IntroducesSublist(string text, ImmutableArray<BlockPiece> pieces, int index) =>
        index + 1 < pieces.Length
        && text[pieces[index].Span.End - 1] == ':'
        && pieces[index].Marker is { } marker
        && pieces[index + 1].Marker is { } next
        && next.Number <= 1
        && (next.Style != marker.Style || next.Style != ListStyle.Bullet);

    /// <summary>Whether a numbered item behind a paragraph goes on with the list before the paragraph.</summary>
    private static bool Resumes(ListMarker marker, ListMarker earlier) =>
        marker.Style != ListStyle.Bullet && marker.Number > 1 && marker.Follows(earlier);
}
