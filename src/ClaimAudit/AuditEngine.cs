using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Extraction;
using ClaimAudit.Extraction.Quantities;
using ClaimAudit.Grouping;
using ClaimAudit.Judging;
using ClaimAudit.Language;
using ClaimAudit.Ranking;
using ClaimAudit.Reporting;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit;

/// <summary>Runs the whole flow over pages: claims, groups, verdicts, report. Thread-safe; the same input gives the same report.</summary>
public sealed class AuditEngine
{
    private readonly RuleBook _rules;
    private readonly TermTable _terms;
    private readonly ClaimExtractor _extractor;
    private readonly Judge _judge;

    /// <summary>An engine that judges by the given rules.</summary>
    public AuditEngine(RuleBook rules)
    {
        _rules = rules;
        var vocabulary = new Vocabulary(rules, Lexicon.Default);
        _terms = vocabulary.Terms;
        _extractor = new ClaimExtractor(vocabulary, SyntaxAnalyzer.Default, new QuantityReader());
        _judge = new Judge(rules, _terms);
    }

    /// <summary>Loads what every engine needs, so that a program can do so while it reads its rules. Calling it is never needed.</summary>
    public static void Prepare() =>
        _ = Lexicon.Default.Contains("agency", PartOfSpeech.Noun)
            && SyntaxAnalyzer.Default.Analyze("There are no written rules, and agencies must not share data with others unless a court asks.").Length > 0;

    /// <summary>Audits a collection.</summary>
    /// <param name="pages">The pages, in any order, ids distinct.</param>
    /// <param name="diagnostics">What was wrong with the input so far; carried into the report.</param>
    /// <param name="options">Workers, version and the like.</param>
    /// <param name="progress">Told of stages and counts; may be null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public AuditReport Audit(
        ImmutableArray<Page> pages,
        ImmutableArray<Diagnostic> diagnostics,
        AuditOptions options,
        IProgress<AuditProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        pages = [.. pages.OrderBy(page => page.Id, StringComparer.Ordinal)];
        var claims = Extract(pages, options, progress, cancellation);
        var verdicts = Judge(claims, options, progress, cancellation);
        var report = ReportAssembler.Assemble(_rules, pages, claims, verdicts, diagnostics, options.ToolVersion);
        return RankedReport.Of(report, options.Ranker);
    }

    /// <summary>Every judged pair of claims of two answers, and what became of it.</summary>
    public ImmutableArray<PairExplanation> Explain(ImmutableArray<Page> pages, AnswerId first, AnswerId second)
    {
        var byId = pages.ToDictionary(page => page.Id, StringComparer.Ordinal);
        var one = ClaimsOf(byId, first);
        var other = ClaimsOf(byId, second);
        return [.. one.SelectMany(a => other.SelectMany(b => Explain(byId, a, b)))];
    }

    /// <summary>Judges two bare texts as two answers of one page that names no jurisdiction.</summary>
    public PairJudgement JudgePair(string a, string b)
    {
        var claims = _extractor.Extract(BarePage.Of(a, b));
        var filter = new OppositionFilter(claims, _terms, _judge.StandsOnScale);
        var best = Pairs(claims.Length).Where(pair => filter.MayOppose(pair.One, pair.Other)).Select(pair => (One: claims[pair.One], Other: claims[pair.Other])).Select(pair => _judge.FirstFinding(pair.One, pair.Other)).OfType<PairVerdict>()
            .OrderByDescending(verdict => verdict.Rule.Verdict).ThenByDescending(verdict => verdict.Score).FirstOrDefault();
        best = best is not null && SentencesAgree(claims, best) ? null : best;
        return best is null ? new PairJudgement(null, string.Empty, 0) : new PairJudgement(best.Rule.Verdict, best.Rule.Id, best.Score) { Features = PairFeatures.Of(best) };
    }

    /// <summary>Whether another claim of one of the two sentences agrees with the other side.</summary>
    private bool SentencesAgree(IEnumerable<Claim> claims, PairVerdict verdict) =>
        claims.Any(claim =>
            (claim != verdict.Affirming && claim.Sentence == verdict.Affirming.Sentence && _judge.Agree(claim, verdict.Denying))
            || (claim != verdict.Denying && claim.Sentence == verdict.Denying.Sentence && _judge.Agree(claim, verdict.Affirming)));

    private static IEnumerable<(int One, int Other)> Pairs(int count)
    {
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                yield return (i, j);
            }
        }
    }

    private ImmutableArray<Claim> Extract(
        ImmutableArray<Page> pages, AuditOptions options, IProgress<AuditProgress>? progress, CancellationToken cancellation)
    {
        var slots = new ImmutableArray<Claim>[pages.Length];
        var done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Workers), CancellationToken = cancellation };
        Parallel.For(0, pages.Length, parallel, i =>
        {
            slots[i] = _extractor.Extract(pages[i]);
            progress?.Report(new AuditProgress("extracting claims", Interlocked.Increment(ref done), pages.Length));
        });
        return [.. slots.SelectMany(slot => slot)];
    }

    private ImmutableArray<PairVerdict> Judge(
        ImmutableArray<Claim> claims, AuditOptions options, IProgress<AuditProgress>? progress, CancellationToken cancellation)
    {
        using var index = options.Index?.Invoke() ?? new MemoryClaimIndex();
        for (var i = 0; i < claims.Length; i++)
        {
            index.Add(i, ClaimKeys.Of(claims[i], claims[i].Jurisdiction ?? claims[i].Answer.Document, _terms), string.Empty);
        }

        index.Commit();
        var pairs = CandidatePairs.From(index.Groups(), new OppositionFilter(claims, _terms, _judge.StandsOnScale).MayOppose);
        var slots = new PairVerdict?[pairs.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Workers), CancellationToken = cancellation };
        progress?.Report(new AuditProgress("judging pairs", 0, pairs.Length));
        Parallel.For(0, pairs.Length, parallel, i => slots[i] = _judge.FirstFinding(claims[pairs[i].One], claims[pairs[i].Other]));
        progress?.Report(new AuditProgress("judging pairs", pairs.Length, pairs.Length));
        return [.. slots.OfType<PairVerdict>()];
    }

    private ImmutableArray<Claim> ClaimsOf(Dictionary<string, Page> pages, AnswerId answer) =>
        pages.TryGetValue(answer.Document, out var page)
            ? [.. _extractor.Extract(page).Where(claim => claim.Answer == answer)]
            : [];

    private IEnumerable<PairExplanation> Explain(Dictionary<string, Page> pages, Claim a, Claim b)
    {
        var gate = Gates.Stop(a, b);
        foreach (var verdict in _judge.Verdicts(a, b))
        {
            var stopped = gate.Length > 0 ? gate : verdict.StoppedBy;
            yield return new PairExplanation(
                FindingBuilder.Side(verdict.Affirming, Stance.Affirms, pages[verdict.Affirming.Answer.Document]),
                FindingBuilder.Side(verdict.Denying, Stance.Denies, pages[verdict.Denying.Answer.Document]),
                Proposition.Of(verdict.Denying, verdict.Affirming),
                stopped.Length == 0 ? verdict.Rule.Verdict : null,
                verdict.Rule.Id,
                stopped,
                verdict.Reasons)
            {
                Features = PairFeatures.Of(verdict),
            };
        }
    }
}
