using System.Collections.Frozen;
using AngleSharp.Dom;

namespace ClaimAudit.Corpus.Formats;

/// <summary>What the elements of HTML mean for a page of questions and answers.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> LeftOut = new[]
    {
        "head", "script", "style", "noscript", "template", "nav", "footer", "svg", "iframe", "select", "textarea",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "dd", "details", "div", "dl", "dt", "fieldset", "figure", "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "main", "ol", "p", "pre", "section", "summary", "table", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Lines = new[] { "li", "tr", "caption" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsLeftOut(IElement element) => LeftOut.Contains(element.LocalName);

    /// <summary>How many line ends set an element off: 2 for a block, 1 for a line, 0 for running text.</summary>
    public static int BreaksAround(IElement element) =>
        Blocks.Contains(element.LocalName) ? 2 : Lines.Contains(element.LocalName) ? 1 : 0;

    /// <summary>The level of a heading from 1; 0 for any other element.</summary>
    public static int LevelOf(IElement element) =>
        element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : 0;

    /// <summary>How an element sets off a question; null where it does not.</summary>
    public static HtmlMarkKind? MarkOf(IElement element)
    {
        if (element.GetAttribute("itemprop") == "name" && IsQuestionItem(element.ParentElement?.Closest("[itemscope]")))
        {
            return HtmlMarkKind.Microdata;
        }

        return element.LocalName switch
        {
            "summary" => HtmlMarkKind.Summary,
            "dt" => HtmlMarkKind.Term,
            _ when LevelOf(element) > 0 => HtmlMarkKind.Heading,
            "p" when IsWhollyBold(element) => HtmlMarkKind.Bold,
            _ => null,
        };
    }

    /// <summary>Whether the answer of a question ends at the latest where the element ends.</summary>
    public static bool HoldsAnswer(IElement element) => element.LocalName is "details" or "dl" || IsQuestionItem(element);

    private static bool IsQuestionItem(IElement? element) =>
        element?.GetAttribute("itemtype")?.EndsWith("schema.org/Question", StringComparison.Ordinal) == true;

    private static bool IsWhollyBold(IElement paragraph)
    {
        var children = paragraph.ChildNodes.Where(node => node is not IText words || !string.IsNullOrWhiteSpace(words.Data)).Take(2).ToList();
        return children is [IElement { LocalName: "strong" or "b" }];
    }
}
