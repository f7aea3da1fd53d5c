namespace ClaimAudit.Rules;

/// <summary>The text a new rule begins with.</summary>
public static class RuleTemplate
{
    /// <summary>A whole, valid rule file with the id and the verdict it promises, to be rewritten by hand.</summary>
    /// <param name="id">The new rule's id, as <see cref="RuleIds"/> describes it.</param>
    /// <exception cref="ArgumentException">The id has not the form of a rule's id.</exception>
    public static string For(string id)
    {
        var verdict = RuleIds.VerdictOf(id) ?? throw new ArgumentException($"'{id}' is no rule id; write CLA1 or CLA2 and three digits", nameof(id));
        return $$"""
            id: {{id}}
            title: Affirmed against denied
            kind: polarity            # {{string.Join(" ", RuleVocabulary.Kinds)}}
            verdict: {{KebabNames.Of(verdict)}}
            when:
              same: [predicate, object]   # {{Names<Match>()}}
              opposed: [polarity]         # {{Names<Opposition>()}}
              a: { polarity: [affirmed] }   # one side; keys: concept polarity modality force role
              b: { polarity: [denied] }     # the other side
            unless: [exception-covers, other-time]   # {{Names<Escape>()}}
            message: "{a.page} says “{a.quote}”, {b.page} says “{b.quote}”."
            why: A reader cannot tell which of the two holds.
            examples:
              conflicting:
                - { a: "The office opens on Sundays.", b: "The office does not open on Sundays." }
                - { a: "The fee is refundable.", b: "The fee is not refundable." }
              compatible:
                - { a: "The office opens on Sundays.", b: "The library does not open on Sundays.", because: another thing is spoken of }
                - { a: "The fee is refundable.", b: "The fee was not refundable before 2019.", because: another time is spoken of }

            """.ReplaceLineEndings("\n");
    }

    private static string Names<TEnum>()
        where TEnum : struct, Enum => string.Join(" ", KebabNames.All<TEnum>());
}
