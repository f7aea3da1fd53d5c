namespace ClaimAudit.Baselines.Json;

/// <summary>A named value of a JSON object.</summary>
/// <param name="Name">The name.</param>
/// <param name="Line">The name's line, from 1.</param>
/// <param name="Column">The name's column, from 1, in UTF-16 units.</param>
/// <param name="Value">The value.</param>
internal sealed record JsonMember(string Name, int Line, int Column, JsonNode Value);
