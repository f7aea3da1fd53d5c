using System.Globalization;

namespace ClaimAudit.Training.Meaning;

/// <summary>The options of a command: names that begin with <c>--</c>, each with the values behind it.</summary>
internal sealed class MeaningOptions
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    private MeaningOptions()
    {
    }

    /// <summary>Reads arguments.</summary>
    /// <param name="arguments">The arguments behind the command.</param>
    /// <param name="required">The options that must be there, with a value.</param>
    /// <param name="optional">The others that may be.</param>
    /// <returns>The options; null when the arguments make no sense.</returns>
    public static MeaningOptions? Parse(IEnumerable<string> arguments, IReadOnlyCollection<string> required, IReadOnlyCollection<string> optional)
    {
        var options = new MeaningOptions();
        List<string>? current = null;
        foreach (var argument in arguments)
        {
            if (required.Concat(optional).Contains(argument, StringComparer.Ordinal))
            {
                current = [];
                if (!options._values.TryAdd(argument, current))
                {
                    return null;
                }
            }
            else if (current is null || argument.StartsWith("--", StringComparison.Ordinal))
            {
                return null;
            }
            else
            {
                current.Add(argument);
            }
        }

        return required.All(options._values.ContainsKey) && options._values.Values.All(values => values.Count > 0) ? options : null;
    }

    /// <summary>The values of an option; none where it is not given.</summary>
    public IReadOnlyList<string> All(string name) => _values.GetValueOrDefault(name) ?? [];

    /// <summary>The first value of an option that is given.</summary>
    public string Text(string name) => _values[name][0];

    /// <summary>The number an option gives, or the usual one.</summary>
    /// <exception cref="FormatException">The value is no number.</exception>
    public double Number(string name, double usual) =>
        _values.TryGetValue(name, out var values) ? double.Parse(values[0], CultureInfo.InvariantCulture) : usual;

    /// <summary>The whole number an option gives, or the usual one.</summary>
    /// <exception cref="FormatException">The value is no whole number.</exception>
    public int Whole(string name, int usual) =>
        _values.TryGetValue(name, out var values) ? int.Parse(values[0], CultureInfo.InvariantCulture) : usual;
}
