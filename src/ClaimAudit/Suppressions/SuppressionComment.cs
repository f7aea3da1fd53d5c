using System.Collections.Immutable;

namespace ClaimAudit.Suppressions;

/// <summary>The words of a comment meant for this program, taken apart.</summary>
/// <param name="Rules">The rules named, in order; empty where there is a problem.</param>
/// <param name="Reason">The reason; empty where there is a problem.</param>
/// <param name="Code">The code of what is wrong; empty where nothing is.</param>
/// <param name="Problem">What is wrong and how to mend it; empty where nothing is.</param>
internal sealed record SuppressionComment(ImmutableArray<string> Rules, string Reason, string Code, string Problem)
{
    /// <summary>What every comment for this program begins with.</summary>
    public const string Prefix = "claimaudit-";

    private const string Form = "write <!-- claimaudit-ignore CLA1103: the reason -->";
    private const string Ignore = "claimaudit-ignore";
    private const int DigitsOfRule = 4;

    /// <summary>Takes apart what stands between the comment's marks, without outer white space.</summary>
    public static SuppressionComment Parse(string content)
    {
        var word = content.Split([' ', '\t', '\r', '\n', ':'], 2)[0];
        if (word != Ignore)
        {
            return Wrong(SuppressionCodes.Malformed, $"'{word}' is no word of this program; {Form}");
        }

        var colon = content.IndexOf(':', StringComparison.Ordinal);
        var list = (colon < 0 ? content : content[..colon])[Ignore.Length..];
        var rules = list.Split(',', StringSplitOptions.TrimEntries).ToImmutableArray();
        if (rules.FirstOrDefault(rule => !IsRule(rule)) is { } odd)
        {
            return Wrong(SuppressionCodes.Malformed, odd.Length == 0 ? $"a rule is missing; {Form}" : $"'{odd}' is no rule's id; {Form}");
        }

        var reason = colon < 0 ? string.Empty : content[(colon + 1)..].Trim();
        return reason.Length == 0
            ? Wrong(SuppressionCodes.NoReason, $"the reason is missing; {Form}")
            : new SuppressionComment([.. rules.Distinct(StringComparer.Ordinal)], reason, string.Empty, string.Empty);
    }

    /// <summary>A comment that is never closed.</summary>
    public static SuppressionComment Open() => Wrong(SuppressionCodes.Malformed, "the comment is not closed; end it with -->");

    private static SuppressionComment Wrong(string code, string problem) => new([], string.Empty, code, problem);

    private static bool IsRule(string text) =>
        text.Length == "CLA".Length + DigitsOfRule
        && text.StartsWith("CLA", StringComparison.Ordinal)
        && text["CLA".Length..].All(char.IsAsciiDigit);
}
