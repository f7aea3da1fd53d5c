using System.Collections.Immutable;
using ClaimAudit.Language;
using ClaimAudit.Language.Model;

namespace ClaimAudit.Training.Syntax;

/// <summary>Trains the parser with a dynamic oracle, following its own mistakes part of the time.</summary>
internal sealed class ParserTrainer
{
    private const int WeightCount = 1 << 22;
    private const int FilterBytes = 1 << 19;
    private const int Threshold = 3;
    private const int MaxActions = 96;
    private const double Exploration = 0.9;
    private const float Rate = 0.1f;
    private const double Dropout = 0.1;
    private const float LeastGradient = 0.01f;
    private readonly ImmutableArray<ParserAction> actions;
    private readonly Dictionary<ParserAction, int> numbers;

    /// <summary>A trainer for the actions given.</summary>
    public ParserTrainer(ImmutableArray<ParserAction> actions)
    {
        this.actions = actions;
        numbers = actions.Select((action, index) => (action, index)).ToDictionary(pair => pair.action, pair => pair.index);
    }

    /// <summary>The most frequent actions that the trees need, one of each move for any relation at least.</summary>
    public static ImmutableArray<ParserAction> ActionsOf(IEnumerable<TrainingSentence> sentences) =>
    [
        new ParserAction(ParserMove.Shift, Relation.Root),
        new ParserAction(ParserMove.Left, Relation.Dep),
        new ParserAction(ParserMove.Right, Relation.Dep),
        .. sentences
            .SelectMany(sentence => sentence.Heads.Select((head, word) =>
                new ParserAction(head > word ? ParserMove.Left : ParserMove.Right, sentence.Relations[word])))
            .Where(action => action.Relation != Relation.Dep)
            .CountBy(action => action)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.Move)
            .ThenBy(pair => pair.Key.Relation)
            .Where(pair => pair.Value >= 5)
            .Take(MaxActions - 3)
            .Select(pair => pair.Key),
    ];

    /// <summary>Learns from the sentences.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="words">Their words with the tags a tagger gave them.</param>
    /// <param name="epochs">How many times each is seen.</param>
    /// <param name="report">Is shown the weights after each epoch.</param>
    public ParserWeights Train(
        IReadOnlyList<TrainingSentence> sentences,
        ParserWord[][] words,
        int epochs,
        Action<int, ParserWeights> report)
    {
        var census = new FeatureCensus(Threshold);
        for (var s = 0; s < sentences.Count; s++)
        {
            Walk(sentences[s], words[s], null, census, new Random(s), 0);
        }

        var filter = census.Filter(FilterBytes);
        Console.WriteLine($"parser: {census.Known} features, {actions.Length} actions");
        var table = new TrainingTable(filter, WeightCount, actions.Length);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(23);
        var weights = default(ParserWeights);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                Walk(sentences[index], words[index], table, null, random, epoch > 1 ? Exploration : 0);
            }

            if (epoch % 3 == 0 || epoch == epochs)
            {
                weights = new ParserWeights(actions, filter, table.Quantize());
                report(epoch, weights);
            }
        }

        return weights!;
    }

    private void Walk(TrainingSentence sentence, ParserWord[] words, TrainingTable? table, FeatureCensus? census, Random random, double exploration)
    {
        var state = new ParserState(sentence.Count);
        Span<uint> features = stackalloc uint[ParserFeatures.Capacity];
        Span<float> scores = stackalloc float[SyntaxModel.WidthFor(actions.Length)];
        Span<bool> right = stackalloc bool[actions.Length];
        Span<int> costs = stackalloc int[3];
        while (!state.IsFinished)
        {
            var rows = features[..ParserFeatures.Collect(state, words, features)];
            census?.Count(rows);
            FindCosts(state, sentence, costs);
            MarkRight(state, sentence, costs, right);
            if (table is not null)
            {
                rows = Drop(rows[..table.Locate(rows)], random);
                table.Score(rows, scores);
                table.Tick();
            }

            var (wanted, rival) = Choose(scores, costs, right);
            var chosen = rival >= 0 && scores[rival] > scores[wanted] ? rival : wanted;
            if (table is not null && rival >= 0)
            {
                Descend(table, rows, scores[..actions.Length], costs, right);
            }

            state.Apply(actions[exploration > 0 && random.NextDouble() < exploration ? chosen : wanted]);
        }
    }

    /// <summary>Leaves some features out, so that the others learn to do without them.</summary>
    private static Span<uint> Drop(Span<uint> rows, Random random)
    {
        var kept = 0;
        foreach (var row in rows)
        {
            if (random.NextDouble() >= Dropout)
            {
                rows[kept++] = row;
            }
        }

        return rows[..kept];
    }

    /// <summary>Raises the joint probability of the right actions.</summary>
    private void Descend(TrainingTable table, ReadOnlySpan<uint> rows, Span<float> scores, ReadOnlySpan<int> costs, ReadOnlySpan<bool> right)
    {
        var top = float.MinValue;
        for (var i = 0; i < scores.Length; i++)
        {
            top = costs[(int)actions[i].Move] == int.MaxValue ? top : Math.Max(top, scores[i]);
        }

        var (total, good) = (0f, 0f);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = costs[(int)actions[i].Move] == int.MaxValue ? 0 : MathF.Exp(scores[i] - top);
            total += scores[i];
            good += right[i] ? scores[i] : 0;
        }

        for (var i = 0; i < scores.Length; i++)
        {
            var gradient = (scores[i] / total) - (right[i] ? scores[i] / Math.Max(good, 1e-20f) : 0);
            if (Math.Abs(gradient) > LeastGradient)
            {
                table.Descend(rows, i, gradient, Rate);
            }
        }
    }

    private static void FindCosts(ParserState state, TrainingSentence sentence, Span<int> costs)
    {
        for (var move = ParserMove.Shift; move <= ParserMove.Right; move++)
        {
            costs[(int)move] = state.Allows(move) ? ArcHybridOracle.Cost(state, sentence.Heads, move) : int.MaxValue;
        }
    }

    private void MarkRight(ParserState state, TrainingSentence sentence, ReadOnlySpan<int> costs, Span<bool> right)
    {
        var least = Math.Min(costs[0], Math.Min(costs[1], costs[2]));
        for (var i = 0; i < actions.Length; i++)
        {
            right[i] = costs[(int)actions[i].Move] == least && IsRelationRight(state, sentence, actions[i]);
        }
    }

    /// <summary>The best right action and the best wrong one; -1 when there is none.</summary>
    private (int Wanted, int Rival) Choose(ReadOnlySpan<float> scores, ReadOnlySpan<int> costs, ReadOnlySpan<bool> right)
    {
        var wanted = -1;
        var rival = -1;
        for (var i = 0; i < actions.Length; i++)
        {
            if (right[i])
            {
                wanted = wanted < 0 || scores[i] > scores[wanted] ? i : wanted;
            }
            else if (costs[(int)actions[i].Move] != int.MaxValue)
            {
                rival = rival < 0 || scores[i] > scores[rival] ? i : rival;
            }
        }

        return (wanted, rival);
    }

    private bool IsRelationRight(ParserState state, TrainingSentence sentence, ParserAction action)
    {
        if (action.Move == ParserMove.Shift)
        {
            return true;
        }

        var word = state.Stacked(0);
        var head = action.Move == ParserMove.Left ? state.Next : state.Stacked(1);
        if (sentence.Heads[word] != head)
        {
            return true;
        }

        var right = new ParserAction(action.Move, sentence.Relations[word]);
        return action == right || (action.Relation == Relation.Dep && !numbers.ContainsKey(right));
    }
}
