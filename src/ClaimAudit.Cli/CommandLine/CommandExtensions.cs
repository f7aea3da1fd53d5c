using System.CommandLine;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>Puts commands together.</summary>
internal static class CommandExtensions
{
    /// <summary>Adds options in order.</summary>
    public static TCommand With<TCommand>(this TCommand command, IEnumerable<Option> options)
        where TCommand : Command
    {
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        return command;
    }
}
