using System.Reflection;
using ClaimAudit.Reporting;
using ClaimAudit.Rules;
using ClaimAudit.Tests.Handmade;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Architecture;

/// <summary>Codes, ids and formats: unique, in their range, and tested.</summary>
public sealed class CatalogueTests
{
    [Test]
    public void No_two_diagnostics_have_one_code() =>
        DiagnosticCodes().Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(20);

    [Test]
    public void Codes_of_diagnostics_begin_with_CLA9() =>
        DiagnosticCodes().Should().OnlyContain(code => code.Length == 7 && code.StartsWith("CLA9", StringComparison.Ordinal));

    [Test]
    public void No_rule_takes_the_code_of_another_or_of_a_diagnostic() =>
        RuleBookReader.Read(Checkout.File("rules")).Book.Rules.Select(rule => rule.Id).Concat(DiagnosticCodes())
            .Should().OnlyHaveUniqueItems();

    [Test]
    public void Every_report_format_has_an_approved_text()
    {
        var approved = Directory.EnumerateFiles(Checkout.File("tests/ClaimAudit.Tests/Reporting/Approved")).Select(file => Path.GetFileNameWithoutExtension(file)).ToArray();

        ReportWriters.All.Select(writer => "small-" + writer.Format).Should().BeSubsetOf(approved);
    }

    /// <summary>The values of every constant in a class of codes; they are found by name, so that a new class cannot be forgotten.</summary>
    private static IEnumerable<string> DiagnosticCodes() =>
        typeof(AuditEngine).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Codes", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(field => field.IsLiteral)
            .Select(field => field.GetRawConstantValue()).OfType<string>()
            .Where(value => value.StartsWith("CLA", StringComparison.Ordinal));
}
