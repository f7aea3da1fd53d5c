using ClaimAudit.Evaluation;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Draws lessons from a page: sentences that labels quote, others near to them and others still, and of their pairs all
/// that are labelled, and others, most of them near ones as a reader comes to see them.</summary>
/// <param name="page">The page.</param>
/// <param name="nearness">How near its sentences are to one another.</param>
internal sealed class LessonDraw(TaughtPage page, Nearness nearness)
{
    private const int MostSentences = 72;
    private const int MostPairs = 448;
    private const int MostConflicts = 14;
    private const int MostCompatible = 5;

    /// <summary>From so many times as many near sentences as there is room for, those that are taken are drawn.</summary>
    private const int NearPerRoom = 2;

    /// <summary>The share of the room, behind the quoted sentences, that near ones have.</summary>
    private const double NearShare = 0.5;

    private const int NearRanks = 8;
    private const int MiddlingRanks = 16;
    private const double MiddlingHandicap = 2;
    private const double FarHandicap = 5;

    /// <summary>Draws a lesson.</summary>
    /// <param name="random">Draws.</param>
    public Lesson Next(Random random)
    {
        var sentences = Sentences(random);
        return new Lesson([.. sentences.Select(at => page.Sentences[at])], [.. Pairs(sentences, random)]);
    }

    private List<int> Sentences(Random random)
    {
        IEnumerable<(int One, int Other)> Some(int most, Func<LabelVerdict, bool> wanted) =>
            random.Shuffled(page.Verdicts.Where(entry => wanted(entry.Value)).Select(entry => entry.Key)).Take(most);

        var quoted = Some(MostConflicts, verdict => verdict != LabelVerdict.Compatible)
            .Concat(Some(MostCompatible, verdict => verdict == LabelVerdict.Compatible))
            .SelectMany<(int One, int Other), int>(pair => [pair.One, pair.Other])
            .Distinct()
            .Take(MostSentences)
            .ToList();
        var rest = Enumerable.Range(0, page.Sentences.Length).Except(quoted).ToList();
        var room = MostSentences - quoted.Count;
        var nearest = rest.OrderByDescending(at => quoted.Max(other => nearness[at, other])).Take(NearPerRoom * room);
        var near = random.Shuffled(nearest).Take((int)(NearShare * room)).ToList();
        return [.. quoted, .. near, .. random.Shuffled(rest.Except(near)).Take(room - near.Count)];
    }

    private IEnumerable<LessonPair> Pairs(List<int> sentences, Random random)
    {
        var ranks = Ranks(sentences);
        var labelled = new List<LessonPair>();
        var others = new List<(double Place, LessonPair Pair)>();
        for (var i = 0; i < sentences.Count; i++)
        {
            for (var j = i + 1; j < sentences.Count; j++)
            {
                var pair = new LessonPair(i, j, page.VerdictOn(sentences[i], sentences[j]));
                if (pair.Verdict is not null)
                {
                    labelled.Add(pair);
                }
                else if (page.IsPeaceful(sentences[i], sentences[j]))
                {
                    others.Add((random.NextDouble() * Handicap(Math.Min(ranks[i, j], ranks[j, i])), pair));
                }
            }
        }

        return labelled.Concat(others.OrderBy(entry => entry.Place).Select(entry => entry.Pair))
            .Take(Math.Max(labelled.Count, MostPairs))
            .Select(pair => random.Next(2) == 1 ? pair with { One = pair.Other, Other = pair.One } : pair);
    }

    /// <summary>How far down each sentence stands in the list of the nearest of each, itself among them, from 0.</summary>
    private int[,] Ranks(List<int> sentences)
    {
        var ranks = new int[sentences.Count, sentences.Count];
        var places = sentences.Select((sentence, place) => (sentence, place)).ToDictionary(entry => entry.sentence, entry => entry.place);
        foreach (var (sentence, place) in places)
        {
            foreach (var (rank, other) in nearness.NearestTo(sentence, sentences).Index())
            {
                ranks[place, places[other]] = rank;
            }
        }

        return ranks;
    }

    private static double Handicap(int rank) => rank switch
    {
        < NearRanks => 1,
        < MiddlingRanks => MiddlingHandicap,
        _ => FarHandicap,
    };
}
