using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Draws by name, so that a pair stays on its side of the split whatever is added around it.</summary>
internal static class Draw
{
    private const int Parts = 1000;

    /// <summary>Whether a name is drawn.</summary>
    /// <param name="name">What the pairs that must stay together have in common.</param>
    /// <param name="share">The share of names that is drawn, from 0 to 1.</param>
    public static bool Takes(string name, double share)
    {
        var number = new BigInteger(SHA256.HashData(Encoding.UTF8.GetBytes(name)), isUnsigned: true, isBigEndian: true);
        return (int)(number % Parts) < share * Parts;
    }
}
