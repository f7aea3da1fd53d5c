using ClaimAudit.Tests.Handmade;
using FluentAssertions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NUnit.Framework;

namespace ClaimAudit.Tests.Architecture;

/// <summary>Rules of the house that a reader sees in the text of every source file.</summary>
public sealed class HouseRuleTests
{
    private static readonly string[] Projects = [.. Directory.EnumerateDirectories(Checkout.File("src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [TestCaseSource(nameof(Projects))]
    public void A_file_holds_one_type_with_its_name(string project)
    {
        var files = SourceFiles.Below(Checkout.File(Path.Combine("src", project)))
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file).Split('.')[0], Types: TypesOf(file)))
            .Where(file => file.Types.Length > 0);

        files.Where(file => file.Types.Length != 1 || file.Types[0] != file.Name).Select(file => $"{file.Name}: {string.Join(", ", file.Types)}")
            .Should().BeEmpty();
    }

    [TestCaseSource(nameof(Projects))]
    public void A_file_is_short_enough_to_read(string project) =>
        SourceFiles.Below(Checkout.File(Path.Combine("src", project)))
            .Select(file => (Name: Path.GetFileName(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > 300)
            .Should().BeEmpty();

    [Test]
    public void The_median_file_of_the_library_is_small()
    {
        var lengths = SourceFiles.Below(LibrarySources.Root).Select(file => File.ReadLines(file).Count()).Order().ToArray();

        lengths[lengths.Length / 2].Should().BeLessThanOrEqualTo(60);
    }

    [Test]
    public void A_class_is_sealed_abstract_or_static() =>
        LibrarySources.Trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            .Where(type => type.Kind() is SyntaxKind.ClassDeclaration or SyntaxKind.RecordDeclaration)
            .Where(type => !type.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.SealedKeyword or SyntaxKind.AbstractKeyword or SyntaxKind.StaticKeyword))
            .Select(type => LibrarySources.PlaceOf(type))
            .Should().BeEmpty();

    private static string[] TypesOf(string file) =>
        [.. CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot()
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Select(NameOf).OfType<string>()];

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => null,
    };
}
