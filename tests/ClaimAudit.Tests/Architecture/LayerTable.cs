using System.Collections.Immutable;

namespace ClaimAudit.Tests.Architecture;

/// <summary>Which folder may know which: the design's table, with the folders that came later.</summary>
internal static class LayerTable
{
    private static readonly string[] Core = ["Values", "Rules", "Corpus", "Extraction", "Grouping", "Judging"];

    /// <summary>The folders each folder may know, its own aside.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Allowed { get; } = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        ["Values"] = [],
        ["Language"] = ["Values"],
        ["Meaning"] = ["Values"],
        ["Rules"] = ["Values"],
        ["Corpus"] = ["Values"],
        ["Extraction"] = ["Values", "Language", "Rules", "Corpus"],
        ["Grouping"] = ["Values", "Extraction"],
        ["Judging"] = ["Values", "Language", "Meaning", "Rules", "Corpus", "Extraction"],
        ["Reporting"] = ["Values", "Rules", "Corpus", "Extraction", "Judging"],
        ["Evaluation"] = ["Values", "Judging", "Reporting"],
        ["Baselines"] = ["Values", "Corpus", "Judging", "Reporting"],
        ["Suppressions"] = ["Values", "Corpus", "Judging", "Reporting"],
        ["Revisions"] = ["Values", "Corpus", "Judging", "Reporting", "Baselines"],
        ["Checking"] = ["Values", "Corpus", "Judging", "Reporting", "Suppressions", "Baselines"],
        ["Ranking"] = ["Values", "Corpus", "Judging", "Reporting", "Baselines", "Evaluation"],
        ["AuditOptions"] = ["Grouping", "Ranking"],
        ["AuditProgress"] = [],
        ["AuditEngine"] = [.. Core, "Language", "Meaning", "Reporting", "Ranking", "AuditOptions", "AuditProgress"],
        ["EngineAuditor"] = [.. Core, "Reporting", "Suppressions", "Checking", "AuditEngine", "AuditOptions", "AuditProgress"],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Single types a folder may know beyond the table.</summary>
    public static ImmutableHashSet<(string From, string Type)> AllowedTypes { get; } =
    [
        ("Rules", "PartOfSpeech"),
        ("Judging", "ClaimGroup"),
        ("Judging", "CandidatePairs"),
    ];

    /// <summary>The only places where a package may be named: folders, files, or beginnings of file names.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Packages { get; } = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = ["Rules/Reading/"],
        ["AngleSharp"] = ["Corpus/Formats/Html"],
        ["Markdig"] = ["Corpus/Formats/Markdown"],
        ["CsvHelper"] = ["Corpus/Formats/Csv", "Reporting/Csv/"],
        ["Microsoft.Data.Sqlite"] = ["Grouping/Sqlite/"],
        ["MathNet"] = ["Ranking/LinearTrainer"],
        ["NodaTime"] = ["Extraction/Quantities/"],
        ["SQLitePCL"] = ["Grouping/Sqlite/"],
        ["Spectre"] = ["Reporting/Text/"],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
