using System.Collections.Immutable;
using ClaimAudit.Extraction;
using ClaimAudit.Meaning;

namespace ClaimAudit.Judging;

/// <summary>Has the sentences of claims read, and finds those that speak of the same thing.</summary>
internal sealed class StatementReader(MeaningReader reader)
{
    /// <summary>How many of the nearest sentences of other answers each sentence is read together with.</summary>
    public const int Nearest = 12;

    /// <summary>The sentences in which the page itself says something, in order.</summary>
    /// <param name="claims">The claims, those of one sentence side by side.</param>
    /// <param name="parallel">How many threads may work.</param>
    public ImmutableArray<ReadStatement> Read(ImmutableArray<Claim> claims, ParallelOptions parallel)
    {
        var groups = claims.GroupBy(claim => claim.Statement, ReferenceEqualityComparer.Instance)
            .Select(group => group.ToImmutableArray())
            .Where(group => group.Any(claim => Gates.IsOwnWord(claim)))
            .ToImmutableArray();
        var readings = reader.Read([.. groups.Select(group => (group[0].Statement.Context, group[0].Statement.Text))], parallel);
        return [.. groups.Zip(readings, (group, reading) =>
            new ReadStatement(group[0].Statement, group.FirstOrDefault(claim => !claim.OfOtherPlace)?.Jurisdiction ?? group[0].Answer.Document, group, reading))];
    }

    /// <summary>For each sentence the nearest of other answers within its scope, and, where it speaks of what is the same
    /// everywhere, the nearest such sentences of other scopes; all as places in the array.</summary>
    public static Neighbourhood Neighbourhood(ImmutableArray<ReadStatement> statements, int nearest, ParallelOptions parallel)
    {
        var places = Enumerable.Range(0, statements.Length);
        var within = places.GroupBy(place => statements[place].Scope, StringComparer.Ordinal)
            .SelectMany(scope => Lists(statements, [.. scope], statement => statement.Statement.Answer, nearest, parallel));
        int[] general = [.. places.Where(place => statements[place].General.Length > 0)];
        return new Neighbourhood(nearest, within.Concat(Lists(statements, general, statement => statement.Scope, nearest, parallel)));
    }

    private static IEnumerable<(int Of, int Near, int Place)> Lists(
        ImmutableArray<ReadStatement> statements, int[] some, Func<ReadStatement, object> room, int nearest, ParallelOptions parallel) =>
        Neighbours.Of([.. some.Select(place => statements[place])], room, nearest, parallel)
            .Select(entry => (some[entry.Of], some[entry.Near], entry.Place));

    /// <summary>What two bare texts are to one another.</summary>
    public PairReading Compare(string a, string b) => reader.Compare(reader.Read(string.Empty, a), reader.Read(string.Empty, b));

    /// <summary>Reads sentences in pairs.</summary>
    public PairReadings Pairs(ImmutableArray<ReadStatement> statements) => new(reader, statements);
}
