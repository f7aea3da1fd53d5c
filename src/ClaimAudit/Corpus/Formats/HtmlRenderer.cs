using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.Formats;

/// <summary>Renders HTML as text, without recursion, so that no depth of nesting can exhaust the stack.</summary>
internal sealed class HtmlRenderer
{
    /// <summary>How comments for this program begin. They are rendered as they are written; others are not.</summary>
    private const string OwnComment = "claimaudit-";

    private readonly StringBuilder _text = new();
    private readonly List<HtmlMark> _marks = [];
    private readonly Stack<(int Mark, IElement Element)> _openMarks = new();
    private readonly Stack<(int FirstMark, IElement Element)> _holders = new();
    private readonly Dictionary<IElement, int> _numbers = [];
    private int _pendingBreaks;
    private bool _pendingSpace;
    private string _pendingMarker = string.Empty;

    private HtmlRenderer()
    {
    }

    public static HtmlRendering Render(INode root)
    {
        var renderer = new HtmlRenderer();
        renderer.Walk(root);
        return new HtmlRendering(renderer._text.ToString(), [.. renderer._marks]);
    }

    private void Walk(INode root)
    {
        var node = root;
        while (node is not null)
        {
            var descends = Enter(node) && node.FirstChild is not null;
            if (descends)
            {
                node = node.FirstChild;
                continue;
            }

            Leave(node);
            while (node != root && node!.NextSibling is null)
            {
                node = node.Parent;
                Leave(node!);
            }

            node = node == root ? null : node.NextSibling;
        }
    }

    /// <summary>Writes what stands before a node's children; false where the children are to be left out.</summary>
    private bool Enter(INode node)
    {
        if (node is IText words)
        {
            Write(words.Data);
        }
        else if (node is IComment comment && comment.Data.TrimStart().StartsWith(OwnComment, StringComparison.Ordinal))
        {
            Write($"<!--{comment.Data}-->");
        }

        if (node is not IElement element)
        {
            return true;
        }

        if (HtmlElements.IsLeftOut(element))
        {
            return false;
        }

        Break(HtmlElements.BreaksAround(element));
        if (element.LocalName == "li")
        {
            _pendingMarker = MarkerOf(element);
        }

        if (HtmlElements.HoldsAnswer(element))
        {
            _holders.Push((_marks.Count, element));
        }

        if (HtmlElements.MarkOf(element) is { } kind)
        {
            Flush();
            _openMarks.Push((_marks.Count, element));
            _marks.Add(new HtmlMark(kind, new TextSpan(_text.Length, 0), -1, HtmlElements.LevelOf(element)));
        }

        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
        {
            return;
        }

        if (_openMarks.TryPeek(out var open) && open.Element == element)
        {
            _openMarks.Pop();
            _marks[open.Mark] = _marks[open.Mark] with { Span = TextSpan.FromBounds(_marks[open.Mark].Span.Start, _text.Length) };
        }

        if (_holders.TryPeek(out var holder) && holder.Element == element)
        {
            _holders.Pop();
            LimitAnswersFrom(holder.FirstMark);
        }

        if (element.LocalName == "li")
        {
            _pendingMarker = string.Empty;
        }

        Break(element.LocalName == "br" ? 1 : HtmlElements.BreaksAround(element));
    }

    private void LimitAnswersFrom(int first)
    {
        for (var i = first; i < _marks.Count; i++)
        {
            if (_marks[i] is { Limit: < 0, Kind: < HtmlMarkKind.Heading })
            {
                _marks[i] = _marks[i] with { Limit = _text.Length };
            }
        }
    }

    private string MarkerOf(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
        {
            return "- ";
        }

        var number = _numbers.GetValueOrDefault(list) + 1;
        _numbers[list] = number;
        return string.Create(CultureInfo.InvariantCulture, $"{number}. ");
    }

    private void Write(string words)
    {
        foreach (var character in words)
        {
            if (char.IsWhiteSpace(character))
            {
                _pendingSpace = true;
                continue;
            }

            if (_pendingBreaks > 0 || _pendingMarker.Length > 0)
            {
                Flush();
            }
            else if (_pendingSpace && _text.Length > 0 && !char.IsWhiteSpace(_text[^1]))
            {
                _text.Append(' ');
            }

            _pendingSpace = false;
            _text.Append(character);
        }
    }

    /// <summary>Asks for line ends before the next words; behind a marker that waits for its words there are none.</summary>
    private void Break(int lines) => _pendingBreaks = _pendingMarker.Length > 0 ? _pendingBreaks : Math.Max(_pendingBreaks, lines);

    private void Flush()
    {
        if (_text.Length > 0)
        {
            _text.Append('\n', _pendingBreaks);
        }

        _text.Append(_pendingMarker);
        _pendingMarker = string.Empty;
        _pendingBreaks = 0;
        _pendingSpace = false;
    }
}
