using System.Text.Json;

namespace ClaimAudit.Cli.Tests;

/// <summary>A scratch folder with one small page, and what the program says of it.</summary>
internal sealed class SmallCollection : IDisposable
{
    public const string Affirming = "There are data sharing agreements between state agencies in Ohio and ICE.";
    public const string Denying = "There are no data sharing agreements between state agencies in Ohio and ICE.";
    public const string Prohibiting = "Ohio law prohibits state agencies from sharing Medicaid data with ICE.";
    public const string Permitting = "State agencies in Ohio may share Medicaid data with ICE.";
    public const string Neutral = "Medicaid pays for visits to a hospital.";

    private readonly ScratchFolder _folder = new();

    public string Path => _folder.Path;

    /// <summary>Writes a page whose answers are the given ones, in order.</summary>
    public void Write(string page, params string[] answers) => File.WriteAllText(System.IO.Path.Combine(Path, page), string.Concat(
        answers.Select((answer, i) => FormattableString.Invariant($"{i + 1}. What holds in Ohio, part {i + 1}?\n\n{answer}\n\n")).Prepend("State Benefits Data Sharing in Ohio\n\n")));

    /// <summary>Runs the program in the folder.</summary>
    public CommandOutcome Run(string command) => CommandRunner.InProcess([.. CommandWords.Split(command), "--no-progress"], Path);

    /// <summary>The findings of a run, by state, each with its two answers.</summary>
    public IReadOnlyList<(string Id, string Rule, string State, int[] Questions)> Findings(string command)
    {
        using var report = JsonDocument.Parse(Run($"{command} --report json").Output);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => (
            finding.GetProperty("id").GetString()!,
            finding.GetProperty("rule").GetString()!,
            finding.GetProperty("state").GetString()!,
            finding.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("question").GetInt32()).Order().ToArray()))];
    }

    public void Dispose() => _folder.Dispose();
}
