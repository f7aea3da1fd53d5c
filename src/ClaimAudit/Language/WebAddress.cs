using System.Buffers;

namespace ClaimAudit.Language;

/// <summary>Recognises web and e-mail addresses, which stay whole.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("<>\"“”«»|\\^`{}");

    private static readonly SearchValues<char> NoDomain = SearchValues.Create("()[],;:/'’");

    private static readonly SearchValues<string> TopDomains = SearchValues.Create(
        [".com", ".gov", ".org", ".net", ".edu", ".mil", ".us/", ".uk/", ".io/"], StringComparison.OrdinalIgnoreCase);

    /// <summary>How many units at the beginning of the run are an address; 0 when none are.</summary>
    /// <param name="run">Units without white space.</param>
    public static int Measure(ReadOnlySpan<char> run)
    {
        var stop = run.IndexOfAny(Ends);
        var address = stop < 0 ? run : run[..stop];
        if (!IsWeb(address) && !IsMail(address))
        {
            return 0;
        }

        return TrimEnd(address);
    }

    private static bool IsWeb(ReadOnlySpan<char> run)
    {
        if (run.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || run.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return run.Length > 8;
        }

        if (run.IndexOf('.') < 1)
        {
            return false;
        }

        var domain = run.IndexOfAny(TopDomains);
        if (domain < 1 || run[..domain].ContainsAny(NoDomain))
        {
            return false;
        }

        var behind = run[(domain + 4)..];
        return behind.IsEmpty || !char.IsLetterOrDigit(behind[0]);
    }

    private static bool IsMail(ReadOnlySpan<char> run)
    {
        var at = run.IndexOf('@');
        return at > 0 && run[(at + 1)..].IndexOf('.') > 0 && !run[..at].ContainsAny(NoDomain);
    }

    private static int TrimEnd(ReadOnlySpan<char> address)
    {
        var end = address.Length;
        var closers = address.Count(')') - address.Count('(');
        while (end > 0)
        {
            var last = address[end - 1];
            if (last == ')' && closers > 0)
            {
                closers--;
            }
            else if (last is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '*'))
            {
                break;
            }

            end--;
        }

        return end;
    }
}
