using System.Collections.Immutable;
using ClaimAudit.Meaning;

namespace ClaimAudit.Judging;

/// <summary>Has pairs of sentences read as they are asked for, each sentence and each pair once.</summary>
/// <param name="reader">Reads them.</param>
/// <param name="statements">The sentences.</param>
internal sealed class PairReadings(MeaningReader reader, ImmutableArray<ReadStatement> statements)
{
    private readonly PreparedSentence?[] _prepared = new PreparedSentence?[statements.Length];
    private readonly Dictionary<(int One, int Other), PairReading> _known = [];

    /// <summary>What was read of a pair.</summary>
    /// <param name="pair">The pair.</param>
    public PairReading this[(int One, int Other) pair] => _known[pair];

    /// <summary>Has pairs read, those left out that were read before. Only sentences that stand in a pair are read to the end.</summary>
    /// <param name="pairs">The pairs, as places of sentences, the lower first.</param>
    /// <param name="parallel">How many threads may work.</param>
    public void Read(IEnumerable<(int One, int Other)> pairs, ParallelOptions parallel)
    {
        var missing = pairs.Where(pair => !_known.ContainsKey(pair)).Distinct().ToArray();
        var places = missing.SelectMany(pair => new[] { pair.One, pair.Other }).Where(place => _prepared[place] is null).Distinct().Order().ToArray();
        foreach (var (place, sentence) in places.Zip(reader.Prepare([.. places.Select(place => statements[place].Reading)], parallel)))
        {
            _prepared[place] = sentence;
        }

        var found = new PairReading[missing.Length];
        Parallel.For(0, missing.Length, parallel, i => found[i] = reader.Compare(_prepared[missing[i].One]!, _prepared[missing[i].Other]!));
        for (var i = 0; i < missing.Length; i++)
        {
            _known.Add(missing[i], found[i]);
        }
    }
}
