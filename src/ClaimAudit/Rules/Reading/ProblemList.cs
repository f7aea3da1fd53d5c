using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Rules.Reading;

/// <summary>Collects what is wrong with one file.</summary>
internal sealed class ProblemList(string file)
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>The file, relative to the rules folder.</summary>
    public string File { get; } = file;

    /// <summary>How many problems were found so far.</summary>
    public int Count => _found.Count;

    /// <summary>Notes an error at a node.</summary>
    public void Add(string code, RuleNode at, string message) => Add(code, at.Line, at.Column, message);

    /// <summary>Notes an error at a place; 0 where no line or column is meant.</summary>
    public void Add(string code, int line, int column, string message) =>
        _found.Add(new Diagnostic(code, DiagnosticLevel.Error, File, line, column, message));

    /// <summary>Notes a word that is not among the allowed ones, names these, and the one that was probably meant.</summary>
    public void AddUnknown(string code, TextNode at, string what, ImmutableArray<string> allowed)
    {
        var nearest = NearestWord.To(at.Text, allowed);
        var hint = nearest is null ? "." : $"; did you mean '{nearest}'?";
        Add(code, at, $"unknown {what} '{at.Text}'{hint} Allowed: {string.Join(", ", allowed)}.");
    }

    /// <summary>All problems found so far.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => _found.ToImmutable();
}
