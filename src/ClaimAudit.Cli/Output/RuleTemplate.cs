using System.Text.Json;

namespace ClaimAudit.Cli.Output;

/// <summary>The file a new rule starts from: it can be read at once, and its examples say what to replace.</summary>
internal static class RuleTemplate
{
    public static string For(string id, string title) => $$"""
        id: {{id}}
        title: {{Quoted(title)}}
        kind: polarity
        verdict: {{(id[3] == '1' ? "contradiction" : "tension")}}
        when:
          same: [predicate, object]
          opposed: [polarity]
          a: { polarity: [affirmed] }
          b: { polarity: [denied] }
        unless: [exception-covers, other-time]
        message: "{a.page} says “{a.quote}” and “{b.quote}”."
        why: A reader cannot rely on both.
        examples:
          conflicting:
            - { a: "The museum opens on Mondays.", b: "The museum does not open on Mondays." }
            - { a: "Members pay a fee.", b: "Members do not pay a fee." }
          compatible:
            - { a: "The museum opens on Mondays.", b: "The museum does not open on Sundays.", because: another day }
            - { a: "Members pay a fee.", b: "Guests do not pay a fee.", because: somebody else }

        """.ReplaceLineEndings("\n");

    private static string Quoted(string text) => JsonSerializer.Serialize(text, JsonSerializerOptions.Default);
}
