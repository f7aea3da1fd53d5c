namespace ClaimAudit.Browser.Tests;

/// <summary>The browser the tests drive: the one named by CLAIMAUDIT_CHROMIUM, or one where distributions put it.</summary>
internal static class Chromium
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    public static string? Path { get; } =
        new[] { Environment.GetEnvironmentVariable("CLAIMAUDIT_CHROMIUM") }.Concat(UsualPlaces).FirstOrDefault(File.Exists);
}
