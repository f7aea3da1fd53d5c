using YamlDotNet.RepresentationModel;

namespace ClaimAudit.Tests.Phrases;

/// <summary>The fields of a claim that a row names; the others are left open.</summary>
internal sealed class ExpectedClaim
{
    private readonly KeyValuePair<string, string>[] _fields;

    /// <summary>Reads the fields; one that no claim has is an error.</summary>
    public ExpectedClaim(YamlMappingNode node)
    {
        _fields = [.. node.Children.Select(entry => KeyValuePair.Create(entry.Key.ToString(), entry.Value.ToString()))];
        if (_fields.FirstOrDefault(field => !ReadClaim.Fields.ContainsKey(field.Key)) is { Key: { } unknown })
        {
            throw new InvalidDataException($"line {node.Start.Line}: no such field: {unknown}");
        }
    }

    /// <summary>Whether a claim is as the fields say.</summary>
    public bool Fits(ReadClaim claim) => _fields.All(field => ReadClaim.Fields[field.Key](claim).Contains(field.Value, StringComparer.OrdinalIgnoreCase))
        && (claim.Claim.IsMention ? _fields.Any(field => field.Key == "mention") : true);

    public override string ToString() => $"{{ {string.Join(", ", _fields.Select(field => $"{field.Key}: {field.Value}"))} }}";
}
