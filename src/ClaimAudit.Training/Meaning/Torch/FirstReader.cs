using ClaimAudit.Training.Meaning.Pairs;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>A reader that is trained already, by whose judgement the pairs are chosen that are read once more, as one text.</summary>
internal sealed class FirstReader : IDisposable
{
    private readonly SentenceStates _states;
    private readonly PairNetwork _network;
    private readonly TopicNetwork _topics;

    /// <summary>Takes the weights that the options of a trainer name behind <c>--start</c>.</summary>
    /// <param name="options">The options.</param>
    /// <param name="encoder">The published weights of the encoder.</param>
    /// <param name="shape">The reader's shape.</param>
    /// <param name="states">What the layers make of the sentences that are taken as they are.</param>
    public FirstReader(MeaningOptions options, NamedTensors encoder, NetworkShape shape, SentenceStates states)
    {
        _states = states;
        _network = new PairNetwork(states, encoder, shape, new DropoutShares(0, 0, 0));
        _topics = new TopicNetwork(states.Width, options.Whole("--topic-width", 128));
        EarlierWeights.Take(options.All("--start"), _network.Named.Concat(_topics.Weights));
        _network.Measure();
    }

    /// <summary>Reads the near pairs of a page.</summary>
    public ReadPage Read(TaughtPage page)
    {
        using var still = no_grad();
        using var scope = NewDisposeScope();
        var sentences = page.Sentences.Select(Said.Of).ToList();
        var pairs = NearPairs.Of(page, _topics.NearnessOf(_states.Batch(sentences)));
        return new ReadPage(page, pairs.Count == 0
            ? []
            : [.. pairs.Zip(Answers.Of(_network.Compare(_network.Rows(sentences), pairs)), (pair, odds) => new ReadPair(pair.One, pair.Other, odds))]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _network.Dispose();
        _topics.Dispose();
    }
}
