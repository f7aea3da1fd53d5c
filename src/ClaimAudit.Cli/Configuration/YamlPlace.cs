using System.Collections.Immutable;
using ClaimAudit.Values;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ClaimAudit.Cli.Configuration;

/// <summary>Collects what is wrong with a settings file, each at its place.</summary>
internal sealed class YamlPlace
{
    private readonly string _file;
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();

    public YamlPlace(string file) => _file = file;

    /// <summary>Everything collected, in order of place.</summary>
    public ImmutableArray<Diagnostic> Problems => [.. _problems.Order()];

    /// <summary>The file's name, as diagnostics show it.</summary>
    public string File => _file;

    public void Add(Mark mark, string message) => _problems.Add(
        new Diagnostic(ConfigFileReader.Code, DiagnosticLevel.Error, _file, (int)mark.Line, (int)mark.Column, message));

    /// <summary>The text of a node; null, and a problem, where it is no text.</summary>
    public string? Text(string key, YamlNode node)
    {
        if (node is YamlScalarNode { Value.Length: > 0 } scalar)
        {
            return scalar.Value;
        }

        Add(node.Start, $"'{key}' must be a text");
        return null;
    }

    /// <summary>The entries of a mapping whose keys are all allowed; others, and doubles, are problems.</summary>
    public IEnumerable<(string Key, YamlNode Value)> Entries(YamlNode node, string what, IReadOnlyCollection<string>? allowed)
    {
        if (node is not YamlMappingNode mapping)
        {
            Add(node.Start, $"{what} must be 'key: value' pairs");
            yield break;
        }

        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? string.Empty;
            if (allowed is null || allowed.Contains(name, StringComparer.Ordinal))
            {
                yield return (name, value);
            }
            else
            {
                Add(key.Start, $"unknown key '{name}'{CommandLine.Suggestion.For(name, allowed)} (allowed: {string.Join(", ", allowed)})");
            }
        }
    }
}
