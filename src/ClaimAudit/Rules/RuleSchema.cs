using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimAudit.Values;

namespace ClaimAudit.Rules;

/// <summary>A JSON Schema of rule files, with which editors complete and check them.</summary>
public static class RuleSchema
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The schema, draft 2020-12, ending in a line feed.</summary>
    public static string Text()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "ClaimAudit rule file",
            ["anyOf"] = new JsonArray(Rule(), Lists()),
        };
        return schema.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Lists()
    {
        var lists = new JsonObject
        {
            ["rules"] = List(Rule(), 1),
            ["about"] = Words(1),
            ["concepts"] = List(Concept(), 1),
            ["authorities"] = List(Authority(), 1),
            ["cues"] = List(Cue(), 1),
            ["antonyms"] = List(Group(["a", "b"], new() { ["a"] = Words(1), ["b"] = Words(1) }), 1),
            ["scales"] = List(Group(["id", "steps"], new() { ["id"] = Id(), ["steps"] = List(Words(1), 2) }), 1),
            ["units"] = List(Unit(), 1),
            ["synonyms"] = List(Words(2), 1),
        };
        var group = Group([], lists);
        group["minProperties"] = 1;
        return group;
    }

    private static JsonObject Rule() => Group(
        RuleVocabulary.RuleKeys.Remove("unless", StringComparer.Ordinal),
        new()
        {
            ["id"] = new JsonObject { ["type"] = "string", ["pattern"] = "^CLA[12][0-9]{3}$" },
            ["title"] = NonEmpty(),
            ["kind"] = OneOf(RuleVocabulary.Kinds),
            ["verdict"] = Name<Verdict>(),
            ["when"] = When(),
            ["unless"] = List(Name<Escape>(), 0),
            ["message"] = NonEmpty(),
            ["why"] = NonEmpty(),
            ["examples"] = Group(["conflicting", "compatible"], new() { ["conflicting"] = Examples(["a", "b"]), ["compatible"] = Examples(["a", "b", "because"]) }),
        });

    private static JsonObject When() => Group(
        ["same", "opposed"],
        new() { ["scope"] = Name<RuleScope>(), ["same"] = List(Name<Match>(), 0), ["opposed"] = List(Name<Opposition>(), 1), ["certainty"] = CertaintyOfRule(), ["a"] = Pattern(), ["b"] = Pattern() });

    private static JsonObject CertaintyOfRule() => Group(["page", "pair"], new() { ["page"] = Share(), ["likelihood"] = Share(), ["pair"] = Share() });

    private static JsonObject Share() => new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 };

    private static JsonObject Pattern() => Group(
        [],
        new()
        {
            ["concept"] = List(NonEmpty(), 0),
            ["polarity"] = List(Name<Polarity>(), 0),
            ["modality"] = List(Name<Modality>(), 0),
            ["force"] = List(Name<Force>(), 0),
            ["role"] = List(Name<ClaimRole>(), 0),
        });

    private static JsonObject Examples(ImmutableArray<string> keys)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            properties[key] = NonEmpty();
        }

        properties["in"] = List(NonEmpty(), 2);
        return List(Group(keys, properties), RuleVocabulary.MinimumExamples);
    }

    private static JsonObject Concept() => Group(
        ["id", "kind", "words"],
        new() { ["id"] = Id(), ["kind"] = Name<ConceptKind>(), ["words"] = Words(1), ["opposites"] = List(Id(), 0), ["parents"] = List(Id(), 0) });

    private static JsonObject Authority() => Group(
        ["id", "kind", "words"],
        new() { ["id"] = Id(), ["kind"] = Name<AuthorityKind>(), ["words"] = Words(1), ["of"] = Id() });

    private static JsonObject Cue() => new()
    {
        ["oneOf"] = new JsonArray([.. CueVocabulary.Kinds.Select(kind => Group(
            ["kind", "value", "words"],
            new() { ["kind"] = OneOf([KebabNames.Of(kind)]), ["value"] = OneOf(CueVocabulary.ValuesOf(kind)), ["words"] = Words(1) }))]),
    };

    private static JsonObject Unit() => Group(
        ["id", "dimension", "words", "factor"],
        new() { ["id"] = Id(), ["dimension"] = Id(), ["words"] = Words(1), ["factor"] = new JsonObject { ["type"] = "number", ["exclusiveMinimum"] = 0 } });

    private static JsonObject Group(ImmutableArray<string> required, JsonObject properties) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = Strings(required),
        ["properties"] = properties,
    };

    private static JsonObject List(JsonObject items, int least) => new() { ["type"] = "array", ["minItems"] = least, ["items"] = items };

    private static JsonObject Words(int least)
    {
        var words = List(NonEmpty(), least);
        words["uniqueItems"] = true;
        return words;
    }

    private static JsonObject NonEmpty() => new() { ["type"] = "string", ["minLength"] = 1 };

    private static JsonObject Id() => new() { ["type"] = "string", ["pattern"] = "^[a-z][a-z0-9-]*$" };

    private static JsonObject Name<TEnum>()
        where TEnum : struct, Enum => OneOf(KebabNames.All<TEnum>());

    private static JsonObject OneOf(ImmutableArray<string> values) => new() { ["enum"] = Strings(values) };

    private static JsonArray Strings(ImmutableArray<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
