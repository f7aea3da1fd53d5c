using System.CommandLine;
using System.Globalization;
using ClaimAudit.Baselines;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>The options <c>baseline create</c> and <c>baseline update</c> share.</summary>
internal sealed class BaselineOptions
{
    /// <summary>The file's usual name.</summary>
    public const string DefaultFile = "claimaudit.baseline.json";

    public Option<string?> Reason { get; } = new("--reason")
    {
        Description = "Why the findings that are not judged one by one may stay.",
        HelpName = "TEXT",
    };

    public Option<BaselineState?> State { get; } = new("--state")
    {
        Description = "The state of those findings: accepted (default), false-alarm or wont-fix.",
        HelpName = "STATE",
        CustomParser = result => EnumWord.Parse<BaselineState>(result, "--state"),
    };

    public Option<DateOnly?> Date { get; } = new("--date")
    {
        Description = "The day to write to new entries; by default none.",
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"--date {result.Tokens[0].Value}: must be a day such as 2026-03-31");
            return null;
        },
    };

    public Option<string?> Triage { get; } = new("--triage")
    {
        Description = "Judgements of single findings, as the HTML report and the web page export them.",
        HelpName = "FILE",
    };

    public IEnumerable<Option> All => [Reason, State, Date, Triage];
}
