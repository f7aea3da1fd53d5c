using System.Collections.Immutable;
using ClaimAudit.Extraction;
using ClaimAudit.Meaning;

namespace ClaimAudit.Judging;

/// <summary>Has the sentences of claims read, and finds those that speak of the same thing.</summary>
internal sealed class StatementReader(MeaningReader reader)
{
    /// <summary>How many of the nearest sentences of other answers each sentence is read together with.</summary>
    public const int Nearest = 5;

    /// <summary>The sentences in which the page itself says something, in order.</summary>
    /// <param name="claims">The claims, those of one sentence side by side.</param>
    /// <param name="parallel">How many threads may work.</param>
    public ImmutableArray<ReadStatement> Read(ImmutableArray<Claim> claims, ParallelOptions parallel)
    {
        var groups = claims.GroupBy(claim => claim.Statement, ReferenceEqualityComparer.Instance)
            .Select(group => group.ToImmutableArray())
            .Where(group => group.Any(claim => Gates.IsOwnWord(claim)))
            .ToImmutableArray();
        var slots = new ReadStatement[groups.Length];
        Parallel.For(0, groups.Length, parallel, i =>
        {
            var first = groups[i][0];
            slots[i] = new ReadStatement(
                first.Statement,
                groups[i].FirstOrDefault(claim => !claim.OfOtherPlace)?.Jurisdiction ?? first.Answer.Document,
                groups[i],
                reader.Read(first.Statement.Context, first.Statement.Text));
        });
        return [.. slots];
    }

    /// <summary>For each sentence the nearest of other answers within its scope; each pair once, as places in the array.</summary>
    public static ImmutableArray<(int One, int Other)> NearPairs(ImmutableArray<ReadStatement> statements, int nearest)
    {
        var pairs = new HashSet<(int One, int Other)>();
        foreach (var scope in statements.Select((statement, at) => (statement, at)).GroupBy(entry => entry.statement.Scope, entry => entry.at, StringComparer.Ordinal))
        {
            int[] members = [.. scope];
            foreach (var one in members)
            {
                foreach (var other in NearestTo(statements, one, members, nearest))
                {
                    pairs.Add((Math.Min(one, other), Math.Max(one, other)));
                }
            }
        }

        return [.. pairs.Order()];
    }

    /// <summary>For each sentence on what is the same everywhere the nearest such sentences of other scopes; each pair once.</summary>
    public static ImmutableArray<(int One, int Other)> GeneralPairs(ImmutableArray<ReadStatement> statements, int nearest)
    {
        int[] general = [.. Enumerable.Range(0, statements.Length).Where(at => statements[at].General.Length > 0)];
        var pairs = new HashSet<(int One, int Other)>();
        foreach (var one in general)
        {
            int[] others = [.. general.Where(other => statements[other].Scope != statements[one].Scope)];
            foreach (var other in NearestTo(statements, one, others, nearest))
            {
                pairs.Add((Math.Min(one, other), Math.Max(one, other)));
            }
        }

        return [.. pairs.Order()];
    }

    /// <summary>How likely two bare texts are to contradict one another, from 0 to 1.</summary>
    public float Contradiction(string a, string b) => reader.Contradiction(reader.Read(string.Empty, a), reader.Read(string.Empty, b));

    /// <summary>How likely two sentences are to contradict one another, from 0 to 1.</summary>
    public float Contradiction(ReadStatement one, ReadStatement other) => reader.Contradiction(one.Reading, other.Reading);

    /// <summary>How likely the sentences of each pair are to contradict one another.</summary>
    public ImmutableArray<float> Contradictions(
        ImmutableArray<ReadStatement> statements, ImmutableArray<(int One, int Other)> pairs, ParallelOptions parallel)
    {
        var slots = new float[pairs.Length];
        Parallel.For(0, pairs.Length, parallel, i =>
            slots[i] = reader.Contradiction(statements[pairs[i].One].Reading, statements[pairs[i].Other].Reading));
        return [.. slots];
    }

    private static IEnumerable<int> NearestTo(ImmutableArray<ReadStatement> statements, int one, int[] members, int nearest)
    {
        var best = new PriorityQueue<int, (float Nearness, int Negative)>();
        foreach (var other in members)
        {
            if (statements[other].Statement.Answer == statements[one].Statement.Answer)
            {
                continue;
            }

            best.Enqueue(other, (statements[one].Reading.Nearness(statements[other].Reading), -other));
            if (best.Count > nearest)
            {
                best.Dequeue();
            }
        }

        return best.UnorderedItems.Select(item => item.Element);
    }
}
