using System.Security.Cryptography;
using System.Text;

namespace ClaimAudit.Judging;

/// <summary>Makes the ids of findings and disputes: the same for the same conflict, wherever its words stand.</summary>
public static class Fingerprint
{
    private const int HexDigits = 12;

    /// <summary>The id of a finding: <c>CF-</c> and twelve hexadecimal digits of a SHA-256. The two quotes may be given
    /// in either order; their case, wrapping, punctuation and list numbers do not count, their words and numbers do.</summary>
    /// <param name="ruleId">The id of the rule that fired.</param>
    /// <param name="proposition">What the two disagree about.</param>
    /// <param name="quoteA">The words of one side.</param>
    /// <param name="quoteB">The words of the other side.</param>
    public static string Of(string ruleId, string proposition, string quoteA, string quoteB)
    {
        var one = QuoteNormalizer.Normalize(quoteA);
        var other = QuoteNormalizer.Normalize(quoteB);
        return string.CompareOrdinal(one, other) <= 0
            ? "CF-" + Digest(ruleId, QuoteNormalizer.Normalize(proposition), one, other)
            : "CF-" + Digest(ruleId, QuoteNormalizer.Normalize(proposition), other, one);
    }

    /// <summary>The id of a dispute: <c>CD-</c> and twelve hexadecimal digits of a SHA-256.</summary>
    /// <param name="proposition">What is disputed.</param>
    /// <param name="jurisdiction">The state concerned; null where none is known.</param>
    public static string OfDispute(string proposition, string? jurisdiction) =>
        "CD-" + Digest(QuoteNormalizer.Normalize(proposition), QuoteNormalizer.Normalize(jurisdiction ?? string.Empty));

    /// <summary>Twelve hexadecimal digits of the SHA-256 over the parts, kept apart by line feeds.</summary>
    internal static string Digest(params ReadOnlySpan<string> parts)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', parts));
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..HexDigits];
    }
}
