using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NUnit.Framework;

namespace ClaimAudit.Tests.Architecture;

/// <summary>What would make a report depend on the clock, the machine or the run, or make it slow on hostile text.</summary>
public sealed class ForbiddenCallTests
{
    /// <summary>Hash codes that place an entry in a table and never leave it.</summary>
    private static readonly string[] HashTables = ["Language/LemmaCache.cs", "Language/FoundStrings.cs"];

    private static readonly string[] Clocks = ["System.DateTime", "System.DateTimeOffset", "System.TimeProvider", "NodaTime.SystemClock"];

    private static readonly Lazy<(SyntaxNode Node, ISymbol Symbol)[]> Uses = new(Collect);

    [Test]
    public void Nothing_asks_the_clock() =>
        Places(symbol => Clocks.Contains(Owner(symbol), StringComparer.Ordinal) && symbol.Name is "Now" or "UtcNow" or "Today" or "System" or "Instance")
            .Should().BeEmpty();

    [Test]
    public void No_id_is_made_of_a_hash_code() =>
        Places(symbol => symbol.Name is "GetHashCode" || Owner(symbol) is "System.HashCode" or "System.Random")
            .Where(place => !HashTables.Any(file => place.StartsWith(file, StringComparison.Ordinal)))
            .Should().BeEmpty("hash codes differ from run to run; ids are made with SHA-256");

    [Test]
    public void No_new_guid_is_made() => Places(symbol => Owner(symbol) is "System.Guid" && symbol.Name.StartsWith("New", StringComparison.Ordinal) || symbol.Name is "CreateVersion7")
        .Should().BeEmpty();

    [Test]
    public void No_regular_expression_backtracks() =>
        Uses.Value.Where(use => use.Symbol is IMethodSymbol && Owner(use.Symbol) is "System.Text.RegularExpressions.Regex")
            .Select(use => use.Node)
            .Where(node => !node.Parent!.ToString().Contains("RegexOptions.NonBacktracking", StringComparison.Ordinal))
            .Select(LibrarySources.PlaceOf)
            .Should().BeEmpty("a text can be long and hostile; NonBacktracking takes time in proportion to its length");

    [Test]
    public void The_calls_of_the_sources_are_seen() => Uses.Value.Length.Should().BeGreaterThan(1000);

    private static IEnumerable<string> Places(Func<ISymbol, bool> forbidden) =>
        Uses.Value.Where(use => forbidden(use.Symbol)).Select(use => LibrarySources.PlaceOf(use.Node));

    private static (SyntaxNode Node, ISymbol Symbol)[] Collect() =>
        [.. LibrarySources.Trees.SelectMany(tree =>
        {
            var model = LibrarySources.Compilation.GetSemanticModel(tree);
            return tree.GetRoot().DescendantNodes()
                .Where(node => node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax)
                .Select(node => (Node: node, model.GetSymbolInfo(node).Symbol))
                .Where(use => use.Symbol is IMethodSymbol or IPropertySymbol)
                .Select(use => (use.Node, use.Symbol!));
        })];

    private static string Owner(ISymbol symbol) => symbol.ContainingType?.ToDisplayString() ?? string.Empty;
}
