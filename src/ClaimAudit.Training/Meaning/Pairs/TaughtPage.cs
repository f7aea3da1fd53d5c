using System.Collections.Immutable;
using ClaimAudit.Evaluation;
using ClaimAudit.Values;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>A labelled page as it is learnt from: its sentences, and what labels say of pairs of them.</summary>
internal sealed class TaughtPage
{
    private readonly LabelledPage _page;

    /// <summary>Takes a page.</summary>
    public TaughtPage(LabelledPage page)
    {
        _page = page;
        var labels = page.Labels.Select(label => (label.Verdict, A: page.Sentences.Quoted(label.A), B: page.Sentences.Quoted(label.B))).ToList();
        var quoted = labels.SelectMany(label => label.A.Concat(label.B)).ToHashSet();
        Sentences = [.. page.Sentences.All.Where(sentence => sentence.MakesClaim || quoted.Contains(sentence))];
        var places = Sentences.Select((sentence, at) => (sentence, at)).ToDictionary(entry => entry.sentence, entry => entry.at);
        Verdicts = (
            from label in labels
            from one in label.A
            from other in label.B
            where one != other
            group label.Verdict by InOrder(places[one], places[other]))
            .ToImmutableSortedDictionary(group => group.Key, group => group.Max());
    }

    /// <summary>The name that labels use for the page.</summary>
    public string Name => _page.Name;

    /// <summary>The sentences that make claims, and those that labels quote.</summary>
    public ImmutableArray<PageSentence> Sentences { get; }

    /// <summary>What labels say of the pairs of sentences that they quote, the gravest where they say several things; the lesser
    /// place of the two comes first.</summary>
    public ImmutableSortedDictionary<(int One, int Other), LabelVerdict> Verdicts { get; }

    /// <summary>What labels say of two sentences; null where none quotes them both.</summary>
    /// <param name="one">The place of a sentence.</param>
    /// <param name="other">The place of another.</param>
    public LabelVerdict? VerdictOn(int one, int other) => Verdicts.TryGetValue(InOrder(one, other), out var verdict) ? verdict : null;

    /// <summary>Whether two sentences that no label quotes together count as no conflict: those of different answers between
    /// which labellers saw none.</summary>
    /// <param name="one">The place of a sentence.</param>
    /// <param name="other">The place of another.</param>
    public bool IsPeaceful(int one, int other) =>
        Sentences[one].Answer != Sentences[other].Answer && !_page.Conflict(AnswerPair.Of(AnswerOf(one), AnswerOf(other)));

    private AnswerId AnswerOf(int sentence) => new(Name, Sentences[sentence].Answer);

    private static (int One, int Other) InOrder(int one, int other) => one < other ? (one, other) : (other, one);
}
