using ClaimAudit.Tests.Handmade;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ClaimAudit.Tests.Architecture;

/// <summary>The sources of the library, compiled in memory with their meaning.</summary>
internal static class LibrarySources
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<CSharpCompilation> Compiled = new(Compile);

    public static string Root { get; } = Checkout.File(Path.Combine("src", "ClaimAudit"));

    public static CSharpCompilation Compilation => Compiled.Value;

    /// <summary>The trees of the library's own files, in ordinal order of their paths.</summary>
    public static IEnumerable<SyntaxTree> Trees => Compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0);

    /// <summary>A file's path below the library's folder, with <c>/</c>.</summary>
    public static string RelativePath(SyntaxTree tree) => Path.GetRelativePath(Root, tree.FilePath).Replace('\\', '/');

    /// <summary>The folder of the design a file belongs to; the file's own name for files outside every folder.</summary>
    public static string FolderOf(SyntaxTree tree)
    {
        var path = RelativePath(tree);
        var cut = path.IndexOf('/', StringComparison.Ordinal);
        return cut < 0 ? Path.GetFileNameWithoutExtension(path) : path[..cut];
    }

    /// <summary>Where a node stands: <c>Folder/File.cs:12</c>.</summary>
    public static string PlaceOf(SyntaxNode node) =>
        $"{RelativePath(node.SyntaxTree)}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    private static CSharpCompilation Compile()
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview).WithDocumentationMode(DocumentationMode.None);
        var trees = SourceFiles.Below(Root)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file))
            .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options));
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var references = platform
            .Where(file => !string.Equals(Path.GetFileName(file), "ClaimAudit.dll", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
        return CSharpCompilation.Create(
            "ClaimAudit", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }
}
