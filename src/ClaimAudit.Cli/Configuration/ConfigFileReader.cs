using System.Collections.Immutable;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Corpus;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ClaimAudit.Cli.Configuration;

/// <summary>Reads <c>claimaudit.yml</c>, strictly: what it does not know is an error with its place.</summary>
internal static class ConfigFileReader
{
    /// <summary>The code of everything wrong with a settings file.</summary>
    public const string Code = "CLA9402";

    private static readonly string[] Keys = ["rules", "jurisdiction", "jurisdictions", "fail-on", "ignore"];

    /// <summary>Reads the settings.</summary>
    /// <param name="file">The file's name, for diagnostics.</param>
    /// <param name="folder">The folder its paths are relative to; absolute.</param>
    /// <param name="text">Its text.</param>
    public static ConfigReading Read(string file, string folder, string text)
    {
        var place = new YamlPlace(file);
        var config = ConfigFile.Empty;
        if (Root(text, place) is { } root)
        {
            foreach (var (key, value) in place.Entries(root, "the settings file", Keys))
            {
                config = Take(config, key, value, folder, place);
            }
        }

        return new ConfigReading(config, place.Problems);
    }

    private static YamlNode? Root(string text, YamlPlace place)
    {
        try
        {
            var stream = new YamlStream();
            using var reader = new StringReader(text);
            stream.Load(reader);
            return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        }
        catch (YamlException error)
        {
            place.Add(error.Start, $"not valid YAML: {error.InnerException?.Message ?? error.Message}");
            return null;
        }
    }

    private static ConfigFile Take(ConfigFile config, string key, YamlNode value, string folder, YamlPlace place) => key switch
    {
        "rules" => config with { Rules = place.Text(key, value) is { } rules ? Path.GetFullPath(rules, folder) : null },
        "jurisdiction" => config with { Jurisdiction = place.Text(key, value) },
        "jurisdictions" => config with { Jurisdictions = Jurisdictions(value, place) },
        "fail-on" => config with { FailOn = Threshold(value, place) },
        _ => config with { Ignore = IgnoreReader.Read(value, place) },
    };

    private static FailOn? Threshold(YamlNode value, YamlPlace place)
    {
        var text = place.Text("fail-on", value);
        var failOn = text is null ? null : EnumWord.Find<FailOn>(text);
        if (text is not null && failOn is null)
        {
            place.Add(value.Start, $"'{text}' is no threshold; fail-on must be {EnumWord.Allowed<FailOn>()}");
        }

        return failOn;
    }

    private static ImmutableArray<JurisdictionOverride> Jurisdictions(YamlNode value, YamlPlace place)
    {
        var pages = ImmutableArray.CreateBuilder<JurisdictionOverride>();
        foreach (var (pattern, name) in place.Entries(value, "'jurisdictions'", allowed: null))
        {
            if (place.Text(pattern, name) is { } jurisdiction)
            {
                pages.Add(new JurisdictionOverride(pattern, jurisdiction));
            }
        }

        return pages.ToImmutable();
    }
}
