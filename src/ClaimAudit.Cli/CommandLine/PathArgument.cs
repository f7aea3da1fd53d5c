using System.CommandLine;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>The files and folders a command reads.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Required() => new("PATH")
    {
        Description = "Pages, or folders of pages.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Argument<string[]> Optional(string description) => new("PATH")
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrMore,
    };
}
