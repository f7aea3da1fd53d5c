using System.Collections.Immutable;
using ClaimAudit.Evaluation;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Running;

/// <summary>Labelled pairs of texts and what the engine says of them, unranked.</summary>
/// <param name="Score">The judged pairs; null where there is none.</param>
/// <param name="Diagnostics">What was wrong with settings, rules and labels.</param>
internal sealed record LabelledTextPairs(PairScore? Score, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads and judges the pairs.</summary>
    public static LabelledTextPairs Read(string file, RunSettings settings, CliHost host)
    {
        var labels = LabelFiles.Read([file], PairLabelReader.Read, host);
        if (labels.Items.IsEmpty)
        {
            return new LabelledTextPairs(null, labels.Diagnostics);
        }

        var (book, diagnostics) = RuleSource.Read(settings);
        var engine = new AuditEngine(book);
        var score = PairScorer.Score(labels.Items, engine.JudgePair, settings.Workers, host.Cancellation);
        return new LabelledTextPairs(score, [.. settings.Diagnostics, .. diagnostics, .. labels.Diagnostics]);
    }
}
