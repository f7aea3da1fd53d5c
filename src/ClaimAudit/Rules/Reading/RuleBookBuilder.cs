using System.Collections.Immutable;

namespace ClaimAudit.Rules.Reading;

/// <summary>Joins the files of all packs into one book and checks them against each other.</summary>
internal static class RuleBookBuilder
{
    /// <summary>Joins the files, in order; what clashes or dangles is noted with its file and left out.</summary>
    public static RuleBook Build(ImmutableArray<RuleFileContent> files, string digest)
    {
        var concepts = Distinct(files.SelectMany(file => file.Concepts), "concept");
        var known = concepts.Select(entry => entry.Value.Id).ToImmutableArray();
        var whole = ConceptGraph.WithoutCycles([.. concepts.Select(entry => WithKnownReferences(entry, known))]);
        var rules = Distinct(files.SelectMany(file => file.Rules), "rule").Where(entry => UnknownReferences(entry, known, "concept") == 0);
        var authorities = Distinct(files.SelectMany(file => file.Authorities), "authority");
        var wholes = authorities.Select(entry => entry.Value.Id).ToImmutableArray();
        return new RuleBook(
            ById(rules, rule => rule.Id),
            ById(whole, concept => concept.Id),
            [.. files.SelectMany(file => file.Cues)],
            digest)
        {
            Authorities = ById(authorities.Where(entry => UnknownReferences(entry, wholes, "authority") == 0), authority => authority.Id),
            Antonyms = [.. files.SelectMany(file => file.Antonyms)],
            Scales = ById(Distinct(files.SelectMany(file => file.Scales), "scale"), scale => scale.Id),
            Units = ById(Distinct(files.SelectMany(file => file.Units), "unit"), unit => unit.Id),
            Synonyms = [.. files.SelectMany(file => file.Synonyms)],
        };
    }

    private static ImmutableArray<RuleEntry<T>> Distinct<T>(IEnumerable<RuleEntry<T>> entries, string what)
    {
        var first = new Dictionary<string, RuleEntry<T>>(StringComparer.Ordinal);
        var distinct = ImmutableArray.CreateBuilder<RuleEntry<T>>();
        foreach (var entry in entries)
        {
            if (first.TryAdd(entry.Id.Text, entry))
            {
                distinct.Add(entry);
                continue;
            }

            var other = first[entry.Id.Text];
            var place = FormattableString.Invariant($"{other.Problems.File}:{other.Id.Line}:{other.Id.Column}");
            entry.Problems.Add(RuleDiagnosticCodes.DuplicateId, entry.Id, $"the {what} '{entry.Id.Text}' stands already at {place}; give one of them another id.");
        }

        return distinct.DrainToImmutable();
    }

    private static RuleEntry<Concept> WithKnownReferences(RuleEntry<Concept> entry, ImmutableArray<string> known)
    {
        if (UnknownReferences(entry, known, "concept") == 0)
        {
            return entry;
        }

        var concept = entry.Value;
        return entry with
        {
            Value = concept with
            {
                Opposites = [.. concept.Opposites.Where(id => known.Contains(id, StringComparer.Ordinal))],
                Parents = [.. concept.Parents.Where(id => known.Contains(id, StringComparer.Ordinal))],
            },
        };
    }

    private static int UnknownReferences<T>(RuleEntry<T> entry, ImmutableArray<string> known, string what)
    {
        var unknown = entry.References.Where(reference => !known.Contains(reference.Text, StringComparer.Ordinal)).ToImmutableArray();
        foreach (var reference in unknown)
        {
            entry.Problems.AddUnknown(RuleDiagnosticCodes.UnknownConcept, reference, what, known);
        }

        return unknown.Length;
    }

    private static ImmutableArray<T> ById<T>(IEnumerable<RuleEntry<T>> entries, Func<T, string> id) =>
        [.. entries.Select(entry => entry.Value).OrderBy(id, StringComparer.Ordinal)];
}
