using System.Text.Json;
using ClaimAudit.Rules;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Rules;

public sealed class RuleSchemaTests
{
    [Test]
    public void Knows_every_key_of_a_rule_and_every_list()
    {
        using var schema = JsonDocument.Parse(RuleSchema.Text());
        var forms = schema.RootElement.GetProperty("anyOf");
        Keys(forms[0]).Should().BeEquivalentTo(RuleVocabulary.RuleKeys);
        Keys(forms[1]).Should().BeEquivalentTo(RuleVocabulary.Lists);
    }

    [Test]
    public void Names_the_values_as_files_write_them() =>
        RuleSchema.Text().Should().Contain("\"not-required\"").And.Contain("\"exception-covers\"").And.Contain("\"as-of\"").And.NotContain("\r");

    private static IEnumerable<string> Keys(JsonElement form) =>
        form.GetProperty("properties").EnumerateObject().Select(property => property.Name);
}
