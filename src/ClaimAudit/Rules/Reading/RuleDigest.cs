using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace ClaimAudit.Rules.Reading;

/// <summary>Makes the digest by which two rules folders are known to be the same.</summary>
internal static class RuleDigest
{
    /// <summary><c>sha256:</c> and 64 digits over names and bytes, in order; CRLF counts as LF.</summary>
    public static string Of(ImmutableArray<RuleFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name));
            hash.AppendData([0]);
            hash.AppendData(WithoutCarriageReturns(file.Bytes ?? []));
            hash.AppendData([0]);
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ReadOnlySpan<byte> WithoutCarriageReturns(ImmutableArray<byte> bytes)
    {
        if (!bytes.Contains((byte)'\r'))
        {
            return bytes.AsSpan();
        }

        var kept = new List<byte>(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '\r' || i + 1 >= bytes.Length || bytes[i + 1] != '\n')
            {
                kept.Add(bytes[i]);
            }
        }

        return kept.ToArray();
    }
}
