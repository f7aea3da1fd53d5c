using ClaimAudit.Evaluation;
using ClaimAudit.Values;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Takes pairs from files of families: the head with every member, and paraphrases with what contradicts the head.</summary>
internal static class FamilyPairs
{
    private const string Source = "families";
    private const double MeasuredShare = 0.08;
    private const double HeadWeight = 1.5;
    private const double ParaphraseWeight = 1;
    private const double InferredContradictionWeight = 0.7;
    private const double InferredCompatibleWeight = 0.5;
    private const int GroupLength = 12;

    /// <summary>The pairs of a file.</summary>
    /// <param name="path">The file: a family a line.</param>
    /// <param name="complain">Told of lines that cannot be read.</param>
    public static IEnumerable<SplitPair> Read(string path, Action<Diagnostic> complain)
    {
        var reading = LabelLines.Read(path, File.ReadAllText(path), Family.Read);
        reading.Diagnostics.ToList().ForEach(complain);
        return reading.Items.SelectMany(Of);
    }

    /// <summary>The pairs of a family; all of them stay on one side of the split.</summary>
    public static IEnumerable<SplitPair> Of(Family family)
    {
        var measured = Draw.Takes(family.Head.Sentence, MeasuredShare);
        return Pairs(family).Select(pair => new SplitPair(measured, pair));
    }

    private static IEnumerable<TrainingPair> Pairs(Family family)
    {
        var group = family.Page.Length > GroupLength ? family.Page[..GroupLength] : family.Page;
        TrainingPair Pair(FamilyMember one, FamilyMember other, double contradiction, double entailment, double weight) =>
            new(one.Question, one.Sentence, other.Question, other.Sentence, contradiction, entailment, weight, Source, group);

        foreach (var other in family.Contradictions)
        {
            yield return Pair(family.Head, other, 1, 0, HeadWeight);
        }

        foreach (var other in family.LookAlikes)
        {
            yield return Pair(family.Head, other, 0, 0, HeadWeight);
        }

        foreach (var same in family.Paraphrases)
        {
            yield return Pair(family.Head, same, 0, 1, ParaphraseWeight);
            foreach (var other in family.Contradictions.Take(1))
            {
                yield return Pair(same, other, 1, 0, InferredContradictionWeight);
            }

            foreach (var other in family.LookAlikes.Take(1))
            {
                yield return Pair(same, other, 0, -1, InferredCompatibleWeight);
            }
        }
    }
}
