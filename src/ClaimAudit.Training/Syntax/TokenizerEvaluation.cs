using ClaimAudit.Language;

namespace ClaimAudit.Training.Syntax;

/// <summary>How often the tokeniser and the sentence splitter agree with the treebank's running text.</summary>
internal static class TokenizerEvaluation
{
    /// <summary>The figures, and the words most often cut otherwise.</summary>
    public static string Of(IReadOnlyCollection<TrainingSentence> sentences)
    {
        int right = 0, gold = 0, found = 0, whole = 0, compared = 0;
        var misses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            if (Spans(sentence) is not { } expected)
            {
                continue;
            }

            var spans = Tokenizer.Tokenize(sentence.Text);
            var actual = spans.Select(span => (span.Start, span.End)).ToHashSet();
            compared++;
            whole += SentenceSplitter.Split(sentence.Text, spans.AsSpan()).Length == 1 ? 1 : 0;
            gold += expected.Count;
            found += actual.Count;
            foreach (var span in expected)
            {
                if (actual.Contains(span))
                {
                    right++;
                }
                else
                {
                    var word = sentence.Text[span.Start..span.End];
                    misses[word] = misses.GetValueOrDefault(word) + 1;
                }
            }
        }

        var worst = string.Join("  ", misses.OrderByDescending(pair => pair.Value).Take(40).Select(pair => pair.Key));
        return FormattableString.Invariant(
            $"tokens F1 {2.0 * right / (gold + found):P2}, sentences kept whole {whole / (double)compared:P2}; missed: {worst}");
    }

    private static List<(int Start, int End)>? Spans(TrainingSentence sentence)
    {
        var spans = new List<(int, int)>();
        var at = 0;
        foreach (var form in sentence.Forms)
        {
            at = sentence.Text.IndexOf(form, at, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }

            spans.Add((at, at + form.Length));
            at += form.Length;
        }

        return spans;
    }
}
