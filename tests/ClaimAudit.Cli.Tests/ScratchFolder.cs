namespace ClaimAudit.Cli.Tests;

/// <summary>A folder that is the current one while a test runs, and gone afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;

    public ScratchFolder() => Environment.CurrentDirectory = Path;

    public string Path { get; } = Directory.CreateTempSubdirectory("claimaudit-").FullName;

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(Path, recursive: true);
    }
}
