using System.Globalization;
using System.Text.Json;
using ClaimAudit.Baselines;
using ClaimAudit.Baselines.Json;

namespace ClaimAudit.Ranking;

/// <summary>Reads a number of a ranker's file.</summary>
internal static class RankerNumber
{
    /// <summary>The number; what is missing, no number or of no fitting size is reported.</summary>
    /// <param name="reader">The object that holds it.</param>
    /// <param name="key">Its key.</param>
    /// <param name="fits">Whether its size fits.</param>
    /// <param name="wanted">What would fit, for the message.</param>
    public static double Read(JsonObject reader, string key, Func<double, bool> fits, string wanted)
    {
        if (reader.Required(key, JsonValueKind.Number) is not { } node)
        {
            return 0;
        }

        var value = double.Parse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!fits(value))
        {
            reader.Report(BaselineCodes.WrongValue, node.Line, node.Column, $"\"{key}\" must be {wanted}");
        }

        return value;
    }
}
