namespace ClaimAudit.Language;

/// <summary>Walks between synsets.</summary>
internal static class SynsetSearch
{
    private const int Capacity = 128;

    /// <summary>The fewest steps up from any start to any goal; null when there are more than allowed.</summary>
    public static int? Distance(LexiconData data, ReadOnlySpan<int> starts, ReadOnlySpan<int> goals, int maxDepth)
    {
        Span<int> reached = stackalloc int[Capacity];
        starts.CopyTo(reached);
        var (begin, end) = (0, starts.Length);
        for (var depth = 0; begin < end; depth++)
        {
            if (reached[begin..end].ContainsAny(goals))
            {
                return depth;
            }

            if (depth == maxDepth)
            {
                return null;
            }

            var next = Ascend(data, reached, begin, end);
            (begin, end) = (end, next);
        }

        return null;
    }

    /// <summary>Whether two synsets are different kinds of one thing, or adjectives of one cluster.</summary>
    public static bool AreSiblings(LexiconData data, int a, int b, int climb)
    {
        Span<int> aboveA = stackalloc int[Capacity];
        Span<int> aboveB = stackalloc int[Capacity];
        aboveA = WithAncestors(data, a, climb, aboveA);
        aboveB = WithAncestors(data, b, climb, aboveB);
        if (aboveA.Contains(b) || aboveB.Contains(a))
        {
            return false;
        }

        return aboveA.ContainsAny(aboveB) || HaveOneHead(data, a, b);
    }

    /// <summary>Whether some synset of one side or of its cluster is opposed to some of the other.</summary>
    public static bool AreOpposed(LexiconData data, ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        Span<int> heads = stackalloc int[Capacity];
        var count = 0;
        foreach (var synset in b)
        {
            count = Add(heads, count, synset);
            count = AddTargets(data, synset, SynsetLinkKind.Similar, heads, count);
        }

        Span<int> cluster = stackalloc int[Capacity];
        foreach (var synset in a)
        {
            var size = AddTargets(data, synset, SynsetLinkKind.Similar, cluster, Add(cluster, 0, synset));
            foreach (var member in cluster[..size])
            {
                var reader = data.Synset(member);
                while (reader.NextLink(SynsetLinkKind.Antonym, out var opposite))
                {
                    if (heads[..count].Contains(opposite))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool HaveOneHead(LexiconData data, int a, int b)
    {
        Span<int> headsOfA = stackalloc int[Capacity];
        Span<int> headsOfB = stackalloc int[Capacity];
        headsOfA = headsOfA[..AddTargets(data, a, SynsetLinkKind.Similar, headsOfA, 0)];
        headsOfB = headsOfB[..AddTargets(data, b, SynsetLinkKind.Similar, headsOfB, 0)];
        return a != b && !headsOfA.Contains(b) && headsOfA.ContainsAny(headsOfB);
    }

    private static Span<int> WithAncestors(LexiconData data, int synset, int climb, Span<int> reached)
    {
        reached[0] = synset;
        var (begin, end) = (0, 1);
        for (var step = 0; step < climb && begin < end; step++)
        {
            var next = Ascend(data, reached, begin, end);
            (begin, end) = (end, next);
        }

        return reached[..end];
    }

    private static int Ascend(LexiconData data, Span<int> reached, int begin, int end)
    {
        var count = end;
        for (var index = begin; index < end; index++)
        {
            count = AddTargets(data, reached[index], SynsetLinkKind.Hypernym, reached, count);
        }

        return count;
    }

    private static int AddTargets(LexiconData data, int synset, SynsetLinkKind kind, Span<int> set, int count)
    {
        var reader = data.Synset(synset);
        while (reader.NextLink(kind, out var target))
        {
            count = Add(set, count, target);
        }

        return count;
    }

    private static int Add(Span<int> set, int count, int synset)
    {
        if (count == set.Length || set[..count].Contains(synset))
        {
            return count;
        }

        set[count] = synset;
        return count + 1;
    }
}
