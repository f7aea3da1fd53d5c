namespace ClaimAudit.Extraction.Quantities;

/// <summary>What an <see cref="Atom"/> is.</summary>
internal enum AtomKind : byte
{
    Word,
    Number,
    Ordinal,
    Clock,
    Currency,
    Percent,
    Hyphen,
    Slash,
    Mark,
}
