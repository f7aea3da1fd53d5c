namespace ClaimAudit.Language;

/// <summary>One relation of a synset.</summary>
/// <param name="Kind">What the target is to the synset.</param>
/// <param name="Target">The number of the target synset.</param>
internal readonly record struct SynsetLink(SynsetLinkKind Kind, int Target)
{
    private const int KindBits = 2;

    /// <summary>Reads a link that was written by <see cref="Pack"/>.</summary>
    public static SynsetLink Unpack(uint packed, int origin)
    {
        var folded = packed >> KindBits;
        var distance = (int)(folded >> 1) ^ -(int)(folded & 1);
        return new SynsetLink((SynsetLinkKind)(packed & ((1 << KindBits) - 1)), origin + distance);
    }

    /// <summary>The link as a small number, its target given by the distance from the synset that has it.</summary>
    public uint Pack(int origin)
    {
        var distance = Target - origin;
        return ((uint)((distance << 1) ^ (distance >> 31)) << KindBits) | (uint)Kind;
    }
}
