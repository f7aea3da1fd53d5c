Console.Error.WriteLine("usage: ClaimAudit.Training <wordnet|syntax> …");
return 2;
