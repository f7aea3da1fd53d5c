using System.Collections.Immutable;
using ClaimAudit.Language.Model;

namespace ClaimAudit.Training.Syntax;

/// <summary>Trains the tagger.</summary>
internal sealed class TaggerTrainer
{
    private const int WeightCount = 3 << 18;
    private const int FilterBytes = 1 << 17;
    private const int Threshold = 2;
    private readonly ImmutableArray<TagLabel> labels;
    private readonly Dictionary<TagLabel, int> numbers;

    /// <summary>A trainer for the labels given.</summary>
    public TaggerTrainer(ImmutableArray<TagLabel> labels)
    {
        this.labels = labels;
        numbers = labels.Select((label, index) => (label, index)).ToDictionary(pair => pair.label, pair => pair.index);
    }

    /// <summary>The labels seen at least five times in the sentences, the most frequent first.</summary>
    public static ImmutableArray<TagLabel> LabelsOf(IEnumerable<TrainingSentence> sentences) =>
    [
        .. sentences
            .SelectMany(sentence => sentence.Labels)
            .CountBy(label => label)
            .Where(pair => pair.Value >= 5)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.Tag, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Pos)
            .Select(pair => pair.Key),
    ];

    /// <summary>The number of a label; the nearest known one for a rare label.</summary>
    public int NumberOf(TagLabel label) => numbers.TryGetValue(label, out var number)
        ? number
        : Math.Max(0, labels.ToList().FindIndex(known => known.Pos == label.Pos));

    /// <summary>Learns from the sentences.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="epochs">How many times each is seen.</param>
    public TaggerWeights Train(IReadOnlyList<TrainingSentence> sentences, int epochs)
    {
        var gold = sentences.Select(sentence => Array.ConvertAll(sentence.Labels, NumberOf)).ToArray();
        var lexiconBytes = BuildLexicon(sentences, gold);
        var lexicon = new TagLexicon(lexiconBytes);
        var census = new FeatureCensus(Threshold);
        Visit(sentences, gold, census);
        var filter = census.Filter(FilterBytes);
        var table = new TrainingTable(filter, WeightCount, labels.Length);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(17);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                Learn(sentences[index], gold[index], table, lexicon);
            }
        }

        return new TaggerWeights(lexiconBytes, filter, table.Quantize(), labels.Length);
    }

    private static void Visit(IReadOnlyList<TrainingSentence> sentences, int[][] gold, FeatureCensus census)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Capacity];
        for (var s = 0; s < sentences.Count; s++)
        {
            for (var i = 0; i < sentences[s].Count; i++)
            {
                var last = i > 0 ? (uint)gold[s][i - 1] + 1 : 0;
                var secondLast = i > 1 ? (uint)gold[s][i - 2] + 1 : 0;
                census.Count(features[..TaggerFeatures.Collect(sentences[s].Codes, i, last, secondLast, features)]);
            }
        }
    }

    private static void Learn(TrainingSentence sentence, int[] gold, TrainingTable table, TagLexicon lexicon)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Capacity];
        Span<float> scores = stackalloc float[table.Width];
        var last = 0u;
        var secondLast = 0u;
        for (var i = 0; i < sentence.Count; i++)
        {
            var label = lexicon.Find(sentence.Codes[i].Lower);
            if (label < 0)
            {
                var count = TaggerFeatures.Collect(sentence.Codes, i, last, secondLast, features);
                var rows = features[..table.Locate(features[..count])];
                table.Score(rows, scores);
                label = scores[..table.Classes].IndexOfMax();
                table.Tick();
                if (label != gold[i])
                {
                    table.Update(rows, gold[i], label);
                }
            }

            secondLast = last;
            last = (uint)label + 1;
        }
    }

    private static byte[] BuildLexicon(IReadOnlyList<TrainingSentence> sentences, int[][] gold)
    {
        var words = new Dictionary<uint, Dictionary<int, int>>();
        for (var s = 0; s < sentences.Count; s++)
        {
            for (var i = 0; i < sentences[s].Count; i++)
            {
                var word = sentences[s].Codes[i].Lower;
                var counts = words.TryGetValue(word, out var known) ? known : words[word] = [];
                counts[gold[s][i]] = counts.GetValueOrDefault(gold[s][i]) + 1;
            }
        }

        return TagLexicon.Build(words
            .Select(pair => (Word: pair.Key, Best: pair.Value.MaxBy(count => count.Value), Total: pair.Value.Values.Sum()))
            .Where(entry => entry.Total >= 40 && entry.Best.Value >= entry.Total * 0.997)
            .ToDictionary(entry => entry.Word, entry => entry.Best.Key));
    }
}
