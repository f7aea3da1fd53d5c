using System.Collections.Immutable;
using System.Text.Json;
using ClaimAudit.Evaluation;
using ClaimAudit.Values;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Takes pairs from banks of sentences by stance: sentences of opposed stances, of the same stance, and of stances that go
/// together, most of these alike in words.</summary>
internal sealed class StancePairs
{
    private const string Source = "stances";
    private const double MeasuredShare = 0.1;
    private const int PerRelation = 80;
    private const int PerStance = 40;
    private const int CompatiblePerStance = 100;
    private const int MostTried = 8;
    private const int ShortestWord = 5;
    private const double FlatWeight = 1.5;
    private const double TensionWeight = 1.2;
    private const double SameWeight = 1;
    private const double CompatibleWeight = 0.8;

    private readonly Random _random;
    private readonly bool _measured;
    private readonly ILookup<(string Subject, string Stance), StancedSentence> _sentences;
    private readonly Dictionary<(string Subject, string A, string B), StanceOpposition> _oppositions;

    private StancePairs(IEnumerable<StancedSentence> sentences, IEnumerable<StanceRelation> relations, bool measured, Random random)
    {
        _random = random;
        _measured = measured;
        _sentences = sentences.Where(sentence => Draw.Takes(sentence.Words.Sentence, MeasuredShare) == measured)
            .ToLookup(sentence => (sentence.Subject, sentence.Stance));
        _oppositions = relations.ToDictionary(relation => KeyOf(relation.Subject, relation.A, relation.B), relation => relation.Opposition);
    }

    /// <summary>The pairs of banks. Those that are measured on share no sentence with those that are learnt from.</summary>
    /// <param name="sentences">Files of sentences.</param>
    /// <param name="relations">Files of relations; no two stances are named twice.</param>
    /// <param name="random">Draws the pairs.</param>
    /// <param name="complain">Told of lines that cannot be read.</param>
    public static IEnumerable<SplitPair> Read(
        IEnumerable<string> sentences, IEnumerable<string> relations, Random random, Action<Diagnostic> complain)
    {
        var bank = sentences.SelectMany(path => Lines(path, StancedSentence.Read, complain)).ToList();
        var known = relations.SelectMany(path => Lines(path, StanceRelation.Read, complain)).ToList();
        return new StancePairs(bank, known, measured: false, random).Pairs().Concat(new StancePairs(bank, known, measured: true, random).Pairs());
    }

    private static ImmutableArray<TItem> Lines<TItem>(string path, Func<JsonElement, int, TItem> read, Action<Diagnostic> complain)
    {
        var reading = LabelLines.Read(path, File.ReadAllText(path), read);
        reading.Diagnostics.ToList().ForEach(complain);
        return reading.Items;
    }

    private IEnumerable<SplitPair> Pairs()
    {
        var stances = _sentences.Select(group => group.Key).Order().ToList();
        return Opposed().Concat(stances.SelectMany(Same)).Concat(stances.SelectMany(stance => Compatible(stance, stances)))
            .Select(pair => new SplitPair(_measured, pair));
    }

    private IEnumerable<TrainingPair> Opposed()
    {
        foreach (var ((subject, a, b), opposition) in _oppositions.OrderBy(entry => entry.Key).Where(entry => entry.Value != StanceOpposition.Open))
        {
            var all = _sentences[(subject, a)].SelectMany(one => _sentences[(subject, b)].Select(other => (one, other))).ToArray();
            foreach (var (one, other) in Some(all, PerRelation))
            {
                yield return opposition == StanceOpposition.Contradiction && !one.Hedged && !other.Hedged
                    ? Pair(one, other, 1, 0, FlatWeight)
                    : Pair(one, other, 0.5, -1, TensionWeight);
            }
        }
    }

    /// <summary>What is said flatly follows from the same said flatly or with a hedge, what is hedged does not.</summary>
    private IEnumerable<TrainingPair> Same((string Subject, string Stance) stance)
    {
        var all = _sentences[stance].SelectMany((one, i) => _sentences[stance].Skip(i + 1).Select(other => (one, other))).ToArray();
        return Some(all, PerStance).Select(pair => Pair(pair.one, pair.other, 0, pair.one.Hedged && !pair.other.Hedged ? -1 : 1, SameWeight));
    }

    private IEnumerable<TrainingPair> Compatible((string Subject, string Stance) stance, IEnumerable<(string Subject, string Stance)> stances)
    {
        var others = stances.Where(other => other.Subject == stance.Subject && other != stance && !_oppositions.ContainsKey(KeyOf(stance.Subject, stance.Stance, other.Stance)))
            .SelectMany(other => _sentences[other]).ToArray();
        var mine = _sentences[stance].ToArray();
        if (others.Length == 0)
        {
            yield break;
        }

        for (var i = 0; i < Count(CompatiblePerStance); i++)
        {
            var one = mine[_random.Next(mine.Length)];
            var tried = Enumerable.Range(0, i % 2 == 0 ? 1 : MostTried).Select(_ => others[_random.Next(others.Length)]);
            yield return Pair(one, tried.MaxBy(other => Shared(one, other))!, 0, -1, CompatibleWeight);
        }
    }

    private IEnumerable<T> Some<T>(T[] items, int most)
    {
        _random.Shuffle(items);
        return items.Take(Count(most));
    }

    private int Count(int most) => _measured ? (int)Math.Ceiling(most * MeasuredShare) : most;

    private static int Shared(StancedSentence one, StancedSentence other) =>
        LongWords(one).Intersect(LongWords(other), StringComparer.OrdinalIgnoreCase).Count();

    private static IEnumerable<string> LongWords(StancedSentence sentence) =>
        sentence.Words.Sentence.Split(' ').Where(word => word.Length >= ShortestWord);

    private static TrainingPair Pair(StancedSentence one, StancedSentence other, double contradiction, double entailment, double weight) => new(
        one.Words.Question, one.Words.Sentence, other.Words.Question, other.Words.Sentence, contradiction, entailment, weight, Source, one.Subject);

    private static (string Subject, string A, string B) KeyOf(string subject, string a, string b) =>
        string.CompareOrdinal(a, b) <= 0 ? (subject, a, b) : (subject, b, a);
}
