using ClaimAudit.Corpus;

namespace ClaimAudit.Tests.Corpus;

/// <summary>Finds the pages that are kept in the repository.</summary>
internal static class TestFiles
{
    public static string Root { get; } = FindRoot();

    public static string Seeds => Path.Combine(Root, "seeds");

    public static string MoreGold => Path.Combine(Root, "tests", "ClaimAudit.Tests", "Gold", "more");

    public static Page ReadPage(string path) => new CorpusReader().Read([path]).Pages.Single();

    public static CorpusReading ReadText(string text, string id = "page.txt") => new CorpusReader().ReadText(id, text);

    public static Page PageOf(string text, string id = "page.txt") => ReadText(text, id).Pages.Single();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ClaimAudit.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
