using FluentAssertions;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace ClaimAudit.Tests.Architecture;

public sealed class LayerTests
{
    [Test]
    public void The_sources_compile_so_that_no_reference_is_overlooked() =>
        LibrarySources.Compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString())
            .Should().BeEmpty();

    [Test]
    public void Every_folder_stands_in_the_table() =>
        LibrarySources.Trees.Select(LibrarySources.FolderOf).Distinct(StringComparer.Ordinal)
            .Should().BeSubsetOf(LayerTable.Allowed.Keys);

    [Test]
    public void A_folder_knows_only_the_folders_the_table_allows() =>
        Describe(reference => reference.IsOwn && !IsAllowed(reference))
            .Should().BeEmpty("data flows one way; see the house table in the README");

    [Test]
    public void No_folder_knows_the_engine() =>
        Describe(reference => reference.To == "AuditEngine" && reference.From is not "EngineAuditor")
            .Should().BeEmpty();

    [Test]
    public void The_references_of_a_real_layer_are_seen() =>
        ReferenceCollector.All.Select(reference => (reference.From, reference.To))
            .Should().Contain([("Judging", "Extraction"), ("AuditEngine", "Judging"), ("Rules", "YamlDotNet")]);

    [Test]
    public void A_package_is_known_only_in_its_place() =>
        Describe(reference => !reference.IsOwn && !IsInItsPlace(reference))
            .Should().BeEmpty("a package stands behind its seam");

    private static bool IsAllowed(TypeReference reference) =>
        LayerTable.Allowed[reference.From].Contains(reference.To, StringComparer.Ordinal)
        || LayerTable.AllowedTypes.Contains((reference.From, reference.Type));

    private static bool IsInItsPlace(TypeReference reference) =>
        reference.To is "System" or ""
        || (LayerTable.Packages.TryGetValue(reference.To, out var places)
            && places.Any(place => reference.Place.StartsWith(place, StringComparison.Ordinal)));

    /// <summary>Each type a folder knows without leave, with the first place that does.</summary>
    private static IEnumerable<string> Describe(Func<TypeReference, bool> isWrong) =>
        ReferenceCollector.All.Where(isWrong)
            .DistinctBy(reference => (reference.From, reference.To, reference.Type))
            .Select(reference => $"{reference.Place} knows {reference.To}'s {reference.Type}");
}
