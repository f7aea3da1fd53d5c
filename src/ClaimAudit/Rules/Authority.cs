using System.Collections.Immutable;

namespace ClaimAudit.Rules;

/// <summary>A law, programme or office that is the same in every jurisdiction, so that what two pages say of it must agree.</summary>
/// <param name="Id">Its id, unique over all packs, such as <c>privacy-act</c>.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Words">Its names, lower case, in base form.</param>
/// <param name="Of">For one law among others the id of the whole: what that denies is denied of each; null for none.</param>
public sealed record Authority(string Id, AuthorityKind Kind, ImmutableArray<string> Words, string? Of)
{
    /// <summary>Words of which a page must hold one for the authority to be known on it, lower case; empty where it is known on every page.</summary>
    public ImmutableArray<string> About { get; init; } = [];
}
