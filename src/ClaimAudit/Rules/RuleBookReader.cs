using System.Collections.Immutable;
using ClaimAudit.Rules.Reading;
using ClaimAudit.Values;

namespace ClaimAudit.Rules;

/// <summary>Reads a rules folder: every <c>.yaml</c> file in it and in its sub-folders, the packs, in ordinal order of their names.</summary>
public static class RuleBookReader
{
    private const string Extension = ".yaml";

    /// <summary>Reads a folder. Whatever is wrong is a diagnostic; whatever is sound is in the book.</summary>
    /// <param name="folder">The folder. One that does not exist is a diagnostic too.</param>
    public static RuleBookReading Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return Nothing(new Diagnostic(
                RuleDiagnosticCodes.FolderMissing, DiagnosticLevel.Error, folder, 0, 0, "the rules folder does not exist; name one with --rules."));
        }

        try
        {
            return Read(folder, RuleFolder.Names(folder));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Nothing(new Diagnostic(
                RuleDiagnosticCodes.Unreadable, DiagnosticLevel.Error, folder, 0, 0, "the rules folder cannot be listed; make all its sub-folders readable."));
        }
    }

    private static RuleBookReading Read(string folder, ImmutableArray<string> names)
    {
        var files = names.Where(name => name.EndsWith(Extension, StringComparison.Ordinal)).Select(name => RuleFolder.Read(folder, name)).ToImmutableArray();
        var passedOver = names.Where(IsMisnamed).Select(PassedOver).ToImmutableArray();
        if (files.IsEmpty)
        {
            var empty = new Diagnostic(
                RuleDiagnosticCodes.FolderEmpty, DiagnosticLevel.Error, folder, 0, 0, "the rules folder holds no .yaml file; without rules nothing is found.");
            return Nothing([empty, .. passedOver]);
        }

        var contents = files.Select(Parse).ToImmutableArray();
        var book = RuleBookBuilder.Build(contents, RuleDigest.Of(files));
        return new RuleBookReading(book, [.. contents.SelectMany(content => content.Problems.ToImmutable()).Concat(passedOver).Order()]);
    }

    private static RuleBookReading Nothing(params ImmutableArray<Diagnostic> diagnostics) =>
        new(new RuleBook([], [], [], RuleDigest.Of([])), diagnostics);

    private static bool IsMisnamed(string name) =>
        !name.EndsWith(Extension, StringComparison.Ordinal)
        && Path.GetExtension(name).ToUpperInvariant() is ".YML" or ".YAML";

    private static Diagnostic PassedOver(string name) =>
        new(RuleDiagnosticCodes.PassedOver, DiagnosticLevel.Warning, name, 0, 0, "the file is passed over; the names of rule files end in .yaml.");

    private static RuleFileContent Parse(RuleFile file)
    {
        var problems = new ProblemList(file.Name);
        if (file.Bytes is not { } bytes)
        {
            problems.Add(RuleDiagnosticCodes.Unreadable, 0, 0, $"the file cannot be read: {file.Problem}.");
            return new RuleFileContent(problems);
        }

        return RuleText.Decode(bytes.AsSpan(), problems) is { } text
            ? RuleFileParser.Parse(text, problems)
            : new RuleFileContent(problems);
    }
}
