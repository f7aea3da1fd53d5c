using ClaimAudit.Cli;

return CliApplication.RunProcess(args);
