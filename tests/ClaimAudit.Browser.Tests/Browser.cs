using Microsoft.Playwright;
using NUnit.Framework;

namespace ClaimAudit.Browser.Tests;

/// <summary>One browser for all tests.</summary>
[SetUpFixture]
public sealed class Browser
{
    private static IPlaywright? s_playwright;
    private static IBrowser? s_browser;

    internal static IBrowser Current => s_browser ?? throw new InvalidOperationException("No browser was started.");

    [OneTimeSetUp]
    public static async Task Start()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        s_playwright = await Playwright.CreateAsync();
        s_browser = await s_playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
        });
    }

    [OneTimeTearDown]
    public static async Task Stop()
    {
        if (s_browser is not null)
        {
            await s_browser.CloseAsync();
        }

        s_playwright?.Dispose();
    }
}
