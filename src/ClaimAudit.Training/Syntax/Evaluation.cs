using ClaimAudit.Language;
using ClaimAudit.Language.Model;

namespace ClaimAudit.Training.Syntax;

/// <summary>How often a model agrees with the treebank, given the treebank's own words.</summary>
/// <param name="Universal">The share of right universal parts of speech, from 0 to 1.</param>
/// <param name="Penn">The share of right Penn tags.</param>
/// <param name="Attachment">The share of right heads (UAS).</param>
/// <param name="LabeledAttachment">The share of right heads with the right relation (LAS).</param>
/// <param name="Words">How many words were compared.</param>
internal sealed record Evaluation(double Universal, double Penn, double Attachment, double LabeledAttachment, int Words)
{
    /// <summary>Compares the model with the sentences, punctuation included.</summary>
    public static Evaluation Of(SyntaxModel model, IReadOnlyCollection<TrainingSentence> sentences)
    {
        int universal = 0, penn = 0, attached = 0, labeled = 0, words = 0;
        foreach (var sentence in sentences)
        {
            var labels = new byte[sentence.Count];
            model.Tagger.Tag(sentence.Codes, labels);
            var state = model.Parser.Parse(ParserWord.Of(sentence.Codes, labels));
            words += sentence.Count;
            for (var i = 0; i < sentence.Count; i++)
            {
                universal += model.Labels[labels[i]].Pos == sentence.Labels[i].Pos ? 1 : 0;
                penn += model.Labels[labels[i]].Tag == sentence.Labels[i].Tag ? 1 : 0;
                var right = state.HeadOf(i) == sentence.Heads[i];
                attached += right ? 1 : 0;
                labeled += right && (Relation)state.RelationOf(i) == sentence.Relations[i] ? 1 : 0;
            }
        }

        return new Evaluation(universal / (double)words, penn / (double)words, attached / (double)words, labeled / (double)words, words);
    }

    /// <summary>The figures in per cent.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"UPOS {Universal:P2}, XPOS {Penn:P2}, UAS {Attachment:P2}, LAS {LabeledAttachment:P2} of {Words} words");
}
