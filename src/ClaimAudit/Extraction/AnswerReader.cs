using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Language;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>Reads one answer from top to bottom and keeps what later sentences lean on.</summary>
internal sealed class AnswerReader
{
    private readonly ClaimExtractor _extractor;
    private readonly Vocabulary _vocabulary;
    private readonly Page _page;
    private readonly Answer _answer;
    private readonly ImmutableArray<SentenceAnalysis> _question;
    private readonly ImmutableArray<Term> _topic;
    private readonly Dictionary<int, BlockContext> _leadIns = [];
    private readonly Dictionary<int, string> _leadInTexts = [];
    private readonly Dictionary<int, Sentence> _leadInSentences = [];
    private Antecedents _antecedents = Antecedents.None;
    private ImmutableArray<Authority> _spokenOf = [];
    private TextSpan? _reply;

    /// <summary>Prepares an answer.</summary>
    public AnswerReader(
        ClaimExtractor extractor,
        Vocabulary vocabulary,
        Page page,
        Answer answer,
        ImmutableArray<SentenceAnalysis> question,
        ImmutableArray<Term> topic)
    {
        _extractor = extractor;
        _vocabulary = vocabulary;
        _page = page;
        _answer = answer;
        _question = question;
        _topic = topic;
    }

    /// <summary>The claims of the answer; sentences are numbered from <paramref name="firstSentence"/>.</summary>
    public IEnumerable<Claim> Read(int firstSentence)
    {
        var number = firstSentence;
        var text = _page.Document.Text;
        var answered = false;
        for (var b = 0; b < _answer.Blocks.Length; b++)
        {
            var block = _answer.Blocks[b];
            var body = BodyOf(block);
            var context = ContextOf(block);
            var analyses = _extractor.Analyze(body.Of(text), _vocabulary);
            for (var s = 0; s < analyses.Length; s++)
            {
                var analysis = analyses[s];
                var statement = Blank(number, StatementOf(block, analysis, body.Start, first: s == 0));
                if (!answered)
                {
                    answered = true;
                    foreach (var claim in ReadPolarAnswer(analyses, body.Start, statement))
                    {
                        yield return claim;
                    }
                }

                var features = FeatureReader.Read(analysis);
                context = context with { Antecedents = AntecedentsFor(analysis) };
                var made = false;
                var completed = Complete(block, analysis, body, statement);
                var built = Builder(analysis, features, context, body.Start, statement).Build()
                    .Where(claim => completed.IsEmpty || claim.IsMention).Concat(completed);
                foreach (var claim in Placed(analysis, body.Start, built))
                {
                    made = true;
                    yield return claim;
                }

                _reply = IsReply(analysis.Sentence) ? statement.Statement.Span : null;
                if (!made && _reply is null && !IsAsked(analysis, features))
                {
                    yield return statement;
                }

                Remember(analysis, b, features);
                _leadInTexts[b] = statement.Statement.Text;
                _leadInSentences[b] = analysis.Sentence;
                number++;
            }
        }
    }

    /// <summary>Whether the sentence as a whole asks; "it depends on whether …" says something.</summary>
    private static bool IsAsked(SentenceAnalysis analysis, ImmutableArray<ClauseFeatures> features) =>
        analysis.Clauses.Zip(features).Any(clause => clause.First.Parent < 0 && clause.Second.Role == ClaimRole.Question);

    /// <summary>The claims that an item makes together with a lead-in that breaks off before it.</summary>
    private ImmutableArray<Claim> Complete(AnswerBlock block, SentenceAnalysis item, TextSpan body, Claim blank)
    {
        var place = item.Sentence.Span.Shift(body.Start);
        if (block.Label is not null || !_leadInSentences.TryGetValue(block.LeadIn, out var leadIn)
            || _leadInTexts[block.LeadIn] is not { } words || words.Length != leadIn.Span.Length
            || ItemCompletion.Join(leadIn, words, item.Sentence, _page.Document.Quote(place)) is not { } text)
        {
            return [];
        }

        var analyses = _extractor.Analyze(text, _vocabulary);
        return analyses.Length != 1 ? [] :
        [
            .. Builder(analyses[0], FeatureReader.Read(analyses[0]), new BlockContext(_topic, [], null, Antecedents.None), 0, blank).Build()
                .Where(claim => !claim.IsMention)
                .Select(claim => SaidBy(claim, place)),
        ];
    }

    /// <summary>A claim whose words stand elsewhere or nowhere, with the words that stand for it.</summary>
    private static Claim SaidBy(Claim claim, TextSpan quote) =>
        claim with { Quote = quote, PredicateSpan = quote, Cues = [], Terms = [.. claim.Terms.Select(term => term with { Span = quote })] };

    private ClaimBuilder Builder(
        SentenceAnalysis analysis, ImmutableArray<ClauseFeatures> features, BlockContext context, int offset, Claim blank) =>
        new(analysis, features, _extractor.QuantitiesOf(analysis.Sentence), context, offset, blank);

    private IEnumerable<Claim> Placed(SentenceAnalysis analysis, int offset, IEnumerable<Claim> claims)
    {
        var placed = new PlacedClaims(analysis, _question, _page.Jurisdiction, _spokenOf, offset);
        _spokenOf = placed.SpokenOf;
        return placed.Of(claims);
    }

    private Statement StatementOf(AnswerBlock block, SentenceAnalysis analysis, int offset, bool first)
    {
        var span = analysis.Sentence.Span.Shift(offset);
        span = first && block.Label is { } label ? TextSpan.Union(label, span) : span;
        span = _reply is { } reply ? TextSpan.Union(reply, span) : span;
        var leadIn = _leadInTexts.GetValueOrDefault(block.LeadIn);
        return new Statement(
            _page.IdOf(_answer), span, _page.Document.Quote(span), leadIn is null ? _answer.Question : $"{_answer.Question} {leadIn}");
    }

    /// <summary>"No.": the next sentence is read together with it.</summary>
    private static bool IsReply(Sentence sentence) => sentence.Tokens.Length <= 2 && sentence.Tokens[0].Lower is "yes" or "no";

    /// <summary>What all claims of a sentence have in common; by itself a sentence of which no clause could be made out.</summary>
    private Claim Blank(int sentence, Statement statement) => new()
    {
        Statement = statement,
        Number = 0,
        Answer = _page.IdOf(_answer),
        Jurisdiction = _page.Jurisdiction,
        Quote = statement.Span,
        Sentence = sentence,
        Shape = ClauseShape.Fragment,
        Predicate = null,
        PredicateSpan = default,
        Terms = [],
        Nearby = [],
        Topic = [],
        Features = new ClauseFeatures(),
        Quantities = [],
        Cues = [],
    };

    /// <summary>"No." answers "Do I have to …?": the question's claim, said by the answer's first words.</summary>
    private IEnumerable<Claim> ReadPolarAnswer(ImmutableArray<SentenceAnalysis> answer, int offset, Claim blank)
    {
        var first = answer[0].Sentence;
        var word = first.Tokens[0].Lower;
        if (word is not ("yes" or "no") || _question.IsEmpty || !IsPolar(_question[0].Sentence)
            || (word == "no" && first.Tokens.Length > 1 && first.Tokens[1].Pos != PartOfSpeech.Punctuation))
        {
            yield break;
        }

        var quote = (first.Tokens.Length <= 2 && answer.Length > 1
            ? TextSpan.Union(first.Span, answer[1].Sentence.Span)
            : first.Span).Shift(offset);
        var features = FeatureReader.Read(_question[0]);
        if (_question[0].CuesOf(CueKind.Force).Any() && features.All(feature => feature.Force == Force.None))
        {
            yield break;
        }

        var context = new BlockContext(_topic, [], null, Antecedents.None);
        var said = features.Select(feature => Answered(feature, word == "no")).ToImmutableArray();
        var root = 0;
        foreach (var claim in Placed(_question[0], 0, Builder(_question[0], said, context, 0, blank).Build()))
        {
            if (!claim.IsMention && claim.Shape is ClauseShape.Verbal or ClauseShape.Copular or ClauseShape.Existential && root++ == 0)
            {
                yield return SaidBy(claim, quote) with { Quantities = [] };
            }
        }
    }

    private static bool IsPolar(Sentence question) =>
        question.Tokens[0].Pos == PartOfSpeech.Auxiliary || question.Tokens[0].Lower is "do" or "does" or "is" or "are" or "can" or "may" or "must" or "has" or "have" or "did" or "will";

    private static ClauseFeatures Answered(ClauseFeatures asked, bool negative)
    {
        var said = asked with { Role = asked.Role == ClaimRole.Question ? ClaimRole.Asserted : asked.Role };
        if (!negative)
        {
            return said;
        }

        return said.Force switch
        {
            Force.Required => said with { Force = Force.NotRequired },
            Force.Permitted => said with { Force = Force.Prohibited },
            _ => said with { Polarity = said.Polarity == Polarity.Affirmed ? Polarity.Denied : Polarity.Affirmed },
        };
    }

    private TextSpan BodyOf(AnswerBlock block)
    {
        if (block.Label is not { } label)
        {
            return block.Span;
        }

        var text = _page.Document.Text;
        var start = label.End;
        while (start < block.Span.End && (char.IsWhiteSpace(text[start]) || text[start] is ':' or '*' or '-' or '–'))
        {
            start++;
        }

        return start < block.Span.End ? TextSpan.FromBounds(start, block.Span.End) : block.Span;
    }

    private BlockContext ContextOf(AnswerBlock block)
    {
        ImmutableArray<Term> label = block.Label is { } span
            ? [.. _extractor.Analyze(span.Of(_page.Document.Text), _vocabulary).SelectMany(analysis => analysis.Terms.All())]
            : [];
        if (!label.IsEmpty)
        {
            _antecedents = Antecedents.None with { Subject = [.. label.Reverse()] };
        }

        var leadIn = block.LeadIn >= 0 && _leadIns.TryGetValue(block.LeadIn, out var found) ? found : null;
        return new BlockContext(_topic, [.. label, .. leadIn?.Surroundings ?? []], leadIn?.LeadIn, Antecedents.None);
    }

    private Antecedents AntecedentsFor(SentenceAnalysis analysis) =>
        analysis.Sentence.Tokens.Any(token => token.Pos == PartOfSpeech.Pronoun && token.Lower is not ("that" or "those") && Antecedents.PointsBack(token.Lower))
            ? _antecedents
            : Antecedents.None;

    private void Remember(SentenceAnalysis analysis, int block, ImmutableArray<ClauseFeatures> features)
    {
        if (analysis.Clauses.IsEmpty)
        {
            return;
        }

        var root = analysis.Clauses[0];
        _leadIns[block] = new BlockContext(_topic, analysis.Terms.All(), features[0], Antecedents.None);
        var subject = root.Actor >= 0 ? root.Actor : root.Theme;
        if (subject < 0 || analysis.Sentence.Tokens[subject].Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
        {
            subject = root.Theme;
        }

        if (subject < 0 || analysis.Sentence.Tokens[subject].Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
        {
            return;
        }

        var spoken = TermsAt(analysis, subject);
        if (!spoken.IsEmpty)
        {
            var acted = root.Theme >= 0 && root.Theme != subject && analysis.Sentence.Tokens[root.Theme].Pos == PartOfSpeech.Noun ? root.Theme : -1;
            _antecedents = new Antecedents(spoken, IsPlural(analysis, subject), acted < 0 ? [] : TermsAt(analysis, acted), acted >= 0 && IsPlural(analysis, acted));
        }
    }

    private static bool IsPlural(SentenceAnalysis analysis, int token) =>
        analysis.Sentence.Tokens[token].Tag is "NNS" or "NNPS" || analysis.Sentence.Child(token, Relation.Conj) is not null;

    private static ImmutableArray<Term> TermsAt(SentenceAnalysis analysis, int token) =>
        analysis.Terms[analysis.Terms.LeaderOf(token)] is { } head
            ? [head, .. analysis.Terms.Below(analysis.Sentence, token).Select(entry => entry.Term).Where(term => term != head)]
            : [];
}
