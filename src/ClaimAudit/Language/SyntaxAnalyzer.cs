using System.Collections.Immutable;
using ClaimAudit.Language.Model;
using ClaimAudit.Values;

namespace ClaimAudit.Language;

/// <summary>Splits English text into sentences and gives every sentence its tags and its dependency tree. Thread-safe.</summary>
public sealed class SyntaxAnalyzer
{
    /// <summary>Sentences of more words than this are read in pieces, so that the cost stays linear in their length.</summary>
    private const int LongestSentence = 160;

    private static readonly Lazy<SyntaxAnalyzer> Shared = new(() => new SyntaxAnalyzer(Lemmatizer.Lemma));

    private readonly SyntaxModel model;
    private readonly Func<string, PartOfSpeech, string> lemma;

    /// <summary>An analyzer with the model that comes with the program.</summary>
    /// <param name="lemma">
    /// Gives the dictionary form of a lower-cased word of a part of speech; must be thread-safe. Proper nouns are not
    /// asked for: they keep their lower-cased form.
    /// </param>
    public SyntaxAnalyzer(Func<string, PartOfSpeech, string> lemma)
        : this(SharedModel.Value, lemma)
    {
    }

    /// <summary>An analyzer with a model of one's own.</summary>
    internal SyntaxAnalyzer(SyntaxModel model, Func<string, PartOfSpeech, string> lemma)
    {
        this.model = model;
        this.lemma = lemma;
    }

    /// <summary>The analyzer everybody shares; its model is loaded on first use.</summary>
    public static SyntaxAnalyzer Default => Shared.Value;

    private static Lazy<SyntaxModel> SharedModel { get; } = new(SyntaxModel.FromResource);

    /// <summary>The sentences of a text in order, with spans relative to that text. Takes time linear in its length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrases">Names that count as one noun; null for none.</param>
    public ImmutableArray<Sentence> Analyze(string text, INounPhrases? phrases = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = Tokenizer.Tokenize(text);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var start = 0;
        foreach (var end in SentenceSplitter.Split(text, spans.AsSpan()))
        {
            while (end - start > LongestSentence)
            {
                var cut = CutBefore(text, spans.AsSpan()[start..(start + LongestSentence)]);
                sentences.Add(AnalyzeSentence(text, spans.AsSpan()[start..(start + cut)], phrases));
                start += cut;
            }

            sentences.Add(AnalyzeSentence(text, spans.AsSpan()[start..end], phrases));
            start = end;
        }

        return sentences.DrainToImmutable();
    }

    /// <summary>How many words of an overlong sentence to read at once: up to its last comma, semicolon or colon.</summary>
    private static int CutBefore(string text, ReadOnlySpan<TextSpan> words)
    {
        for (var i = words.Length - 1; i > words.Length / 2; i--)
        {
            if (words[i].Length == 1 && text[words[i].Start] is ',' or ';' or ':')
            {
                return i + 1;
            }
        }

        return words.Length;
    }

    /// <summary>Tags and parses words that are known to be one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">Where the words stand in it; at least one.</param>
    /// <param name="phrases">Names that count as one noun; null for none.</param>
    internal Sentence AnalyzeSentence(string text, ReadOnlySpan<TextSpan> spans, INounPhrases? phrases = null)
    {
        var forms = new string[spans.Length];
        var lowers = new string[spans.Length];
        var codes = new WordCodes[spans.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            forms[i] = spans[i].Of(text);
            lowers[i] = Normalize(forms[i]);
            codes[i] = WordCodes.Of(forms[i], lowers[i]);
        }

        var labels = new byte[spans.Length];
        var classes = Array.ConvertAll(lowers, TagClasses.OfWord);
        model.Tagger.Tag(codes, labels, classes, model.LabelClasses.AsSpan());
        NameTagger.Correct(forms, lowers, labels, model.Labels);
        var units = NounUnits.Find(lowers, labels, model.Labels, phrases);
        var state = model.Parser.Parse(ParserWord.Of(units.Select(codes), units.Select(labels), model.Labels));
        var tokens = ImmutableArray.CreateBuilder<Token>(spans.Length);
        for (var i = 0; i < spans.Length; i++)
        {
            var label = model.Labels[labels[i]];
            var unit = units.UnitOf(i);
            var leads = units.LeaderOf(unit) == i;
            var head = !leads ? units.LeaderOf(unit) : state.HeadOf(unit) == state.Count ? -1 : units.LeaderOf(state.HeadOf(unit));
            var relation = leads ? (Relation)state.RelationOf(unit) : Relation.Compound;
            tokens.Add(new Token(i, spans[i], forms[i], lowers[i], label.Pos, label.Tag, head, relation, LemmaOf(lowers[i], label.Pos)));
        }

        return new Sentence(tokens.MoveToImmutable());
    }

    /// <summary>The word in lower case with straight apostrophes; the same object when nothing changes.</summary>
    internal static string Normalize(string form) => form.ToLowerInvariant().Replace('’', '\'');

    private string LemmaOf(string lower, PartOfSpeech pos) => pos == PartOfSpeech.ProperNoun ? lower : lemma(lower, pos);
}
