using System.Text;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting;

/// <summary>The names reports use for the values of the domain: lower case, words joined by a hyphen, as in rule files.</summary>
public static class ReportNames
{
    /// <summary>The name of a value, such as <c>not-required</c> for <see cref="Force.NotRequired"/>.</summary>
    public static string Of<TValue>(TValue value)
        where TValue : struct, Enum
    {
        var name = value.ToString();
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>The contract's name of a state: an updated finding is an <c>unchanged</c> one in other words.</summary>
    public static string OfState(FindingState state) =>
        state == FindingState.Updated ? Of(FindingState.Unchanged) : Of(state);
}
