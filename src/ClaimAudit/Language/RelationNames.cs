using System.Collections.Frozen;

namespace ClaimAudit.Language;

/// <summary>The names Universal Dependencies gives the relations, such as <c>nsubj:pass</c>.</summary>
public static class RelationNames
{
    private static readonly string[] Names =
    [
        "root", "nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass",
        "csubj:outer", "obj", "iobj", "obl", "obl:agent", "obl:unmarked",
        "ccomp", "xcomp", "advcl", "advcl:relcl", "acl", "acl:relcl",
        "advmod", "aux", "aux:pass", "cop", "mark", "det",
        "det:predet", "amod", "nummod", "nmod", "nmod:poss", "nmod:desc",
        "nmod:unmarked", "compound", "compound:prt", "case", "conj", "cc",
        "cc:preconj", "appos", "expl", "fixed", "flat", "goeswith",
        "parataxis", "list", "discourse", "vocative", "dislocated", "reparandum",
        "orphan", "punct", "dep",
    ];

    private static readonly FrozenDictionary<string, Relation> ByName = Names
        .Select((name, index) => KeyValuePair.Create(name, (Relation)index))
        .Append(KeyValuePair.Create("obl:tmod", Relation.OblUnmarked))
        .Append(KeyValuePair.Create("obl:npmod", Relation.OblUnmarked))
        .Append(KeyValuePair.Create("nmod:tmod", Relation.NmodUnmarked))
        .Append(KeyValuePair.Create("nmod:npmod", Relation.NmodUnmarked))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a relation, with its subtype behind a colon.</summary>
    public static string NameOf(Relation relation) => Names[(int)relation];

    /// <summary>
    /// The relation of that name; an unknown subtype gives the relation above it, an unknown relation
    /// <see cref="Relation.Dep"/>.
    /// </summary>
    public static Relation Parse(string name)
    {
        if (ByName.TryGetValue(name, out var relation))
        {
            return relation;
        }

        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && ByName.TryGetValue(name[..colon], out relation) ? relation : Relation.Dep;
    }
}
