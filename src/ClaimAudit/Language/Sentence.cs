using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Language;

/// <summary>A sentence and its dependency tree: exactly one root, no cycles.</summary>
public sealed class Sentence
{
    private readonly ImmutableArray<int>[] children;
    private readonly SubtreeExtent[] extents;

    /// <summary>Builds the tree over the words.</summary>
    /// <param name="tokens">The words in order; their indices count from 0 and their heads form one tree.</param>
    /// <exception cref="ArgumentException">There is no word, or the heads do not form one tree.</exception>
    public Sentence(ImmutableArray<Token> tokens)
    {
        if (tokens.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A sentence holds at least one word.", nameof(tokens));
        }

        Tokens = tokens;
        Span = TextSpan.FromBounds(tokens[0].Span.Start, tokens[^1].Span.End);
        children = CollectChildren(tokens, out var root);
        Root = root;
        extents = MeasureSubtrees(tokens, children, root);
    }

    /// <summary>From the first unit of the first word to the last unit of the last, in UTF-16 units.</summary>
    public TextSpan Span { get; }

    /// <summary>The words in the order of the text.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The index of the root.</summary>
    public int Root { get; }

    /// <summary>The indices of the words governed directly by the word at <paramref name="index"/>, ascending.</summary>
    public ImmutableArray<int> ChildrenOf(int index) => children[index];

    /// <summary>The first word that <paramref name="head"/> governs by <paramref name="relation"/>; null when there is none.</summary>
    public Token? Child(int head, Relation relation)
    {
        foreach (var child in children[head])
        {
            if (Tokens[child].Relation == relation)
            {
                return Tokens[child];
            }
        }

        return null;
    }

    /// <summary>Every word that <paramref name="head"/> governs by <paramref name="relation"/>, in order.</summary>
    public IEnumerable<Token> ChildrenBy(int head, Relation relation)
    {
        foreach (var child in children[head])
        {
            if (Tokens[child].Relation == relation)
            {
                yield return Tokens[child];
            }
        }
    }

    /// <summary>From the first to the last word of the subtree below and including <paramref name="index"/>, in UTF-16 units of the text.</summary>
    public TextSpan SubtreeSpan(int index) => TextSpan.FromBounds(
        Tokens[extents[index].First].Span.Start,
        Tokens[extents[index].Last].Span.End);

    /// <summary>The indices of the word at <paramref name="index"/> and of everything below it, ascending.</summary>
    public IEnumerable<int> Subtree(int index)
    {
        var extent = extents[index];
        var gapless = extent.Size == extent.Last - extent.First + 1;
        for (var i = extent.First; i <= extent.Last; i++)
        {
            if (gapless || Governs(index, i))
            {
                yield return i;
            }
        }
    }

    /// <summary>Whether <paramref name="ancestor"/> is <paramref name="index"/> or stands above it in the tree.</summary>
    public bool Governs(int ancestor, int index)
    {
        while (index >= 0 && index != ancestor)
        {
            index = Tokens[index].Head;
        }

        return index == ancestor;
    }

    /// <summary>The words with single spaces between them.</summary>
    public override string ToString() => string.Join(' ', Tokens.Select(token => token.Text));

    private static ImmutableArray<int>[] CollectChildren(ImmutableArray<Token> tokens, out int root)
    {
        root = -1;
        var counts = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var head = tokens[i].Head;
            if (tokens[i].Index != i || head >= tokens.Length || head == i || (head < 0 && root >= 0))
            {
                throw new ArgumentException("The heads do not form one tree.", nameof(tokens));
            }

            if (head < 0)
            {
                root = i;
            }
            else
            {
                counts[head]++;
            }
        }

        var builders = new ImmutableArray<int>.Builder?[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Head >= 0)
            {
                var head = tokens[i].Head;
                (builders[head] ??= ImmutableArray.CreateBuilder<int>(counts[head])).Add(i);
            }
        }

        return Array.ConvertAll(builders, builder => builder?.MoveToImmutable() ?? []);
    }

    private static SubtreeExtent[] MeasureSubtrees(ImmutableArray<Token> tokens, ImmutableArray<int>[] below, int root)
    {
        var measured = new SubtreeExtent[tokens.Length];
        var order = new int[tokens.Length];
        var found = 0;
        if (root >= 0)
        {
            order[found++] = root;
        }

        for (var visited = 0; visited < found; visited++)
        {
            foreach (var child in below[order[visited]])
            {
                order[found++] = child;
            }
        }

        if (found != tokens.Length)
        {
            throw new ArgumentException("The heads do not form one tree.", nameof(tokens));
        }

        for (var i = found - 1; i >= 0; i--)
        {
            var extent = new SubtreeExtent(order[i], order[i], 1);
            foreach (var child in below[order[i]])
            {
                extent = extent.With(measured[child]);
            }

            measured[order[i]] = extent;
        }

        return measured;
    }
}
