using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Cli.Tests;

/// <summary>Drafts against the seed pages: paraphrases that contradict a published answer, and texts that only look like it.</summary>
[NonParallelizable]
public sealed class DraftVerdictTests
{
    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    [TestCase("Wyoming", "State agencies in Wyoming and ICE have signed a data sharing agreement.", "wyoming.txt", 13)]
    [TestCase("Wyoming", "State agencies in Wyoming may collect information about the immigration status of people who apply for public benefits.", "wyoming.txt", 4)]
    [TestCase("Minnesota", "Minnesota and ICE have a formal agreement on sharing benefits data.", "minnesota.txt", 13)]
    public void A_paraphrase_that_contradicts_a_page_is_told_with_both_quotes(string state, string answer, string page, int question)
    {
        var outcome = Check(state, answer);

        outcome.ExitCode.Should().Be(1, outcome.Error);
        var text = string.Join(' ', outcome.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        text.Should().StartWith("Publishing this draft would contradict ")
            .And.Contain($"“{answer.TrimEnd('.')}”")
            .And.MatchRegex($@"{page}:\d+:\d+ question {question} “")
            .And.Contain("Smallest change that contradicts nothing");
    }

    [TestCase("Wyoming", "Advocates argue that Wyoming agencies should sign a data sharing agreement with ICE.")]
    [TestCase("Wyoming", "State agencies in Wyoming may collect information about the income of people who apply for public benefits.")]
    [TestCase("Montana", "People in Montana may opt out of text messages from the library.")]
    public void A_text_that_only_looks_alike_is_let_through(string state, string answer)
    {
        var outcome = Check(state, answer);

        outcome.ExitCode.Should().Be(0, outcome.Output);
        outcome.Output.Should().StartWith("Publishing this draft would contradict nothing that is published.\n");
    }

    private static CommandOutcome Check(string state, string answer)
    {
        using var folder = new ScratchFolder();
        return CommandRunner.InProcess(
            ["check", "-", "--against", Seeds, "--jurisdiction", state, "--no-progress"], folder.Path, $"Q: What holds in {state}?\nA: {answer}\n");
    }
}
