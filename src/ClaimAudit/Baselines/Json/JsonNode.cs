using System.Collections.Immutable;
using System.Text.Json;

namespace ClaimAudit.Baselines.Json;

/// <summary>A JSON value that knows where it stands.</summary>
/// <param name="Kind">Object, array, string, number, …</param>
/// <param name="Text">The string's or number's text; empty for other kinds.</param>
/// <param name="Members">An object's members as written, doubled names included; otherwise empty.</param>
/// <param name="Items">An array's items; otherwise empty.</param>
/// <param name="Line">The line of its first character, from 1.</param>
/// <param name="Column">The column of its first character, from 1, in UTF-16 units.</param>
internal sealed record JsonNode(
    JsonValueKind Kind,
    string Text,
    ImmutableArray<JsonMember> Members,
    ImmutableArray<JsonNode> Items,
    int Line,
    int Column);
