using System.Diagnostics;
using ClaimAudit.Language;
using ClaimAudit.Language.Model;

namespace ClaimAudit.Training.Syntax;

/// <summary>How long the whole analysis takes on one core after warming up.</summary>
internal static class SpeedEvaluation
{
    private const int Rounds = 3;

    /// <summary>The time per word and per 22-word sentence, in microseconds.</summary>
    public static string Of(SyntaxModel model, IReadOnlyCollection<TrainingSentence> sentences)
    {
        var analyzer = new SyntaxAnalyzer(model, (lower, _) => lower);
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var words = 0;
            var watch = Stopwatch.StartNew();
            foreach (var sentence in sentences)
            {
                words += analyzer.Analyze(sentence.Text).Sum(found => found.Tokens.Length);
            }

            best = Math.Min(best, watch.Elapsed.TotalMicroseconds / words);
        }

        return FormattableString.Invariant($"speed: {best:F2} µs per word, {best * 22:F0} µs per sentence of 22 words");
    }
}
