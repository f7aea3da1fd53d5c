using ClaimAudit.Training.Syntax;

return args switch
{
    ["syntax", .. var rest] => SyntaxCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: ClaimAudit.Training <wordnet|syntax> …");
    return 2;
}
