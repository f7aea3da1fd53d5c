using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Extraction.Quantities;
using ClaimAudit.Language;

namespace ClaimAudit.Extraction;

/// <summary>Turns the answers of a page into claims. Thread-safe.</summary>
internal sealed class ClaimExtractor
{
    private readonly Vocabulary _vocabulary;
    private readonly SyntaxAnalyzer _syntax;
    private readonly QuantityReader _quantities;

    /// <summary>An extractor with the words of a rule book.</summary>
    public ClaimExtractor(Vocabulary vocabulary, SyntaxAnalyzer syntax, QuantityReader quantities)
    {
        _vocabulary = vocabulary;
        _syntax = syntax;
        _quantities = quantities;
    }

    /// <summary>The claims of a page, in the order of the text.</summary>
    public ImmutableArray<Claim> Extract(Page page)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var vocabulary = _vocabulary.For(page.Title + "\n" + page.Document.Text);
        var title = TermsOf(page.Title, vocabulary);
        var sentence = 0;
        foreach (var answer in page.Answers)
        {
            var question = _syntax.Analyze(answer.Question, vocabulary).Select(parsed => new SentenceAnalysis(parsed, vocabulary)).ToImmutableArray();
            var topic = question.SelectMany(parsed => parsed.Terms.All()).Concat(title).Distinct().ToImmutableArray();
            foreach (var claim in new AnswerReader(this, vocabulary, page, answer, question, topic).Read(sentence))
            {
                sentence = Math.Max(sentence, claim.Sentence + 1);
                claims.Add(claim with { Number = claims.Count });
            }

            sentence++;
        }

        return claims.ToImmutable();
    }

    /// <summary>The analysed sentences of a part of the document.</summary>
    internal ImmutableArray<SentenceAnalysis> Analyze(string text, Vocabulary vocabulary) =>
        [.. _syntax.Analyze(text, vocabulary).Select(parsed => new SentenceAnalysis(parsed, vocabulary))];

    /// <summary>The figures of a sentence.</summary>
    internal ImmutableArray<Quantity> QuantitiesOf(Sentence sentence) => _quantities.Read(sentence);

    private IEnumerable<Term> TermsOf(string text, Vocabulary vocabulary) => text.Length == 0
        ? []
        : _syntax.Analyze(text, vocabulary).SelectMany(parsed => SentenceTerms.Read(parsed, vocabulary).All());
}
