using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Evaluation;
using ClaimAudit.Values;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>A page and what labellers said of its answers.</summary>
internal sealed class LabelledPage
{
    private const double MeasuredShare = 0.12;

    private readonly FrozenDictionary<int, string> _questions;
    private readonly FrozenSet<AnswerPair> _conflicts;

    /// <summary>Takes a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="labels">Labels of this page and of others.</param>
    /// <param name="measured">The names of pages that are measured on, beside those that are drawn.</param>
    public LabelledPage(Page page, IEnumerable<AnswerLabel> labels, IReadOnlySet<string> measured)
    {
        Name = AnswerPair.NameOf(page.Id);
        ForMeasuring = measured.Contains(Name) || Draw.Takes(Name, MeasuredShare);
        Sentences = new PageSentences(page);
        Labels = [.. labels.Where(label => label.A.Answer.Document == Name && label.B.Answer.Document == Name)];
        _questions = page.Answers.ToFrozenDictionary(answer => answer.Number, answer => answer.Question);
        _conflicts = Labels.Where(label => label.Verdict != LabelVerdict.Compatible).Select(label => label.Pair).ToFrozenSet();
    }

    /// <summary>The name that labels use for the page.</summary>
    public string Name { get; }

    /// <summary>The page's sentences.</summary>
    public PageSentences Sentences { get; }

    /// <summary>The labels of the page.</summary>
    public ImmutableArray<AnswerLabel> Labels { get; }

    /// <summary>Whether the page's pairs are measured on and not learnt from.</summary>
    public bool ForMeasuring { get; }

    /// <summary>Whether labellers saw any contradiction or tension on the page.</summary>
    public bool HasConflicts => _conflicts.Count > 0;

    /// <summary>Whether labellers saw a contradiction or a tension between two answers.</summary>
    public bool Conflict(AnswerPair answers) => _conflicts.Contains(answers);

    /// <summary>The question of an answer; null where the page has no such answer.</summary>
    public string? QuestionOf(AnswerId answer) => _questions.GetValueOrDefault(answer.Question);
}
