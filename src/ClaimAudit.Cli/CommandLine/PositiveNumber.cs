using System.CommandLine.Parsing;
using System.Globalization;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>Reads a whole number from 1.</summary>
internal static class PositiveNumber
{
    public static int? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        var option = (result.Parent as OptionResult)?.Option.Name;
        result.AddError($"{option} {text}: must be a whole number from 1");
        return null;
    }
}
