using System.Collections.Frozen;

namespace ClaimAudit.Language;

/// <summary>Forms of function words, contractions among them, and forms for which the lexicon's answer is not wanted.</summary>
internal static class ClosedForms
{
    private static readonly FrozenDictionary<string, string> s_verbs = Table(
        ("be", "'s 're 'm is are am was were been being ai"),
        ("have", "'ve has had having"),
        ("do", "does did done doing"),
        ("get", "gotten"));

    private static readonly FrozenDictionary<string, string> s_modals = Table(
        ("can", "can ca"),
        ("could", "could"),
        ("may", "may"),
        ("might", "might"),
        ("must", "must"),
        ("ought", "ought"),
        ("shall", "shall sha"),
        ("should", "should"),
        ("will", "will 'll wo"),
        ("would", "would 'd"));

    private static readonly FrozenDictionary<string, string> s_particles = Table(("not", "n't nt"));

    private static readonly FrozenDictionary<string, string> s_determiners = Table(("a", "an"));

    private static readonly FrozenDictionary<string, string> s_nouns = Table(
        ("data", "data"), ("media", "media"), ("goods", "goods"), ("customs", "customs"), ("thanks", "thanks"));

    private static readonly FrozenDictionary<string, string> s_adjectives = Table(
        ("good", "better best"), ("bad", "worse worst"), ("outer", "outer"), ("more", "more"), ("most", "most"), ("less", "less"), ("least", "least"));

    private static readonly FrozenDictionary<string, string> s_adverbs = Table(
        ("well", "better best"), ("badly", "worse worst"), ("not", "n't"), ("more", "more"), ("most", "most"), ("less", "less"), ("least", "least"));

    /// <summary>The base form of a form that is listed for a part of speech; null for others.</summary>
    public static string? Find(string form, PartOfSpeech pos) => pos switch
    {
        PartOfSpeech.Auxiliary => s_modals.GetValueOrDefault(form) ?? s_verbs.GetValueOrDefault(form),
        PartOfSpeech.Verb => s_verbs.GetValueOrDefault(form),
        PartOfSpeech.Particle => s_particles.GetValueOrDefault(form),
        PartOfSpeech.Determiner => s_determiners.GetValueOrDefault(form),
        PartOfSpeech.Noun => s_nouns.GetValueOrDefault(form),
        PartOfSpeech.Adjective => s_adjectives.GetValueOrDefault(form),
        PartOfSpeech.Adverb => s_adverbs.GetValueOrDefault(form),
        _ => null,
    };

    /// <summary>Whether a lemma is a modal verb.</summary>
    public static bool IsModal(string lemma) => s_modals.GetValueOrDefault(lemma) == lemma;

    private static FrozenDictionary<string, string> Table(params ReadOnlySpan<(string Lemma, string Forms)> rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (lemma, forms) in rows)
        {
            foreach (var form in forms.Split(' '))
            {
                table.Add(form, lemma);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
