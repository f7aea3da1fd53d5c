using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Extraction;
using ClaimAudit.Extraction.Quantities;
using ClaimAudit.Grouping;
using ClaimAudit.Judging;
using ClaimAudit.Language;
using ClaimAudit.Meaning;
using ClaimAudit.Ranking;
using ClaimAudit.Reporting;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit;

/// <summary>Runs the whole flow over pages: claims, groups, verdicts, report. Thread-safe; the same input gives the same report.</summary>
public sealed class AuditEngine
{
    /// <summary>How many answers a worker reads at once: few, so that the workers can share one page.</summary>
    private const int AnswersAtOnce = 4;

    private readonly RuleBook _rules;
    private readonly TermTable _terms;
    private readonly ClaimExtractor _extractor;
    private readonly Judge _judge;
    private readonly StatementJudge _statements;

    /// <summary>An engine that judges by the given rules.</summary>
    public AuditEngine(RuleBook rules)
    {
        _rules = rules;
        var vocabulary = new Vocabulary(rules, Lexicon.Default);
        _terms = vocabulary.Terms;
        _extractor = new ClaimExtractor(vocabulary, SyntaxAnalyzer.Default, new QuantityReader());
        _judge = new Judge(rules, _terms);
        _statements = new StatementJudge(_judge, new StatementReader(MeaningReader.Default));
    }

    /// <summary>Loads what every engine needs, so that a program can do so while it reads its rules. Calling it is never needed.</summary>
    public static void Prepare() => Parallel.Invoke(
        () => _ = MeaningReader.Default.Read(string.Empty, "There are no written rules."),
        () => _ = Lexicon.Default.Contains("agency", PartOfSpeech.Noun)
            && SyntaxAnalyzer.Default.Analyze("There are no written rules, and agencies must not share data with others unless a court asks.").Length > 0);

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
        CancellationToken cancellation = default) => Audit(pages, diagnostics, options, concerning: null, progress, cancellation);

    /// <summary>Audits a collection for the sake of some answers.</summary>
    /// <param name="pages">The pages, in any order, ids distinct.</param>
    /// <param name="diagnostics">What was wrong with the input so far; carried into the report.</param>
    /// <param name="options">Workers, version and the like.</param>
    /// <param name="concerning">The answers: of the findings that concern none of them, only those need be told that stand in a dispute
    /// with one that does. Null for all findings.</param>
    /// <param name="progress">Told of stages and counts; may be null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    internal AuditReport Audit(
        ImmutableArray<Page> pages,
        ImmutableArray<Diagnostic> diagnostics,
        AuditOptions options,
        ImmutableHashSet<AnswerId>? concerning,
        IProgress<AuditProgress>? progress,
        CancellationToken cancellation)
    {
        pages = [.. pages.OrderBy(page => page.Id, StringComparer.Ordinal)];
        var claims = Extract(pages, options, progress, cancellation);
        var verdicts = Judge(claims, options, concerning, progress, cancellation);
        var report = ReportAssembler.Assemble(_rules, pages, claims, verdicts, diagnostics, options.ToolVersion);
        return RankedReport.Of(report, options.Ranker);
    }

    /// <summary>Whether a page says anything that pages of other jurisdictions may contradict: of what is the same everywhere, or of
    /// another place.</summary>
    public bool SpeaksBeyond(Page page) =>
        _extractor.Extract(page).Any(claim => claim.IsGeneral || claim.OfOtherPlace || claim.Comparison is not null);

    /// <summary>Every judged pair of claims of two answers, and what became of it.</summary>
    public ImmutableArray<PairExplanation> Explain(ImmutableArray<Page> pages, AnswerId first, AnswerId second)
    {
        var byId = pages.ToDictionary(page => page.Id, StringComparer.Ordinal);
        string[] named = [first.Document, second.Document];
        var claims = named.Distinct(StringComparer.Ordinal).Where(byId.ContainsKey).SelectMany(id => _extractor.Extract(byId[id])).ToImmutableArray();
        return [.. _statements.Explain(claims, first, second).Select(verdict => Explain(byId, verdict))];
    }

    /// <summary>The claims of a page, in the order of its text.</summary>
    internal ImmutableArray<Claim> ClaimsOf(Page page) => _extractor.Extract(page);

    /// <summary>Judges two bare texts as two answers of one page that names no jurisdiction.</summary>
    public PairJudgement JudgePair(string a, string b)
    {
        var claims = _extractor.Extract(BarePage.Of(a, b));
        var best = _statements.Judge(claims, Candidates(claims), a, b);
        return best is null ? new PairJudgement(null, string.Empty, 0) : new PairJudgement(best.Rule.Verdict, best.Rule.Id, best.Score) { Features = PairFeatures.Of(best) };
    }

    /// <summary>Judges two bare texts that a rule gives as an example. Rules over claims are proven by themselves, whatever a
    /// reading of the texts as a whole would say.</summary>
    public (Verdict? Verdict, string RuleId) JudgeExample(Rule rule, RuleExample example)
    {
        var claims = Extract(rule, example);
        var candidates = Candidates(claims);
        var best = rule.Opposed.Contains(Opposition.Meaning)
            ? _statements.Judge(claims, candidates, example.A, example.B)
            : _statements.JudgeClaims(claims, candidates);
        return (best?.Rule.Verdict, best?.Rule.Id ?? string.Empty);
    }

    private ImmutableArray<Claim> Extract(Rule rule, RuleExample example) => rule.Scope == RuleScope.OneJurisdiction
        ? _extractor.Extract(BarePage.Of(example.A, example.B))
        : [.. BarePage.Pair(example.A, example.B, example.In).SelectMany(page => _extractor.Extract(page))];

    /// <summary>The pairs of sentences that speak of the same thing, each with what the reader made of it and with what that is
    /// weighed with on pages.</summary>
    internal IEnumerable<(ReadStatement One, ReadStatement Other, PairReading Reading, PairSetting Setting)> ReadPairs(
        ImmutableArray<Page> pages, MeaningReader reader, AuditOptions options, int nearest)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Workers) };
        var statementReader = new StatementReader(reader);
        var statements = statementReader.Read(Extract(pages, options, null, CancellationToken.None), parallel);
        var near = StatementReader.Neighbourhood(statements, nearest, parallel);
        var readings = statementReader.Pairs(statements);
        readings.Read(near.Pairs, parallel);
        var settings = new PairSettings(statements, near);
        return near.Pairs.Select(pair => (statements[pair.One], statements[pair.Other], readings[pair], settings.Of(pair)));
    }

    private IEnumerable<(int One, int Other)> Candidates(ImmutableArray<Claim> claims)
    {
        var filter = new OppositionFilter(claims, _terms, _judge.StandsOnScale);
        return Pairs(claims.Length).Where(pair => filter.MayOppose(pair.One, pair.Other));
    }

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
        var parts = pages.SelectMany(page => page.Answers.Chunk(AnswersAtOnce).Select(answers => page with { Answers = [.. answers] })).ToArray();
        var slots = new ImmutableArray<Claim>[parts.Length];
        var (done, all) = (0, pages.Sum(page => page.Answers.Length));
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Workers), CancellationToken = cancellation };
        Parallel.For(0, parts.Length, parallel, i =>
        {
            slots[i] = _extractor.Extract(parts[i]);
            progress?.Report(new AuditProgress("extracting claims", Interlocked.Add(ref done, parts[i].Answers.Length), all));
        });
        return Join(slots);
    }

    /// <summary>The claims of all parts, numbered as if each page had been read in one piece.</summary>
    private static ImmutableArray<Claim> Join(IEnumerable<ImmutableArray<Claim>> parts)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var (page, number, sentence) = (string.Empty, 0, 0);
        foreach (var part in parts.Where(part => !part.IsEmpty))
        {
            if (part[0].Answer.Document != page)
            {
                (page, number, sentence) = (part[0].Answer.Document, 0, 0);
            }

            foreach (var claim in part)
            {
                claims.Add(claim with { Number = number + claim.Number, Sentence = sentence + claim.Sentence });
            }

            number += part.Length;
            sentence += part.Max(claim => claim.Sentence) + 1;
        }

        return claims.ToImmutable();
    }

    private ImmutableArray<PairVerdict> Judge(
        ImmutableArray<Claim> claims,
        AuditOptions options,
        ImmutableHashSet<AnswerId>? concerning,
        IProgress<AuditProgress>? progress,
        CancellationToken cancellation)
    {
        using var index = options.Index?.Invoke() ?? new MemoryClaimIndex();
        for (var i = 0; i < claims.Length; i++)
        {
            index.Add(i, ClaimKeys.Of(claims[i], _terms), string.Empty);
        }

        index.Commit();
        var pairs = CandidatePairs.From(index.Groups(), new OppositionFilter(claims, _terms, _judge.StandsOnScale).MayOppose);
        progress?.Report(new AuditProgress("judging pairs", 0, pairs.Length));
        var verdicts = _statements.Judge(claims, pairs, concerning, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Workers), CancellationToken = cancellation });
        progress?.Report(new AuditProgress("judging pairs", pairs.Length, pairs.Length));
        return verdicts;
    }

    private static PairExplanation Explain(Dictionary<string, Page> pages, PairVerdict verdict)
    {
        var gate = Gates.Stop(verdict.Affirming, verdict.Denying);
        var stopped = gate.Length > 0 ? gate : verdict.StoppedBy;
        return new PairExplanation(
            FindingBuilder.Side(verdict.Affirming, Stance.Affirms, pages[verdict.Affirming.Answer.Document]),
            FindingBuilder.Side(verdict.Denying, Stance.Denies, pages[verdict.Denying.Answer.Document]),
            Proposition.Of(verdict).Text,
            stopped.Length == 0 ? verdict.Rule.Verdict : null,
            verdict.Rule.Id,
            stopped,
            verdict.Reasons)
        {
            Features = PairFeatures.Of(verdict),
        };
    }
}
