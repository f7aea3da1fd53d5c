using System.Diagnostics;
using ClaimAudit.Language;

namespace ClaimAudit.Training.WordNet;

/// <summary>Times the loading of the lexicon and its lookups.</summary>
internal static class LexiconMeasurement
{
    private const int Rounds = 20_000;

    private static readonly string[] s_verbs = ["permit", "allow", "prohibit", "require", "include", "exclude", "zzz", "share"];
    private static readonly string[] s_nouns = ["dog", "policy", "permission", "animal", "monday", "necessity", "car", "qqq"];

    /// <summary>Writes the figures as lines of text; times are in microseconds unless said otherwise.</summary>
    public static void Run(TextWriter output)
    {
        var start = Stopwatch.GetTimestamp();
        var lexicon = Lexicon.Default;
        Write(output, "load, ms", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        start = Stopwatch.GetTimestamp();
        _ = lexicon.AreSynonyms("permit", "allow", PartOfSpeech.Verb);
        Write(output, "first lookup, ms", Stopwatch.GetElapsedTime(start).TotalMilliseconds);

        Measure(output, "Contains", s_verbs, verb => lexicon.Contains(verb, PartOfSpeech.Verb));
        Measure(output, "Frequency", s_verbs, verb => lexicon.Frequency(verb, PartOfSpeech.Verb));
        Measure(output, "AreSynonyms", s_verbs, verb => lexicon.AreSynonyms(verb, "let", PartOfSpeech.Verb));
        Measure(output, "AreAntonyms", s_verbs, verb => lexicon.AreAntonyms(verb, "forbid", PartOfSpeech.Verb));
        Measure(output, "AreRelated", s_verbs, verb => lexicon.AreRelated(verb, PartOfSpeech.Verb, "permission", PartOfSpeech.Noun));
        Measure(output, "IsKindOf", s_nouns, noun => lexicon.IsKindOf(noun, "animal", PartOfSpeech.Noun, 10));
        Measure(output, "AreSiblings", s_nouns, noun => lexicon.AreSiblings(noun, "cat", PartOfSpeech.Noun, 2));
        Measure(output, "Synonyms", s_nouns, noun => lexicon.Synonyms(noun, PartOfSpeech.Noun));
        Measure(output, "Lemma, cached", s_verbs, verb => Lemmatizer.Lemma(verb, PartOfSpeech.Verb));
        var inflection = new Inflection(lexicon);
        Measure(output, "Lemma, uncached", ["policies", "data", "leaves", "rules"], form => inflection.Base(form, WordClass.Noun));
    }

    private static void Measure<T>(TextWriter output, string name, string[] words, Func<string, T> lookup)
    {
        for (var round = 0; round < Rounds; round++)
        {
            _ = lookup(words[round % words.Length]);
        }

        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var round = 0; round < Rounds; round++)
        {
            _ = lookup(words[round % words.Length]);
        }

        Write(output, name, Stopwatch.GetElapsedTime(start).TotalMicroseconds / Rounds);
        Write(output, name + ", bytes allocated", (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)Rounds);
    }

    private static void Write(TextWriter output, string name, double value) =>
        output.WriteLine(FormattableString.Invariant($"{name}: {value:0.###}"));
}
