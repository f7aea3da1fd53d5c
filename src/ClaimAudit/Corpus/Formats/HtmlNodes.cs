using AngleSharp.Dom;

namespace ClaimAudit.Corpus.Formats;

/// <summary>Goes through a tree of HTML without recursion, however deep it is.</summary>
internal static class HtmlNodes
{
    /// <summary>Every element below a node, in the order of the document.</summary>
    public static IEnumerable<IElement> ElementsBelow(INode root)
    {
        var node = root.FirstChild;
        while (node is not null)
        {
            if (node is IElement element)
            {
                yield return element;
            }

            node = node.FirstChild ?? NextBehind(node, root);
        }
    }

    private static INode? NextBehind(INode node, INode root)
    {
        INode? current = node;
        while (current is not null && current != root && current.NextSibling is null)
        {
            current = current.Parent;
        }

        return current is null || current == root ? null : current.NextSibling;
    }
}
