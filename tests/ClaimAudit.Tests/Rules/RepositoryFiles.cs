namespace ClaimAudit.Tests.Rules;

/// <summary>Finds the files of the checkout the tests run in.</summary>
internal static class RepositoryFiles
{
    public static string Rules { get; } = Path.Combine(Root(), "rules");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClaimAudit.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the tests do not run inside a checkout");
        }

        return folder.FullName;
    }
}
