namespace ClaimAudit.Training.WordNet;

/// <summary>Times the loading of the lexicon and its lookups.</summary>
internal static class LexiconMeasurement
{
    /// <summary>Writes the figures as lines of text.</summary>
    public static void Run(TextWriter output)
    {
    }
}
