using System.Text.RegularExpressions;
using ClaimAudit.Tests.Handmade;
using FluentAssertions;
using NUnit.Framework;
using YamlDotNet.RepresentationModel;

namespace ClaimAudit.Tests.ReadyUse;

/// <summary>The files other programs read: YAML that loads, and inputs that are passed on.</summary>
public sealed class WorkflowFileTests
{
    [TestCase(".github/workflows/ci.yml", "jobs")]
    [TestCase(".github/ISSUE_TEMPLATE/bug.yml", "body")]
    [TestCase(".github/ISSUE_TEMPLATE/false-alarm.yml", "body")]
    [TestCase(".github/ISSUE_TEMPLATE/missed-contradiction.yml", "body")]
    public void A_file_loads_and_has_its_main_key(string file, string key) =>
        ((YamlMappingNode)Load(file)).Children.Keys.Should().Contain(new YamlScalarNode(key));

    [Test]
    public void Every_input_of_the_action_is_used()
    {
        var inputs = ((YamlMappingNode)Load(".github/actions/claimaudit/action.yml")["inputs"]).Children.Keys.Select(key => key.ToString());
        var text = File.ReadAllText(Checkout.File(".github/actions/claimaudit/action.yml"));

        Regex.Matches(text, @"(?<=inputs\.)[a-z-]+", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => match.Value).Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo(inputs);
    }

    [Test]
    public void No_run_step_of_the_action_holds_an_expression()
    {
        var steps = (YamlSequenceNode)Load(".github/actions/claimaudit/action.yml")["runs"]["steps"];

        steps.Children.Cast<YamlMappingNode>().SelectMany(step => step.Children).Where(entry => entry.Key.ToString() == "run").Select(entry => entry.Value.ToString())
            .Should().NotContain(run => run.Contains("${{", StringComparison.Ordinal)).And.Contain(run => run.Contains("audit.sh", StringComparison.Ordinal));
    }

    [Test]
    public void The_hooks_run_the_program_over_the_paths_of_their_user()
    {
        var hooks = ((YamlSequenceNode)Load(".pre-commit-hooks.yaml")).Children;

        hooks.Should().HaveCount(2).And.OnlyContain(hook =>
            hook["entry"].ToString().StartsWith("claimaudit audit ", StringComparison.Ordinal)
            && hook["language"].ToString() == "dotnet"
            && hook["pass_filenames"].ToString() == "false");
    }

    private static YamlNode Load(string file)
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(Checkout.File(file));
        stream.Load(reader);
        return stream.Documents.Single().RootNode;
    }
}
