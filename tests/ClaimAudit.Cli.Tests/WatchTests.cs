using FluentAssertions;
using NUnit.Framework;
using static ClaimAudit.Cli.Tests.SmallCollection;

namespace ClaimAudit.Cli.Tests;

/// <summary><c>check --watch</c>: an editor saves again and again.</summary>
[NonParallelizable]
public sealed class WatchTests
{
    private const string Watching = "watching draft.txt; Ctrl+C ends";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Test]
    public async Task Each_save_is_checked_until_the_user_stops_and_the_last_one_gives_the_code()
    {
        using var pages = new SmallCollection();
        pages.Write("ohio.txt", Affirming, Neutral);
        using var output = new RecordedText();
        using var error = new RecordedText { NewLine = "\n" };
        using var stop = new CancellationTokenSource();
        var host = new CliHost(TextReader.Null, output, error, pages.Path, new Dictionary<string, string>(StringComparer.Ordinal)) { Cancellation = stop.Token };
        Save(pages, $"Q: What holds in Ohio?\nA: {Denying}\n");

        var run = Task.Run(() => CliApplication.Run(["check", "draft.txt", "--against", "ohio.txt", "--no-progress", "--watch"], host));
        Await(() => error.Count(Watching) == 1, run);
        output.Count("would contradict 1 published answer").Should().Be(1);

        Save(pages, "no question\n");
        Await(() => error.Count(Watching) == 2, run);
        error.Count("error CLA924").Should().Be(1, "a draft that is not whole yet ends nothing");

        File.Delete(Path.Combine(pages.Path, "draft.txt"));
        Save(pages, $"Q: What holds in Ohio?\nA: {Neutral}\n");
        Await(() => error.Count(Watching) >= 3, run);
        output.Count("would contradict nothing").Should().BePositive();

        await stop.CancelAsync();
        (await run).Should().Be(0);
    }

    private static void Save(SmallCollection pages, string text) => File.WriteAllText(Path.Combine(pages.Path, "draft.txt"), text);

    private static void Await(Func<bool> happened, Task run) =>
        SpinWait.SpinUntil(() => happened() || run.IsCompleted, Patience).Should().BeTrue("the watch must see the save");
}
