using System.CommandLine.Parsing;
using ClaimAudit.Reporting;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>Reads one of a few words.</summary>
internal static class EnumWord
{
    public static TValue? Parse<TValue>(ArgumentResult result, string option)
        where TValue : struct, Enum
    {
        var text = result.Tokens[0].Value;
        if (Find<TValue>(text) is { } value)
        {
            return value;
        }

        result.AddError($"{option} {text}: must be {Allowed<TValue>()}{Suggestion.For(text, Enum.GetValues<TValue>().Select(ReportNames.Of))}");
        return null;
    }

    /// <summary>The value a word names; null for no value.</summary>
    public static TValue? Find<TValue>(string text)
        where TValue : struct, Enum
    {
        foreach (var value in Enum.GetValues<TValue>())
        {
            if (string.Equals(text, ReportNames.Of(value), StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The allowed words as a list for a message.</summary>
    public static string Allowed<TValue>()
        where TValue : struct, Enum => string.Join(" or ", Enum.GetValues<TValue>().Select(ReportNames.Of));
}
