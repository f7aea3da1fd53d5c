using ClaimAudit.Training.Meaning;
using ClaimAudit.Training.Syntax;
using ClaimAudit.Training.WordNet;

return args switch
{
    ["meaning", .. var rest] => MeaningCommand.Run(rest),
    ["syntax", .. var rest] => SyntaxCommand.Run(rest),
    ["wordnet", .. var rest] => WordNetCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: ClaimAudit.Training <wordnet|syntax|meaning> …");
    return 2;
}
