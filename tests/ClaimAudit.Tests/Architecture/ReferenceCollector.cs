using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimAudit.Tests.Architecture;

/// <summary>Finds every use of a type across the library's folders: named, or met as a member's owner or a value's type.</summary>
internal static class ReferenceCollector
{
    private static readonly Lazy<ImmutableArray<TypeReference>> Found = new(() => [.. LibrarySources.Trees.SelectMany(Collect)]);

    /// <summary>All references that leave their own folder.</summary>
    public static ImmutableArray<TypeReference> All => Found.Value;

    private static IEnumerable<TypeReference> Collect(SyntaxTree tree)
    {
        var model = LibrarySources.Compilation.GetSemanticModel(tree);
        var from = LibrarySources.FolderOf(tree);
        return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .SelectMany(name => TypesAt(model, name).Select(type => Reference(from, name, type)))
            .Where(reference => !string.Equals(reference.From, reference.To, StringComparison.Ordinal));
    }

    private static IEnumerable<INamedTypeSymbol> TypesAt(SemanticModel model, SimpleNameSyntax name)
    {
        var symbol = model.GetSymbolInfo(name).Symbol;
        ITypeSymbol?[] types = [symbol as ITypeSymbol, symbol?.ContainingType, symbol is INamespaceSymbol ? null : model.GetTypeInfo(name).Type];
        return types.SelectMany(Parts).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
    }

    /// <summary>The type itself and the types it is made of.</summary>
    private static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.SelectMany(element => Parts(element.Type)),
        INamedTypeSymbol { Name.Length: > 0 } named => named.TypeArguments.SelectMany(Parts).Append(named.OriginalDefinition),
        _ => [],
    };

    private static TypeReference Reference(string from, SyntaxNode name, INamedTypeSymbol type)
    {
        var own = type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree;
        var to = own is null ? RootNamespace(type) : LibrarySources.FolderOf(own);
        return new TypeReference(from, LibrarySources.PlaceOf(name), to, type.Name, own is not null);
    }

    private static string RootNamespace(INamedTypeSymbol type)
    {
        var full = type.ContainingNamespace?.ToDisplayString() ?? string.Empty;
        return full.StartsWith("Microsoft.Data.Sqlite", StringComparison.Ordinal) ? "Microsoft.Data.Sqlite" : full.Split('.')[0];
    }
}
