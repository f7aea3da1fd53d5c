using System.Text;
using ClaimAudit.Rules;

namespace ClaimAudit.Tests.Rules;

/// <summary>A rules folder made for one test and removed after it.</summary>
internal sealed class RulesFolder : IDisposable
{
    public const string SoundRule = """
        id: CLA1103
        title: Prohibited against permitted
        kind: deontic
        verdict: contradiction
        when:
          same: [predicate, object]
          opposed: [force]
          a: { force: [prohibited] }
          b: { force: [permitted, required] }
        unless: [exception-covers, other-time]
        message: "{a.quote} against {b.quote}"
        why: A reader cannot follow both.
        examples:
          conflicting:
            - { a: "Pets are banned.", b: "Pets are allowed." }
            - { a: "Smoking is banned.", b: "Smoking is allowed." }
          compatible:
            - { a: "Pets are banned.", b: "Plants are allowed.", because: another object }
            - { a: "Pets are banned.", b: "Pets were allowed in 2001.", because: another time }

        """;

    public string Path { get; } = Directory.CreateTempSubdirectory("claimaudit-rules-").FullName;

    public static RulesFolder With(string text, string name = "pack/file.yaml") => new RulesFolder().Add(name, text);

    public RulesFolder Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public RulesFolder Add(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public RuleBookReading Read() => RuleBookReader.Read(Path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
