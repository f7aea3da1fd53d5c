namespace ClaimAudit.Grouping;

/// <summary>A kind of index that this build does not hold.</summary>
/// <param name="name">The name under which a fuller build knows it.</param>
/// <param name="place">What stands behind the name in a fuller build.</param>
/// <param name="property">The build property that adds it.</param>
internal sealed class AbsentIndexKind(string name, string place, string property) : IClaimIndexKind
{
    public string Name => name;

    public string Place => place;

    public IClaimIndex Create(string place) => throw new ClaimIndexException(
        $"the index \"{name}\" is not built in; build with -p:{property}=true (the README's section on optional packages says how), or choose memory or sqlite=FILE");
}
