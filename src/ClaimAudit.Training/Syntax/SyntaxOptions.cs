using System.Globalization;

namespace ClaimAudit.Training.Syntax;

/// <summary>The options of the command <c>syntax</c>.</summary>
/// <param name="Treebanks">The checkouts to learn from.</param>
/// <param name="Output">The model file to write, or with <paramref name="EvaluateOnly"/> to read.</param>
/// <param name="EvaluateOnly">Whether to measure an existing file only.</param>
/// <param name="LeftOut">Training documents with one of these in their path are left out.</param>
/// <param name="Epochs">How many times the parser sees each sentence.</param>
internal sealed record SyntaxOptions(IReadOnlyList<string> Treebanks, string Output, bool EvaluateOnly, IReadOnlyList<string> LeftOut, int Epochs)
{
    /// <summary>How the command is called.</summary>
    public const string Usage =
        "usage: ClaimAudit.Training syntax --treebank DIR... --output FILE [--evaluate] [--leave-out PIECE...] [--epochs N]";

    /// <summary>Reads the arguments.</summary>
    /// <returns>The options; null when the arguments make no sense.</returns>
    public static SyntaxOptions? Parse(IReadOnlyList<string> arguments)
    {
        var values = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var current = new List<string>();
        foreach (var argument in arguments)
        {
            if (argument.StartsWith("--", StringComparison.Ordinal))
            {
                current = values.TryGetValue(argument, out var known) ? known : values[argument] = [];
            }
            else
            {
                current.Add(argument);
            }
        }

        if (!values.TryGetValue("--treebank", out var treebanks) || !values.TryGetValue("--output", out var output) || output.Count != 1)
        {
            return null;
        }

        var epochs = values.TryGetValue("--epochs", out var given) ? int.Parse(given[0], CultureInfo.InvariantCulture) : 12;
        return new SyntaxOptions(treebanks, output[0], values.ContainsKey("--evaluate"), values.GetValueOrDefault("--leave-out") ?? [], epochs);
    }
}
