using System.Xml.Linq;
using ClaimAudit.Tests.Handmade;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Architecture;

/// <summary>Every public type says in its documentation what it is.</summary>
public sealed class DocumentationTests
{
    private static readonly XDocument Comments = XDocument.Load(Path.ChangeExtension(typeof(AuditEngine).Assembly.Location, ".xml"));

    [Test]
    public void Every_public_type_has_a_summary_of_its_own()
    {
        var documented = Comments.Descendants("member")
            .Where(member => (member.Element("summary")?.Value.Trim().Length ?? 0) >= 10)
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

        typeof(AuditEngine).Assembly.GetExportedTypes().Select(type => "T:" + type.FullName!.Replace('+', '.'))
            .Should().BeSubsetOf(documented);
    }

    [Test]
    public void No_project_silences_the_compiler_on_members_without_documentation() =>
        Directory.EnumerateFiles(Checkout.File("src"), "*.csproj", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("CS1591", StringComparison.Ordinal))
            .Should().BeEmpty();
}
