using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>Says what is wrong with a command line, word by word.</summary>
internal static class UsageProblems
{
    private const string EndOfOptions = "--";

    /// <summary>The problems in order; empty for a command line that can be run.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed, IReadOnlyList<string> args)
    {
        var command = parsed.CommandResult.Command;
        var options = UnknownOptions(parsed).Select(option => UnknownOption(option, command, args)).ToList();
        if (options.Count > 0)
        {
            return options;
        }

        if (command.Subcommands.Count > 0)
        {
            return [MissingCommand(parsed, command, args)];
        }

        var unexpected = parsed.UnmatchedTokens.Select(word => $"unexpected word '{word}' ({Place(word, args)})");
        return [.. unexpected, .. parsed.Errors.Where(error => !IsUnmatched(error, parsed)).Select(error => error.Message)];
    }

    private static IEnumerable<string> UnknownOptions(ParseResult parsed) =>
        parsed.Tokens
            .TakeWhile(token => !string.Equals(token.Value, EndOfOptions, StringComparison.Ordinal))
            .Where(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-')
            .Select(token => token.Value);

    private static string UnknownOption(string option, Command command, IReadOnlyList<string> args)
    {
        var name = option.Split('=', 2)[0];
        var known = command.Options.Where(known => !known.Hidden).Select(known => known.Name).Append("--help");
        return $"unknown option '{name}' ({Place(option, args)}){Suggestion.For(name, known)}";
    }

    private static string MissingCommand(ParseResult parsed, Command command, IReadOnlyList<string> args)
    {
        var known = command.Subcommands.Select(known => known.Name).ToList();
        var list = string.Join(", ", known);
        return parsed.UnmatchedTokens.Count == 0
            ? $"name a command: {list}"
            : $"'{parsed.UnmatchedTokens[0]}' is no command ({Place(parsed.UnmatchedTokens[0], args)}){OrList(Suggestion.For(parsed.UnmatchedTokens[0], known), list)}";
    }

    private static string OrList(string suggestion, string list) =>
        suggestion.Length > 0 ? suggestion : $"; there are: {list}";

    private static bool IsUnmatched(ParseError error, ParseResult parsed) =>
        parsed.UnmatchedTokens.Any(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal));

    private static string Place(string word, IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i].StartsWith(word, StringComparison.Ordinal))
            {
                return string.Create(CultureInfo.InvariantCulture, $"word {i + 1}");
            }
        }

        return "on the command line";
    }
}
