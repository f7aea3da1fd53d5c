using System.Text.Json;
using ClaimAudit.Baselines.Json;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>Reads the words of a closed list: verdicts and states.</summary>
internal static class WordReader
{
    private static readonly string[] Verdicts = ["tension", "contradiction"];

    /// <summary>The entry's verdict.</summary>
    public static Verdict Verdict(JsonObject reader) => (Verdict)IndexOf(reader, "verdict", Verdicts);

    /// <summary>The entry's state.</summary>
    public static BaselineState State(JsonObject reader) => (BaselineState)IndexOf(reader, "state", BaselineStateNames.All);

    /// <summary>The name of a verdict.</summary>
    public static string NameOf(Verdict verdict) => Verdicts[(int)verdict];

    /// <summary>The place of a key's word in the list; 0 where it is none of them, which is reported.</summary>
    public static int IndexOf(JsonObject reader, string key, IReadOnlyList<string> words)
    {
        if (reader.Required(key, JsonValueKind.String) is not { } value)
        {
            return 0;
        }

        var index = words.ToList().IndexOf(value.Text);
        if (index < 0)
        {
            reader.Report(BaselineCodes.UnknownWord, value.Line, value.Column, $"unknown {key} \"{value.Text}\"; known are {string.Join(", ", words)}");
        }

        return Math.Max(index, 0);
    }
}
