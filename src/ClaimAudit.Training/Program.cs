using ClaimAudit.Training.WordNet;

if (args is ["wordnet", ..])
{
    return WordNetCommand.Run(args.AsSpan(1));
}

Console.Error.WriteLine("usage: ClaimAudit.Training <wordnet|syntax> …");
return 2;
