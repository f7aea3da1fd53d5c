namespace ClaimAudit.Training.Syntax;

/// <summary>Looks for the best score.</summary>
internal static class ScoreExtensions
{
    /// <summary>The place of the greatest score, the first of equals.</summary>
    public static int IndexOfMax(this Span<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
